package dauys.server.results;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The mandates of a contest from the publication of its results on: statements, registrations, vacancies, new votes.
 *
 * @param nothingYet that the results are not established; then nothing else stands here
 * @param problems why a form was refused
 * @param publication when and where the results were published; empty until they were
 * @param publish the form for that
 * @param holders until when the parties decide; empty where no party does, or the time does not run yet
 * @param decide the way to the decisions of the parties, for those who may record them
 * @param form what can be recorded about the persons that are chosen in the table
 * @param deposits empty where the edition does not say whose deposit comes back
 * @param following what follows from the vacancies, as sentences
 */
@JStache(path = "results/mandates")
record MandatesPage(
        Frame frame,
        String back,
        boolean nothingYet,
        List<String> problems,
        Optional<String> publication,
        Optional<PublishForm> publish,
        Optional<String> holders,
        Optional<String> decide,
        List<Row> elected,
        Optional<PersonsForm> form,
        List<String> following,
        List<Vote> votes,
        Optional<Deposits> deposits)
        implements Page {

    /** The form of the publication. */
    record PublishForm(String address, String where, String on) {}

    /** Somebody who was elected. */
    record Row(String id, String name, String party, String statement, String seat, String retired, boolean chosen) {}

    /**
     * What was typed about chosen persons.
     *
     * @param constituency whether a vacancy asks for the end of the term, and not for the party's order
     */
    record PersonsForm(String address, String act, String on, boolean constituency, String termEnds, String order) {}

    /**
     * A vote that has to be called, or was.
     *
     * @param sentences why, by whom, and what the law says of its day
     * @param called the act that called it
     */
    record Vote(String kind, String name, List<String> sentences, Optional<String> called, Optional<CallForm> form) {}

    /** Whose deposit comes back. */
    record Deposits(String rule, List<String> lines) {}

    /** The form that calls it. */
    record CallForm(String address, boolean consentPossible, String act, String on, String day, String consent) {}

    boolean isWithPeople() {
        return !elected.isEmpty();
    }

    boolean isWithFollowing() {
        return !following.isEmpty();
    }

    boolean isWithVotes() {
        return !votes.isEmpty();
    }
}

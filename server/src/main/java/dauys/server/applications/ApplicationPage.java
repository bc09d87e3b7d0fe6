package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * One application: what the law says of it, what came with it, what happened to it, and what can be done.
 *
 * @param errors what stands in the way, each with its article and its mend
 * @param warnings what the commission should look at
 * @param ballot whether it leads to a ballot paper
 * @param erased whether what was handed in is gone
 * @param party what became of a party after its registration; empty for lists and candidates
 */
@JStache(path = "applications/application")
record ApplicationPage(
        Frame frame,
        String address,
        String contest,
        String state,
        List<String> facts,
        List<String> problems,
        List<String> errors,
        List<String> warnings,
        List<Person> persons,
        List<Fields.Option> papers,
        String deposit,
        boolean erased,
        List<Happened> history,
        Optional<Own> own,
        Optional<Deciding> deciding,
        boolean ballot,
        Optional<PartyPart> party)
        implements Page {

    /** A person with the requirements that the law has, and what came of each. */
    record Person(String name, String about, String outcome, List<Requirement> requirements) {}

    /** A requirement. */
    record Requirement(String words, String law, String outcome, boolean bad) {}

    /** An act on the application. */
    record Happened(String at, String what, String by, List<String> details) {}

    /** What the applicant can do. */
    record Own(Optional<String> mend, boolean withdraw, boolean appeal, String until) {}

    /**
     * What the commission can do.
     *
     * @param dossier where what was handed in is found
     * @param seen the digest of what the page shows
     */
    record Deciding(
            String dossier,
            String seen,
            boolean register,
            boolean refuse,
            boolean cancel,
            boolean answer,
            List<Fields.Option> refusal,
            List<Fields.Option> cancellation,
            List<Fields.Option> strike) {

        boolean isStriking() {
            return !strike.isEmpty();
        }
    }

    /** Parties have a list of their own, and those who register them see no other. */
    boolean isOfParty() {
        return address.startsWith("/parties/");
    }

    boolean isReady() {
        return errors.isEmpty() && !erased;
    }

    boolean isWithPapers() {
        return !papers.isEmpty();
    }

    boolean isWithWarnings() {
        return !warnings.isEmpty();
    }
}

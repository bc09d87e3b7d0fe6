package dauys.server.results;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What the commission and the parties decide about a contest where the law leaves it to them.
 *
 * @param recorded the decisions on record, each as a sentence
 * @param question what is open; empty where nothing is
 * @param form the form of a decision about seats; empty where none is asked for
 * @param holders the parties with mandates; empty before the results are established
 */
@JStache(path = "results/decide")
record DecidePage(
        Frame frame,
        String back,
        List<String> recorded,
        List<String> question,
        Optional<SeatsForm> form,
        boolean declared,
        List<Holders> holders)
        implements Page {

    /** The form of a decision about seats. */
    record SeatsForm(String address, String asked, List<Choice> lists, String act, String on, List<String> problems) {}

    /** A list that can be chosen. */
    record Choice(String code, String name, boolean chosen) {}

    /**
     * One party's mandates.
     *
     * @param state who holds them, or what is awaited
     * @param address where the form is sent; empty where the decision came with the election
     * @param help how many persons are named
     */
    record Holders(
            String party,
            String title,
            List<String> state,
            Optional<String> address,
            String help,
            List<Candidate> candidates,
            String act,
            String on,
            String persons,
            List<String> problems) {}

    /** A person of a registered list. */
    record Candidate(int place, String id, String name) {}

    boolean isWithRecorded() {
        return !recorded.isEmpty();
    }

    boolean isWithQuestion() {
        return !question.isEmpty();
    }
}

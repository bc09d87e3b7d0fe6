package dauys.server.results;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the way of establishing the results of a contest, and the form that does it.
 *
 * @param question what the count waits for, as sentences; then nothing can be established
 * @param hindrance that nothing is counted yet, or that more precincts are unfinished than can be named
 * @param problem why the form was refused
 */
@JStache(path = "results/declare")
record DeclarePage(
        Frame frame,
        String back,
        String completeness,
        List<String> question,
        Optional<String> hindrance,
        List<Unfinished> unfinished,
        Optional<Form> form,
        Optional<String> problem)
        implements Page {

    /**
     * A precinct that is not finished, and the reason for which it may stay so.
     *
     * @param address the way to its protocol
     */
    record Unfinished(String precinct, String address, String name, String state, String label, String reason) {}

    /** What has been typed into the form. */
    record Form(String address, String act, String on, String confirm, String confirmLabel) {}

    boolean isWithQuestion() {
        return !question.isEmpty();
    }

    boolean isWithUnfinished() {
        return !unfinished.isEmpty();
    }

    /** Whether every precinct is finished. */
    boolean isFinished() {
        return unfinished.isEmpty() && hindrance.isEmpty();
    }
}

package dauys.server.protocols;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The form into which one reading of a paper is typed.
 *
 * @param address of the protocol
 * @param facts where the precinct is
 * @param problem why what was sent was not taken
 * @param problems what is wrong with single fields, each with its field
 * @param emptyLines asks whether lines are really empty on the paper
 * @param key names this form, so that it is taken once
 * @param kept when the server last kept what is typed
 * @param scripts what the script needs to know
 */
@JStache(path = "protocols/typing")
record TypingPage(
        Frame frame,
        String address,
        List<String> facts,
        Optional<String> problem,
        List<ProblemLink> problems,
        Optional<EmptyLines> emptyLines,
        List<Field> fields,
        List<SumRow> sums,
        List<Doubt> doubts,
        String key,
        String kept,
        ForScript scripts,
        List<ScanView> scans,
        boolean mayAttach)
        implements Page {

    /** A problem with the way to its field. */
    record ProblemLink(String field, String sentence) {}

    /** Lines that were left empty; the names go back where they are empty on the paper too. */
    record EmptyLines(String names, String sentence) {}

    /**
     * A row of the paper.
     *
     * @param sum it follows from the votes and is not typed
     */
    record Field(
            boolean sum,
            boolean option,
            String id,
            String name,
            String number,
            String label,
            String text,
            String words,
            Optional<String> problem) {}

    /**
     * A relation that holds on a paper without a slip.
     *
     * @param text the relation by the numbers of its lines
     * @param leftFields the fields whose numbers are added up on its left, with a minus those taken off
     */
    record SumRow(
            String text,
            String leftFields,
            String rightFields,
            boolean atMost,
            String left,
            String right,
            boolean holds,
            boolean broken) {}

    /** A finding while typing. */
    record Doubt(String sentence, boolean error) {}

    /**
     * What the script needs: where to keep the typing on this machine, and what it says.
     *
     * @param group what stands between thousands
     */
    record ForScript(String store, String group, String keptHere, String ended, String away, String tooLarge) {}
}

package dauys.server.protocols;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * Where two readings of one paper differ, to be settled with the paper at hand.
 *
 * @param problem why what was sent was not taken
 * @param left how many lines are open, in a sentence
 */
@JStache(path = "protocols/differences")
record DifferencesPage(
        Frame frame,
        String address,
        String left,
        Optional<String> problem,
        List<Line> lines,
        List<ScanView> scans,
        boolean mayStartOver,
        String key)
        implements Page {

    /**
     * One line that was read differently.
     *
     * @param id of its fields
     * @param again what was typed instead of both
     * @param settled what was chosen before
     */
    record Line(
            String id,
            String number,
            String label,
            String first,
            String second,
            boolean takesFirst,
            boolean takesSecond,
            boolean typesAgain,
            String again,
            boolean settled,
            Optional<String> problem) {}

    /** The lines whose problems are listed at the top. */
    public List<Line> wrong() {
        return lines.stream().filter(each -> each.problem().isPresent()).toList();
    }
}

package dauys.server.protocols;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What is doubtful about numbers that two people read alike; each finding is dealt with by a reason that is printed.
 *
 * @param problem why what was sent was not taken
 * @param open those that wait for a reason
 * @param handled those that have one
 */
@JStache(path = "protocols/findings")
record FindingsPage(
        Frame frame,
        String address,
        Optional<String> problem,
        List<Line> open,
        List<ProtocolPage.DoubtLine> handled,
        NumbersTable numbers,
        List<ScanView> scans,
        String key)
        implements Page {

    /** A finding that waits; its place is its name. */
    record Line(int place, String code, String sentence, boolean error, String reason) {}
}

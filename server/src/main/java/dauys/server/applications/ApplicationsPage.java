package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The applications that somebody may see.
 *
 * @param applicant whether it is somebody who applies, and so sees the own ones alone
 * @param windows until when what can be done, one sentence for each office
 * @param further where the list goes on
 * @param lots whether there are contests in whose ballot order somebody may look
 */
@JStache(path = "applications/applications")
record ApplicationsPage(
        Frame frame,
        boolean applicant,
        List<String> windows,
        List<Filter> filters,
        List<Row> rows,
        Optional<String> further,
        boolean lots,
        boolean export)
        implements Page {

    /** One application. */
    record Row(String address, String who, String contest, String state, String since, boolean look) {}

    /** A state by which the list is narrowed. */
    record Filter(String address, String words, boolean current) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

package dauys.server.record;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The record of acts, newest first.
 *
 * @param subject what the reader wants to see entries about; empty for all
 * @param older the way to the entries before
 */
@JStache(path = "record/record")
record RecordPage(
        Frame frame, String subject, Optional<String> problem, List<Line> lines, Optional<String> older, boolean newest)
        implements Page {

    /**
     * One entry.
     *
     * @param number in the public log
     * @param address the way to what it is about, where it has a page
     * @param kept why its content is not shown; empty where it is
     * @param more the way to its content, where it is too long to stand among so many
     */
    record Line(
            String number,
            String at,
            String what,
            String subject,
            Optional<String> address,
            String capacity,
            String mark,
            Optional<String> kept,
            Optional<String> more,
            List<Member> content) {}

    /** One value of an entry's content under its name. */
    record Member(String name, String value) {}

    boolean isEmpty() {
        return lines.isEmpty() && problem.isEmpty();
    }
}

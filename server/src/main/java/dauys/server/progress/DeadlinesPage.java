package dauys.server.progress;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * By when the law wants what done, and how much of it is missing.
 *
 * @param withoutOffset which regions' local time is not in the data, as a sentence
 */
@JStache(path = "progress/deadlines")
record DeadlinesPage(Frame frame, String asOf, List<Line> lines, Optional<String> withoutOffset) implements Page {

    /**
     * One deadline of one office and local time.
     *
     * @param regions whose deadline it is; a long list of names stands behind their number
     * @param passed whether it is past
     * @param bad whether it is past and something is missing
     */
    record Line(
            String what,
            String office,
            String when,
            String offset,
            Optional<String> number,
            List<String> regions,
            String law,
            String missing,
            String state,
            boolean passed,
            boolean bad) {}
}

package dauys.server.voters;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The form for the numbers of many precincts; what was sent comes back in it until it is taken.
 *
 * @param headline that nothing was entered, or not all
 * @param problems why, each with its mend
 */
@JStache(path = "voters/upload")
record UploadPage(Frame frame, String rows, String reason, String headline, List<String> problems) implements Page {

    boolean isWithProblems() {
        return !problems.isEmpty();
    }
}

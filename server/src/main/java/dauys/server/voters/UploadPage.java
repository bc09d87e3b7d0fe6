package dauys.server.voters;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The form for the numbers of many precincts; what was sent comes back in it until it is taken.
 *
 * @param problems why nothing was entered, each with its mend
 */
@JStache(path = "voters/upload")
record UploadPage(Frame frame, String rows, String reason, List<String> problems) implements Page {

    boolean isWithProblems() {
        return !problems.isEmpty();
    }
}

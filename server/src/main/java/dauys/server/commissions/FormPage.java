package dauys.server.commissions;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The form by which compositions are entered; what was sent comes back in it until it is taken.
 *
 * @param headline that nothing was entered, or not all
 * @param problems why, each with its mend
 * @param against what the law has against what was sent, and what is doubtful about it
 * @param seen the compositions that the reader sees, and so may replace
 * @param replaced those of them that would be replaced, in words
 */
@JStache(path = "commissions/form")
record FormPage(
        Frame frame,
        String back,
        String act,
        String decided,
        String rows,
        String headline,
        List<String> problems,
        List<String> against,
        boolean knowingly,
        List<String> seen,
        List<String> replaced)
        implements Page {

    boolean isWithProblems() {
        return !problems.isEmpty();
    }

    boolean isContrary() {
        return !against.isEmpty();
    }

    boolean isReplacing() {
        return !replaced.isEmpty();
    }
}

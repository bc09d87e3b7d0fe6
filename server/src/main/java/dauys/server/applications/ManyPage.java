package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/** The form for the candidates of many constituencies at once. */
@JStache(path = "applications/many")
record ManyPage(
        Frame frame,
        List<String> windows,
        List<String> problems,
        List<Fields.Option> papers,
        String paid,
        String nominated)
        implements Page {

    boolean isWithProblems() {
        return !problems.isEmpty();
    }
}

package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The form of an application: of a candidate with a field for each requirement, of a list with its file.
 *
 * @param windows until when what can be done
 * @param deposit what is to be paid
 * @param problems why it was not taken, each with its mend
 * @param before shares at the election before among which a party's lies; none for candidates
 */
@JStache(path = "applications/form")
record FormPage(
        Frame frame,
        String address,
        String contest,
        boolean list,
        List<String> windows,
        String deposit,
        List<String> problems,
        List<Fields.Field> fields,
        List<Fields.Option> papers,
        String paid,
        String nominated,
        List<Fields.Option> before)
        implements Page {

    boolean isWithProblems() {
        return !problems.isEmpty();
    }
}

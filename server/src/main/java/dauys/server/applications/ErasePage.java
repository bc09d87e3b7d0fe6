package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * Asks before what was handed in with an application is erased.
 *
 * @param hindrance why it cannot be erased now
 */
@JStache(path = "applications/erase")
record ErasePage(
        Frame frame,
        String address,
        String contest,
        String state,
        List<String> problems,
        Optional<String> hindrance,
        Optional<Form> form)
        implements Page {

    /** What was typed. */
    record Form(String act, String confirm, String confirmLabel) {}
}

package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/** The form by which a party asks to be registered: its founding and its lists of members as files. */
@JStache(path = "applications/party-form")
record PartyFormPage(Frame frame, String address, List<String> problems) implements Page {

    boolean isWithProblems() {
        return !problems.isEmpty();
    }
}

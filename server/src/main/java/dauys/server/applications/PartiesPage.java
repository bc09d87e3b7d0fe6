package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/** The parties that asked to be registered, as far as somebody may see them. */
@JStache(path = "applications/parties")
record PartiesPage(Frame frame, boolean applicant, List<Row> rows) implements Page {

    /** One party. */
    record Row(String address, String name, List<String> states, String since) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/** The contests in which the order of lists is drawn, each with how far it is. */
@JStache(path = "applications/lots")
record LotsPage(Frame frame, List<Row> rows) implements Page {

    /** A contest. */
    record Row(String address, String contest, int lists, String state, boolean look) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/** The contests in which somebody can apply. */
@JStache(path = "applications/choose")
record ChoosePage(Frame frame, String part, List<Choice> contests, boolean more) implements Page {

    /** A contest. */
    record Choice(String address, String words, String window) {}

    boolean isNone() {
        return contests.isEmpty();
    }
}

package dauys.server.results;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The elected bodies, or the contests of one of them, each with how complete it is.
 *
 * @param up the way back to all results
 * @param embargo until when nothing is shown, as a sentence
 */
@JStache(path = "results/results")
record ResultsPage(
        Frame frame,
        Optional<String> up,
        Optional<String> embargo,
        String asOf,
        String rowName,
        List<Group> groups,
        boolean empty)
        implements Page {

    /** Bodies of one region under its name; bodies of the whole country stand first, under none. */
    record Group(Optional<String> name, List<Row> rows) {}

    /** A body or a contest. */
    record Row(String address, String name, String protocols, String status) {}
}

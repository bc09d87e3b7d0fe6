package dauys.server.voters;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * How equal the constituencies of a body are.
 *
 * @param bodies the bodies that have constituencies, of which one is chosen
 * @param mean how many there are and the mean of their voters, as a sentence
 * @param missing how many precincts count with the number of the registers, because no other was said
 */
@JStache(path = "voters/deviation")
record DeviationPage(Frame frame, List<Choice> bodies, Optional<String> mean, Optional<String> missing, List<Row> rows)
        implements Page {

    /** One of the bodies. */
    record Choice(String id, String words, boolean chosen) {}

    /**
     * A constituency.
     *
     * @param share by how much of the mean it is larger or smaller, with its sign
     */
    record Row(String name, String voters, String share, String commission) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

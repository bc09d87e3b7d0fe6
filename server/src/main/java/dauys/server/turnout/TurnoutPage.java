package dauys.server.turnout;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * Turnout of a territory at one of the set hours.
 *
 * @param up the way to the territory around this one
 * @param own the address of this page
 * @param hours the set hours, of which one is chosen
 */
@JStache(path = "turnout/turnout")
record TurnoutPage(
        Frame frame,
        Optional<Way> up,
        String own,
        List<Hour> hours,
        String rowName,
        List<Row> rows,
        Optional<String> further,
        boolean reported)
        implements Page {

    /** A way to another page. */
    record Way(String address, String words) {}

    /** One of the set hours. */
    record Hour(String at, boolean chosen) {}

    /** A territory: who reported, how many voters came, and of how many. */
    record Row(
            Optional<String> address,
            String name,
            String reported,
            String voters,
            String listed,
            String share,
            String last,
            boolean sum) {}
}

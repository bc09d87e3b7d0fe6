package dauys.server.progress;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * How far the protocols of a territory have come; nobody needs to enter to see it.
 *
 * @param up the way to the territory around this one
 * @param facts what does not change with the size of the screen
 * @param further the way to more rows
 */
@JStache(path = "progress/board")
record BoardPage(
        Frame frame, Optional<Way> up, Facts facts, String big, Optional<String> further, Optional<String> before)
        implements Page {

    /** A way to another page. */
    record Way(String address, String words) {}

    /**
     * What stands on the board.
     *
     * @param standing why the numbers may be behind, while the database is away
     * @param rowName what a row is
     * @param news the state in one sentence, for those who listen
     */
    record Facts(
            String name,
            String asOf,
            Optional<String> standing,
            String news,
            String rowName,
            Row all,
            List<Row> rows,
            Optional<Curve> curve,
            boolean precincts) {}

    /**
     * A territory's row; the numbers come as text, those of the bar as they are.
     *
     * @param address the way to its own board; empty for a precinct
     */
    record Row(
            String id,
            Optional<String> address,
            String name,
            String expected,
            String arrived,
            String agreed,
            String share,
            int of,
            int done,
            Cell differing,
            Cell waiting,
            Cell errors,
            Cell returned,
            Cell late) {}

    /** A number that asks for attention where it is not zero. */
    record Cell(String number, boolean some) {}
}

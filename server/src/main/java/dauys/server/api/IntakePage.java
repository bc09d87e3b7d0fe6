package dauys.server.api;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * Files of protocols are chosen, and what became of them is told.
 *
 * @param key the name of the intake, so that a second click does nothing twice
 * @param problem why nothing was taken in
 */
@JStache(path = "api/intake")
record IntakePage(Frame frame, String key, Optional<String> problem, Optional<Told> told) implements Page {

    /**
     * The report as the page shows it.
     *
     * @param sum what is done, in a sentence
     * @param interrupted that the rest must be sent again, where it must
     */
    record Told(String sum, Optional<String> interrupted, List<Figure> numbers, List<Row> rows) {}

    /** A number with what it counts. */
    record Figure(String label, String number) {}

    /** A row of a file that has a problem. */
    record Row(String file, String line, String code, String about, String sentence, boolean error) {}
}

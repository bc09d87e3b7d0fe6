package dauys.server.commissions;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The commissions that somebody may look into.
 *
 * @param sum how many there are and how many have members, as a sentence
 * @param forms whether the reader may enter the composition of some
 */
@JStache(path = "commissions/commissions")
record CommissionsPage(
        Frame frame,
        List<Option> levels,
        List<Option> standings,
        String part,
        String sum,
        List<Row> rows,
        Optional<String> further,
        String export,
        boolean forms)
        implements Page {

    /** One choice of a filter. */
    record Option(String value, String words, boolean chosen) {}

    /**
     * One commission.
     *
     * @param found the codes of what the law has against its composition
     * @param bad whether anything stands against it
     */
    record Row(
            String address,
            String name,
            String place,
            String size,
            String members,
            String quorum,
            String majority,
            String found,
            boolean bad) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

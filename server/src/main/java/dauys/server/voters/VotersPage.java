package dauys.server.voters;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of voters of a territory.
 *
 * @param up the way to the territory around this one
 * @param limit the largest electorate of a precinct, with its article
 * @param missing how many precincts have no numbers; empty where all have
 * @param days the sums of the whole territory by day
 * @param doubts what is doubtful, as far as it is shown here
 * @param more the way to the rest of it
 * @param unusable rows of the folder's file that could not be used
 * @param reports whether the reader may enter numbers somewhere
 */
@JStache(path = "voters/voters")
record VotersPage(
        Frame frame,
        Optional<Way> up,
        Optional<String> limit,
        Optional<String> missing,
        String rowName,
        List<Row> rows,
        Optional<String> further,
        List<Row> days,
        List<String> doubts,
        Optional<Way> more,
        List<String> unusable,
        boolean whole,
        boolean reports)
        implements Page {

    /** A way to another page. */
    record Way(String address, String words) {}

    /**
     * A territory, a precinct, or a day.
     *
     * @param over whether its largest precinct is larger than the law allows
     */
    record Row(
            Optional<String> address,
            String name,
            String known,
            String voters,
            String certificates,
            String applications,
            String largest,
            boolean over,
            boolean sum) {}

    boolean isWithDays() {
        return !days.isEmpty();
    }

    boolean isDoubtful() {
        return !doubts.isEmpty();
    }

    boolean isWithUnusable() {
        return !unusable.isEmpty();
    }
}

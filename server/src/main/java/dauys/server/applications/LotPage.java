package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The order of the lists of a contest on its ballot paper.
 *
 * @param findings what is wrong with the lot that was drawn last
 * @param lists those that are registered now, in the order that holds
 * @param drawn every lot, the last one first
 */
@JStache(path = "applications/lot")
record LotPage(
        Frame frame,
        String contest,
        String state,
        List<String> problems,
        List<String> findings,
        List<String> lists,
        List<Drawn> drawn,
        Optional<Form> form)
        implements Page {

    /**
     * A lot.
     *
     * @param again the command by which anybody draws it again
     */
    record Drawn(String title, String act, String seed, boolean holds, List<Place> places, String again) {}

    /** A list with its ticket. */
    record Place(int number, String party, String code, String ticket) {}

    /** What was typed. */
    record Form(String address, String seed, String act) {}

    boolean isWithLists() {
        return !lists.isEmpty();
    }
}

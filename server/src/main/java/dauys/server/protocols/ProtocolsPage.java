package dauys.server.protocols;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * All protocols within somebody's reach, a hundred at a time.
 *
 * @param count how many there are, in a sentence
 * @param claimants whether it is shown who types
 * @param before the address of the page before
 * @param after the address of the page after
 */
@JStache(path = "protocols/protocols")
record ProtocolsPage(
        Frame frame,
        List<Group> areas,
        List<Option> kinds,
        List<Option> states,
        String text,
        String count,
        boolean claimants,
        List<Line> lines,
        Optional<String> before,
        Optional<String> after)
        implements Page {

    /** A region with its units. */
    record Group(String label, List<Option> options) {}

    /** Something that can be chosen. */
    record Option(String value, String words, boolean chosen) {}

    /** A protocol as it is listed. */
    record Line(String address, String precinct, String place, String contest, String state, String claimant) {}
}

package dauys.server.progress;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What waits for somebody who may handle it.
 *
 * @param more how many precincts are not shown, as a sentence
 */
@JStache(path = "progress/warnings")
record WarningsPage(
        Frame frame,
        List<ProtocolLine> protocols,
        Optional<String> further,
        List<Doubt> doubts,
        Optional<String> more,
        Optional<String> problem)
        implements Page {

    /** A protocol whose findings wait. */
    record ProtocolLine(String address, String precinct, String contest, String open, String errors, boolean bad) {}

    /**
     * A finding about a precinct.
     *
     * @param key by which it is settled
     * @param field the name of its field on this page
     * @param mayHandle whether the reader may settle it
     */
    record Doubt(
            String precinct,
            String address,
            String place,
            String sentence,
            String key,
            String field,
            boolean mayHandle,
            String reason,
            Optional<String> problem) {}

    boolean isWithProtocols() {
        return !protocols.isEmpty();
    }

    boolean isWithDoubts() {
        return !doubts.isEmpty();
    }

    /** Whether nothing waits. */
    boolean isEmpty() {
        return protocols.isEmpty() && doubts.isEmpty();
    }
}

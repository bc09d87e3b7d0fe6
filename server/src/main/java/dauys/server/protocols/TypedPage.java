package dauys.server.protocols;

import dauys.election.protocol.DoubleEntry;
import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;

/**
 * What a reading has come to: the state and the next step, and never a number of anybody.
 *
 * @param store what the browser may now forget
 */
@JStache(path = "protocols/typed")
record TypedPage(Frame frame, String address, String state, String sentence, String store) implements Page {

    /** The key of the sentence that says what comes next. */
    static String key(DoubleEntry entry) {
        return switch (entry.state()) {
            case EMPTY -> "typed.empty";
            case FIRST_READING -> "typed.first";
            case READINGS_DIFFER -> "typed.differ";
            case SECOND_READING -> "typed.doubts";
            case AGREED, CORRECTED -> "typed.agreed";
            case RETURNED -> "typed.returned";
        };
    }
}

package dauys.server.progress;

import dauys.election.protocol.DoubleEntry.State;
import dauys.server.night.Live.SlotState;

/**
 * How far the protocols of a territory have come. Whoever watches sees numbers of protocols here and never a vote.
 *
 * @param expected protocols that there must be
 * @param arrived those of which something has been typed
 * @param agreed those that are added up
 * @param withErrors those added up, or waiting for somebody to look at them, that have an error
 * @param differing those whose two readings differ
 * @param waiting those with findings that somebody has to deal with
 * @param returned those that were sent back
 * @param late those that are not added up although the time for counting has passed
 */
public record Progress(
        int expected, int arrived, int agreed, int withErrors, int differing, int waiting, int returned, int late) {

    /** A territory without protocols. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0, 0);

    /** One protocol. */
    public static Progress of(SlotState slot, boolean isTimeOver) {
        boolean waits = slot.state() == State.SECOND_READING;
        boolean hasErrors = slot.errors() > 0 && (slot.isCounted() || waits);
        return new Progress(
                1,
                one(!slot.isMissing()),
                one(slot.isCounted()),
                one(hasErrors),
                one(slot.state() == State.READINGS_DIFFER),
                one(waits),
                one(slot.state() == State.RETURNED),
                one(isTimeOver && !slot.isCounted()));
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    /** Both territories together. */
    public Progress plus(Progress other) {
        return new Progress(
                expected + other.expected,
                arrived + other.arrived,
                agreed + other.agreed,
                withErrors + other.withErrors,
                differing + other.differing,
                waiting + other.waiting,
                returned + other.returned,
                late + other.late);
    }

    /** Protocols that are not added up. */
    public int missing() {
        return expected - agreed;
    }
}

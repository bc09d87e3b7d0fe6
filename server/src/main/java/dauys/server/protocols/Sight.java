package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;

/**
 * What of a protocol's numbers somebody may see.
 *
 * @param agreed versions that two people read alike, and everything that was done with them
 * @param readings what was typed before two readings agreed
 */
record Sight(boolean agreed, boolean readings) {

    /**
     * While a reading is still to be typed, nobody who may type it sees the other one, whatever else that person is:
     * two readings are worth something only if they are made apart.
     */
    static Sight of(Visits visits, Visit visit) {
        boolean readings = visits.may(visit, Action.SEE_READINGS);
        boolean mayStillType = isOpen(visit.entry()) && visits.may(visit, Action.TYPE_READING);
        return new Sight(readings || visits.may(visit, Action.SEE_PROTOCOL), readings && !mayStillType);
    }

    private static boolean isOpen(DoubleEntry entry) {
        return entry instanceof DoubleEntry.Empty || entry instanceof DoubleEntry.FirstReading;
    }

    /** Whether anything with numbers is shown. */
    boolean isOfAnything() {
        return agreed || readings;
    }
}

package dauys.folder;

import dauys.law.Place;
import java.util.Arrays;

/**
 * A row of a protocol that cannot be added up at once: its votes stand in another file, or there is another row for
 * the same protocol.
 *
 * @param slot whose protocol it is
 * @param place where the row stands
 * @param values its lines
 * @param votes by the order of the ballot paper, {@link #NO_VOTES} where the row did not have them
 */
record Signed(int slot, int contest, Place place, long[] values, long[] votes) {

    static final long NO_VOTES = -1;

    boolean isComplete() {
        return Arrays.stream(votes).noneMatch(each -> each == NO_VOTES);
    }

    /** Whether two rows say the same in every number. */
    boolean saysTheSameAs(Signed other) {
        return Arrays.equals(values, other.values) && Arrays.equals(votes, other.votes);
    }

    Signed at(Place moved) {
        return new Signed(slot, contest, moved, values, votes);
    }
}

package dauys.folder;

import dauys.law.Place;
import java.util.Arrays;

/**
 * A row of a protocol: the numbers that stand in it, before it is known whether they make a whole protocol. Its votes
 * may stand in another file, or another row may claim to be the same protocol.
 */
final class Signed {

    /** Stands where the row does not have an option's votes. */
    static final long NO_VOTES = -1;

    private final int slot;
    private final int contest;
    private final Place place;
    private final long[] values;
    private final long[] votes;

    /**
     * A row.
     *
     * @param slot whose protocol it is
     * @param values its lines, with two places more for what follows from the votes
     * @param votes by the order of the ballot paper
     */
    Signed(int slot, int contest, Place place, long[] values, long[] votes) {
        this.slot = slot;
        this.contest = contest;
        this.place = place;
        this.values = values;
        this.votes = votes;
    }

    int slot() {
        return slot;
    }

    int contest() {
        return contest;
    }

    Place place() {
        return place;
    }

    long[] values() {
        return values;
    }

    long[] votes() {
        return votes;
    }

    boolean isComplete() {
        for (long each : votes) {
            if (each == NO_VOTES) {
                return false;
            }
        }
        return true;
    }

    /** Whether two rows say the same in every number that both have; one of them may leave votes to another file. */
    boolean agreesWith(Signed other) {
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] != other.votes[i] && votes[i] != NO_VOTES && other.votes[i] != NO_VOTES) {
                return false;
            }
        }
        return Arrays.equals(values, other.values);
    }

    /** Takes over the votes that only the other row has. */
    void complete(Signed other) {
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] == NO_VOTES) {
                votes[i] = other.votes[i];
            }
        }
    }

    /** The same row, now that it is known on which line of the file it stands. */
    Signed at(Place moved) {
        return new Signed(slot, contest, moved, values, votes);
    }
}

package dauys.election.protocol;

import dauys.election.ballot.BallotPaper;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.territory.Precinct;

/**
 * What a precinct commission signed for one contest (43(8)): the lines of its form and the votes of each option.
 *
 * <p>A million of them pass through a count, so the numbers stand in arrays, which the protocol takes over from whoever
 * makes it and hands to nobody. Whoever has done with a protocol may make the next one of the same arrays.
 */
public final class PrecinctProtocol {

    /** Stands where the commission wrote nothing. */
    public static final long EMPTY = -1;

    private final Precinct precinct;
    private final BallotPaper ballot;
    private final long[] values;
    private final long[] votes;
    private final boolean filled;

    private PrecinctProtocol(Precinct precinct, BallotPaper ballot, long[] values, long[] votes, boolean filled) {
        this.precinct = precinct;
        this.ballot = ballot;
        this.values = values;
        this.votes = votes;
        this.filled = filled;
    }

    /**
     * A protocol of a form.
     *
     * @param values the lines in the order of the form's columns, then two places that this method fills from the votes
     * @param votes by the order of the ballot paper
     */
    public static PrecinctProtocol of(
            ProtocolForm form, Precinct precinct, BallotPaper ballot, long[] values, long[] votes) {
        if (values.length != form.width() || votes.length != ballot.options().size()) {
            throw new IllegalArgumentException("%d values and %d votes for %d lines and %d options"
                    .formatted(
                            values.length,
                            votes.length,
                            form.width(),
                            ballot.options().size()));
        }
        long all = 0;
        for (long each : votes) {
            if (each < 0) {
                throw new IllegalArgumentException("An option of %s has %d votes"
                        .formatted(ballot.contest().id(), each));
            }
            all += each;
        }
        long againstAll = ballot.hasAgainstAll() ? votes[votes.length - 1] : 0;
        values[form.placeOf(Role.VOTES)] = all - againstAll;
        values[form.placeOf(Role.AGAINST_ALL)] = againstAll;
        boolean filled = true;
        for (long each : values) {
            filled &= each != EMPTY;
        }
        return new PrecinctProtocol(precinct, ballot, values, votes, filled);
    }

    public Precinct precinct() {
        return precinct;
    }

    public BallotPaper ballot() {
        return ballot;
    }

    /** The value of a line by its place in the form, {@link #EMPTY} where nothing was written. */
    public long value(int place) {
        return values[place];
    }

    /** The votes of an option by its place on the ballot paper, counted from 0. */
    public long votes(int place) {
        return votes[place];
    }

    /** How many values the protocol has: the width of its form. */
    public int width() {
        return values.length;
    }

    boolean holds(ControlIdentity identity) {
        return identity.holds(values, filled);
    }

    long sum(LineSum side) {
        return side.of(values);
    }

    /** The sum of all lines at these places; empty ones count as nothing, and {@link #EMPTY} if all are. */
    public long sumOf(int[] places) {
        long sum = EMPTY;
        for (int place : places) {
            if (values[place] != EMPTY) {
                sum = Math.max(sum, 0) + values[place];
            }
        }
        return sum;
    }
}

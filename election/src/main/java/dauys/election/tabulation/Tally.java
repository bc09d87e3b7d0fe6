package dauys.election.tabulation;

import dauys.election.protocol.PrecinctProtocol;

/**
 * Protocols of one contest added up, line by line and option by option. Adding is all it does, so neither the order of
 * protocols nor who added which of them can change the sums.
 */
public final class Tally {

    private final long[] values;
    private final long[] votes;
    private int arrived;
    private int withErrors;

    /**
     * Nothing added up yet.
     *
     * @param width how many values a protocol of the form has
     * @param options how many options the ballot paper has
     */
    public Tally(int width, int options) {
        this.values = new long[width];
        this.votes = new long[options];
    }

    /** Adds a protocol; lines that were left empty add nothing. */
    public void add(PrecinctProtocol protocol, boolean hasError) {
        for (int i = 0; i < values.length; i++) {
            values[i] += Math.max(protocol.value(i), 0);
        }
        for (int i = 0; i < votes.length; i++) {
            votes[i] += protocol.votes(i);
        }
        arrived++;
        if (hasError) {
            withErrors++;
        }
    }

    /** Adds what somebody else has added up. */
    public void add(Tally other) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i];
        }
        for (int i = 0; i < votes.length; i++) {
            votes[i] += other.votes[i];
        }
        arrived += other.arrived;
        withErrors += other.withErrors;
    }

    /** The sum of a line by its place in the form. */
    public long value(int place) {
        return values[place];
    }

    /** The sum of an option's votes by its place on the ballot paper. */
    public long votes(int place) {
        return votes[place];
    }

    /** The completeness of a territory that must report so many protocols. */
    public Completeness completeness(int expected) {
        return new Completeness(expected, arrived, withErrors);
    }

    Tally copy() {
        var copy = new Tally(values.length, votes.length);
        copy.add(this);
        return copy;
    }
}

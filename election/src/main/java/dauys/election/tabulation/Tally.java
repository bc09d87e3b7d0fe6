package dauys.election.tabulation;

import dauys.election.protocol.PrecinctProtocol;

/**
 * Protocols of one contest added up, line by line and option by option. Adding is all it does, so neither the order of
 * protocols nor who added which of them can change the sums.
 */
public final class Tally {

    private final long[] values;
    private final long[] votes;
    private final int[] empty;
    private int arrived;
    private int withErrors;
    private int doubted;

    /**
     * Nothing added up yet.
     *
     * @param width how many values a protocol of the form has
     * @param options how many options the ballot paper has
     */
    public Tally(int width, int options) {
        this.values = new long[width];
        this.empty = new int[width];
        this.votes = new long[options];
    }

    /** Adds a protocol; a line that was left empty adds nothing, and is remembered. */
    public void add(PrecinctProtocol protocol, boolean hasError) {
        for (int i = 0; i < values.length; i++) {
            long value = protocol.value(i);
            if (value == PrecinctProtocol.EMPTY) {
                empty[i]++;
            } else {
                values[i] += value;
            }
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
            empty[i] += other.empty[i];
        }
        for (int i = 0; i < votes.length; i++) {
            votes[i] += other.votes[i];
        }
        arrived += other.arrived;
        withErrors += other.withErrors;
        doubted += other.doubted;
    }

    /** Notes that another row claims to be a protocol that was added up, and cannot be read. */
    public void doubt() {
        doubted++;
    }

    /** Whether some protocol left a line empty, so that its sum is less than the true one. */
    public boolean lacks(int place) {
        return empty[place] > 0;
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
        return new Completeness(expected, arrived, Math.min(arrived, withErrors + doubted));
    }

    Tally copy() {
        var copy = new Tally(values.length, votes.length);
        copy.add(this);
        return copy;
    }
}

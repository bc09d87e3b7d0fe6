package dauys.election.tabulation;

/**
 * A count that a source states as a whole, with what the source says of it.
 *
 * @param value zero or more
 */
public record StatedCount(long value, Status status) {

    /** What a published count claims to be. */
    public enum Status {
        /** The commission's own final figure. */
        OFFICIAL,
        /** A figure of election day that was not repeated as final. */
        INTERIM,
        /** The true figure was not published; it is at most this one. */
        UPPER_BOUND
    }

    public boolean isOfficial() {
        return status == Status.OFFICIAL;
    }

    public StatedCount {
        if (value < 0) {
            throw new IllegalArgumentException("A count below zero: " + value);
        }
    }
}

package dauys.election.tabulation;

/**
 * How much of a territory has reported.
 *
 * @param expected protocols that there must be: one for each precinct and contest
 * @param arrived protocols that are there and could be added up
 * @param withErrors those of the arrived that have an error; they are added up as they were signed
 */
public record Completeness(int expected, int arrived, int withErrors) {

    /** What may still change before the commission establishes the results. */
    public enum Status {
        /** Protocols are missing. */
        PARTIAL,
        /** All protocols are there, and some have errors that must be looked into. */
        PRELIMINARY,
        /** All protocols are there and none has an error. */
        COMPLETE
    }

    public Completeness {
        if (withErrors < 0 || arrived < withErrors || expected < arrived) {
            throw new IllegalArgumentException(
                    "%d protocols of %d, %d with errors".formatted(arrived, expected, withErrors));
        }
    }

    public int missing() {
        return expected - arrived;
    }

    public Status status() {
        if (missing() > 0) {
            return Status.PARTIAL;
        }
        return withErrors > 0 ? Status.PRELIMINARY : Status.COMPLETE;
    }

    /** Both territories together. */
    public Completeness plus(Completeness other) {
        return new Completeness(expected + other.expected, arrived + other.arrived, withErrors + other.withErrors);
    }
}

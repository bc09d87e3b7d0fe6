package dauys.election.voter;

import dauys.law.Ratio;

/**
 * How many of the listed voters came, always with both numbers and the name of what was counted: in 2023 the same
 * election had 54.2 % by ballots issued and 52.9 % by those who took part.
 *
 * @param kind what the numerator counts
 * @param voters the numerator
 * @param listed voters on the lists, the denominator
 * @param interim the numerator is a figure of election day that was not repeated as final
 */
public record Turnout(Kind kind, long voters, long listed, boolean interim) {

    /** The two counts that are both called turnout. */
    public enum Kind {
        /** Voters who received a ballot paper. */
        BALLOTS_ISSUED,
        /** Voters who took part as the source counts them; sources differ on whether invalid ballots are in it. */
        TOOK_PART
    }

    public Turnout {
        if (voters < 0 || listed <= 0) {
            throw new IllegalArgumentException("%s: %d of %d".formatted(kind, voters, listed));
        }
    }

    public Ratio share() {
        return Ratio.of(voters, listed);
    }
}

package dauys.law;

/** The choices that editions of the law make differently; each is data, so that a lawyer finds it in the rulebook. */
public final class Choice {

    private Choice() {}

    /** The count that the threshold is a share of. */
    public enum Base {
        /** Votes for all lists. */
        LISTS,
        /** Votes for all lists and ballots against all; invalid ballots are left out. */
        LISTS_AND_AGAINST_ALL,
        /** Everyone who voted: lists, against all and invalid ballots. */
        ALL_WHO_VOTED;

        /**
         * Whether everyone whom this reading counts is counted by the other one too; so a bound on that bounds this.
         */
        public boolean isPartOf(Base other) {
            return switch (this) {
                case LISTS -> true;
                case LISTS_AND_AGAINST_ALL -> other != LISTS;
                case ALL_WHO_VOTED -> other == ALL_WHO_VOTED;
            };
        }
    }

    /** Which tiers elect a body. */
    public enum Tiers {
        LIST,
        SINGLE_MANDATE,
        LIST_AND_SINGLE_MANDATE
    }

    /** How the seats of a mixed body fall to its tiers. */
    public enum Halves {
        /** Half to the lists and half to the constituencies; an odd seat to the constituencies. */
        ODD_SEAT_TO_SINGLE_MANDATE
    }

    /** Which of two lists with equal remainders goes first. */
    public enum RemainderTie {
        EARLIER_REGISTERED
    }

    /** What follows from equal votes at the top of a single-mandate constituency. */
    public enum Tie {
        /** Repeat voting among all who share the largest number of votes. */
        REPEAT_VOTING_AMONG_TIED,
        /** Repeat voting of the two candidates with most votes. */
        REPEAT_VOTING_OF_TWO,
        /** A new election from nomination on. */
        REPEAT_ELECTION
    }
}

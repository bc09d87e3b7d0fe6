package dauys.store;

import java.util.Optional;

/** What an act is about; acts on one subject follow each other, those on different subjects do not wait. */
public sealed interface Subject {

    /** The election as a whole. */
    record OfElection() implements Subject {
        @Override
        public String toString() {
            return "election";
        }
    }

    /** The protocol of a precinct for a contest. */
    record OfProtocol(String precinct, String contest) implements Subject {
        @Override
        public String toString() {
            return "protocol/" + precinct + "/" + contest;
        }
    }

    /** The scans of a protocol. */
    record OfScans(String precinct, String contest) implements Subject {
        @Override
        public String toString() {
            return "scans/" + precinct + "/" + contest;
        }
    }

    /** Election day in a precinct. */
    record OfPrecinct(String precinct) implements Subject {
        @Override
        public String toString() {
            return "precinct/" + precinct;
        }
    }

    /** A contest as a whole. */
    record OfContest(String contest) implements Subject {
        @Override
        public String toString() {
            return "contest/" + contest;
        }
    }

    /** An application for registration in a contest. */
    record OfApplication(String contest, String id) implements Subject {

        /** Begins the text of every application. */
        static final String PREFIX = "application/";

        @Override
        public String toString() {
            return PREFIX + contest + "/" + id;
        }
    }

    /** The order of lists on the ballot paper of a contest. */
    record OfLot(String contest) implements Subject {
        @Override
        public String toString() {
            return "lot/" + contest;
        }
    }

    /** Who sits in a commission, by the text of its area, such as {@code precinct:P1}. */
    record OfCommission(String commission) implements Subject {

        /** Begins the text of every commission. */
        static final String PREFIX = "commission/";

        @Override
        public String toString() {
            return PREFIX + commission;
        }
    }

    /** The numbers of voters of a precinct. */
    record OfVoters(String precinct) implements Subject {

        /** Begins the text of the numbers of every precinct. */
        static final String PREFIX = "voters/";

        @Override
        public String toString() {
            return PREFIX + precinct;
        }
    }

    /** Reads what {@link Object#toString} wrote; empty for any other text. */
    static Optional<Subject> of(String text) {
        String[] parts = text.split("/", -1);
        return switch (parts[0] + parts.length) {
            case "election1" -> Optional.of(new OfElection());
            case "protocol3" -> Optional.of(new OfProtocol(parts[1], parts[2]));
            case "scans3" -> Optional.of(new OfScans(parts[1], parts[2]));
            case "precinct2" -> Optional.of(new OfPrecinct(parts[1]));
            case "contest2" -> Optional.of(new OfContest(parts[1]));
            case "application3" -> Optional.of(new OfApplication(parts[1], parts[2]));
            case "lot2" -> Optional.of(new OfLot(parts[1]));
            case "commission2" -> Optional.of(new OfCommission(parts[1]));
            case "voters2" -> Optional.of(new OfVoters(parts[1]));
            default -> Optional.empty();
        };
    }
}

package dauys.election.protocol;

import dauys.law.LawRef;
import java.util.List;
import java.util.Optional;

/**
 * A relation between lines of a form that holds in every protocol without a slip. Which relations a form has is data;
 * what a relation means is its {@link Kind}.
 *
 * @param basis where the law says it; empty where it is arithmetic or practice
 */
public record ControlIdentity(Kind kind, LineSum left, Relation relation, LineSum right, Optional<LawRef> basis) {

    /** How codes of errors begin. */
    private static final String ERROR = "P1";

    /** How codes of warnings begin. */
    private static final String WARNING = "P2";

    /** How the two sides compare. */
    public enum Relation {
        EQUAL,
        AT_MOST
    }

    /** What relations say; each has a number for its code, and is an error unless it is soft. */
    public enum Kind {
        /** Those who took part are the votes and the ballots against all (43(5)). */
        TOOK_PART("02", false),
        /** Ballots in the boxes are those of voters who took part and the invalid ones. */
        IN_BOXES("03", false),
        /** Ballots in the boxes are those in portable and in stationary boxes. */
        BOXES("04", false),
        /** No more ballots in portable boxes than applications to vote there (41(6), 43(3-1)). */
        PORTABLE_BOX("05", false),
        /** No more ballots in the boxes than were issued (43(4-1)). */
        ISSUED("06", false),
        /** Received ballots are accounted for. */
        STOCK("07", false),
        /** A relation of a form that has no name here. */
        OTHER("08", false),
        /** No more ballots issued than voters listed. */
        LISTED("21", true),
        /** A part of the voters who received ballots is not more than all of them. */
        PART_OF_ISSUED("22", true),
        /** Ballots that were issued are found in the boxes, and not carried away. */
        CARRIED_AWAY("23", true);

        private final String number;
        private final boolean soft;

        Kind(String number, boolean soft) {
            this.number = number;
            this.soft = soft;
        }

        /** The codes of findings that it can lead to. */
        public List<String> codes() {
            return soft ? List.of(WARNING + number) : List.of(ERROR + number, WARNING + number);
        }
    }

    /** Whether a protocol that breaks it has an error; a line that is only assumed to be on the form proves none. */
    public boolean isError() {
        return !kind.soft && !left.usesAssumedLine() && !right.usesAssumedLine();
    }

    /** The code of the finding, such as {@code P103}. */
    public String code() {
        return (isError() ? ERROR : WARNING) + kind.number;
    }

    /**
     * Whether it holds, or cannot be told because a line is empty.
     *
     * @param filled whether it is known that no line is empty
     */
    boolean holds(long[] values, boolean filled) {
        if (!filled && !(left.isFilled(values) && right.isFilled(values))) {
            return true;
        }
        long one = left.of(values);
        long other = right.of(values);
        return relation == Relation.EQUAL ? one == other : one <= other;
    }
}

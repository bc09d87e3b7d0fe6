package dauys.election.protocol;

import dauys.law.Trilingual;
import java.util.Optional;

/**
 * A numbered line of a protocol form.
 *
 * @param code the column of files; empty for the lines that are added up from the votes of the options
 * @param number as it is printed on the paper, such as {@code 3a}
 * @param role what the line counts, where the count goes on with it
 * @param assumed the line is not known to stand on the form, so what depends on it is a warning at most
 * @param mayBeEmpty the commission need not fill it in
 */
public record ProtocolLine(
        Optional<String> code,
        String number,
        Trilingual name,
        Optional<Role> role,
        boolean assumed,
        boolean mayBeEmpty) {

    /** What lines count, whatever a form calls them; several lines of one role are added up. */
    public enum Role {
        /** Voters on the list, with those added on the day. */
        LISTED,
        /** Ballots that the precinct commission received. */
        RECEIVED,
        /** Voters who received ballot papers. */
        ISSUED,
        /** Voters who received ballot papers outside the premises, each on a written application (41(6)). */
        OUTSIDE,
        /** Voters by absentee certificate (41(6-1)). */
        BY_CERTIFICATE,
        /** Unused ballots that were cancelled. */
        CANCELLED,
        /** Ballots spoiled before they were cast, and replaced. */
        SPOILED,
        /** Ballots found in the boxes. */
        IN_BOXES,
        /** Ballots found in portable boxes. */
        PORTABLE,
        /** Ballots found in stationary boxes. */
        STATIONARY,
        /** Invalid ballots. */
        INVALID,
        /** Votes for lists or candidates, added up. */
        VOTES,
        /** Ballots against all. */
        AGAINST_ALL,
        /** Voters who took part in the voting (43(5)). */
        TOOK_PART;

        /** Whether the line is no number of its own but follows from the votes of the options. */
        public boolean isFromOptions() {
            return this == VOTES || this == AGAINST_ALL;
        }
    }

    public ProtocolLine {
        boolean fromOptions = role.filter(Role::isFromOptions).isPresent();
        if (fromOptions == code.isPresent()) {
            throw new IllegalArgumentException("Line %s has the code %s and the role %s".formatted(number, code, role));
        }
    }
}

package dauys.election.seats;

/**
 * One party list and the votes it received.
 *
 * @param party the party's code, such as {@code AUYL}
 * @param ballotPlace the list's place on the ballot paper, counted from 1
 * @param votes valid votes for the list
 * @param registered the list's place in the order of registration, counted from 1; equal for lists that one decision
 *     registered together; {@link #REGISTRATION_UNKNOWN} where the order was never published
 */
public record ListVotes(String party, int ballotPlace, long votes, int registered) {

    /** The order of registration is not in the data. */
    public static final int REGISTRATION_UNKNOWN = 0;

    public ListVotes {
        if (votes < 0 || ballotPlace < 1 || registered < 0) {
            throw new IllegalArgumentException(
                    "%s: votes %d, ballot place %d, registered %d".formatted(party, votes, ballotPlace, registered));
        }
    }

    boolean registrationKnown() {
        return registered != REGISTRATION_UNKNOWN;
    }

    @Override
    public String toString() {
        return party;
    }
}

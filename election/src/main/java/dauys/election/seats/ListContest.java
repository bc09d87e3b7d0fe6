package dauys.election.seats;

import dauys.election.tabulation.TotalsCheck;
import java.util.List;

/**
 * The figures of one party-list contest, ready to be turned into seats.
 *
 * <p>The bounds keep every product of the allocation inside a {@code long}: votes times seats stays below 10^18.
 *
 * @param seats seats distributed by list, at most {@link #MOST_SEATS}
 * @param base the count that the threshold is a share of, at most {@link #MOST_VOTES}
 * @param lists in the order of the ballot paper
 */
public record ListContest(int seats, ThresholdBase base, List<ListVotes> lists) {

    /** More than any electorate on Earth, and small enough that nothing overflows. */
    public static final long MOST_VOTES = TotalsCheck.MOST_VOTES;

    /** More than any elected chamber. */
    public static final int MOST_SEATS = 1_000;

    public ListContest {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("Seats must be between 1 and " + MOST_SEATS + ": " + seats);
        }
        lists = List.copyOf(lists);
        long counted = 0;
        for (int i = 0; i < lists.size(); i++) {
            ListVotes each = lists.get(i);
            if (each.ballotPlace() != i + 1) {
                throw new IllegalArgumentException("Not in the order of the ballot paper: " + lists);
            }
            if (each.votes() > MOST_VOTES) {
                throw new IllegalArgumentException("%s has %d votes".formatted(each, each.votes()));
            }
            counted += each.votes();
            if (counted > MOST_VOTES) {
                throw new IllegalArgumentException("The lists up to %s hold %d votes.".formatted(each, counted));
            }
        }
        if (counted == 0) {
            throw new IllegalArgumentException("No list has a vote; there is nothing to distribute by.");
        }
        if (counted > base.least() || base.most() > MOST_VOTES) {
            throw new IllegalArgumentException("The lists hold %d votes, the base is %s.".formatted(counted, base));
        }
    }
}

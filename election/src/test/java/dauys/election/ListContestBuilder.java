package dauys.election;

import dauys.election.seats.ListContest;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListRules;
import dauys.election.seats.ListVotes;
import dauys.election.seats.PartyListSeats;
import dauys.election.seats.RecordedDecision;
import dauys.election.seats.ThresholdBase;
import dauys.law.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a list contest, in the order of the ballot paper. Lists are registered in that order unless the test
 * says otherwise, and the base is their votes with those against all.
 */
public final class ListContestBuilder {

    private static final long ALL_THAT_WERE_CAST = -1;

    private final List<ListVotes> lists = new ArrayList<>();
    private int seats = 10;
    private long againstAll;
    private long least = ALL_THAT_WERE_CAST;
    private long most = ALL_THAT_WERE_CAST;

    ListContestBuilder() {}

    /** The next list on the ballot paper. */
    public ListContestBuilder with(String party, long votes) {
        int place = lists.size() + 1;
        lists.add(new ListVotes(party, place, votes, place));
        return this;
    }

    /** The place of the list named last in the order of registration. */
    public ListContestBuilder registered(int place) {
        var last = lists.removeLast();
        lists.add(new ListVotes(last.party(), last.ballotPlace(), last.votes(), place));
        return this;
    }

    /** The order of registration of the list named last was never published. */
    public ListContestBuilder registrationUnknown() {
        return registered(ListVotes.REGISTRATION_UNKNOWN);
    }

    public ListContestBuilder againstAll(long votes) {
        againstAll = votes;
        return this;
    }

    public ListContestBuilder seats(int number) {
        seats = number;
        return this;
    }

    /** A stated base in place of the votes cast. */
    public ListContestBuilder base(long votes) {
        return baseBetween(votes, votes);
    }

    /** A base that was not published, but for its bounds. */
    public ListContestBuilder baseBetween(long fewest, long largest) {
        least = fewest;
        most = largest;
        return this;
    }

    public ListContest build() {
        long cast = lists.stream().mapToLong(ListVotes::votes).sum() + againstAll;
        var base = new ThresholdBase(
                Choice.Base.LISTS_AND_AGAINST_ALL,
                least == ALL_THAT_WERE_CAST ? cast : least,
                most == ALL_THAT_WERE_CAST ? cast : most);
        return new ListContest(seats, base, lists);
    }

    public ListOutcome countedUnder(ListRules rules, RecordedDecision... decisions) {
        return PartyListSeats.allocate(build(), rules, List.of(decisions));
    }
}

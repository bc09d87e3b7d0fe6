package dauys.election.chamber;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aContestRecord;
import static dauys.election.Given.aForm;
import static dauys.election.Given.aListBallot;
import static dauys.election.Given.aRulebook;
import static dauys.election.Given.aTerritory;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ballot.Ballots;
import dauys.election.chamber.ContestResult.LacksProvisions;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.NothingCounted;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.seats.SingleMandateOutcome;
import dauys.election.seats.SingleMandateOutcome.NobodyHasVotes;
import dauys.election.seats.SingleMandateOutcome.RepeatElection;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.tabulation.Tally;
import dauys.law.Authority;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On election night a contest is there before its votes are. */
class NothingCountedTest {

    private static final Rulebook LAW = aRulebook().build();

    @Test
    void aContestWithoutAVoteYetHasNoResult() {
        var lists = aContestRecord().list("A", 0).list("B", 0).addedUpFrom(protocols());
        var constituency = aContestRecord()
                .inAConstituency()
                .candidate("1", 0)
                .candidate("2", 0)
                .againstAll(0)
                .addedUpFrom(protocols());

        assertThat(lists.countedUnder(LAW))
                .isInstanceOfSatisfying(
                        NothingCounted.class,
                        nothing -> assertThat(nothing.input().contest().id()).isEqualTo("contest"));
        assertThat(constituency.countedUnder(LAW)).isInstanceOf(NothingCounted.class);
    }

    @Test
    void oneVoteIsCounted() {
        assertThat(aContestRecord()
                        .list("A", 1)
                        .list("B", 0)
                        .addedUpFrom(protocols())
                        .countedUnder(LAW))
                .isInstanceOf(ListResult.class);
    }

    @Test
    void listsShareNothingWhereEveryVoteIsAgainstAll() {
        assertThat(aContestRecord()
                        .list("A", 0)
                        .againstAll(9)
                        .addedUpFrom(protocols())
                        .countedUnder(LAW))
                .isInstanceOf(NothingCounted.class);
    }

    @Test
    void aConstituencyWhereEveryVoteIsAgainstAllHasAResult() {
        // The voters came and elected nobody; that is not the same as no protocol.
        var one = aContestRecord()
                .inAConstituency()
                .candidate("1", 0)
                .againstAll(9)
                .addedUpFrom(protocols());
        var two = aContestRecord()
                .inAConstituency()
                .candidate("1", 0)
                .candidate("2", 0)
                .againstAll(9)
                .addedUpFrom(protocols());

        assertThat(outcome(one.countedUnder(LAW))).isInstanceOf(NobodyHasVotes.class);
        assertThat(outcome(two.countedUnder(LAW))).isInstanceOf(RepeatElection.class);
    }

    @Test
    void aConstituencyWithoutACandidateHasNone() {
        assertThat(aContestRecord()
                        .inAConstituency()
                        .againstAll(9)
                        .addedUpFrom(protocols())
                        .countedUnder(LAW))
                .isInstanceOf(NothingCounted.class);
    }

    @Test
    void whatTheEditionLacksIsSaidOnceThereAreVotes() {
        var poor = aRulebook().without(Rule.THRESHOLD).build();

        assertThat(aContestRecord().list("A", 0).addedUpFrom(protocols()).countedUnder(poor))
                .isInstanceOf(NothingCounted.class);
        assertThat(aContestRecord().list("A", 1).addedUpFrom(protocols()).countedUnder(poor))
                .isInstanceOf(LacksProvisions.class);
    }

    private static SingleMandateOutcome outcome(ContestResult result) {
        return ((SingleMandateResult) result).outcome();
    }

    /** The tabulation of a contest in a country without precincts; what its totals are, each test says itself. */
    private static Tabulation protocols() {
        var body = aBody("body").build();
        var paper = aListBallot(body, "A");
        var nowhere = aTerritory(List.of());
        var plan = new TabulationPlan(nowhere, new Ballots(List.of(body), List.of(paper), List.of()), List.of(paper));
        return new TabulatedElection(nowhere, aForm().build(), plan, new Tally[0])
                .of(paper, List.of(Authority.CENTRAL_COMMISSION));
    }
}

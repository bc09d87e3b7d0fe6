package dauys.election.seats;

import static dauys.election.Given.aDecision;
import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.admission;
import static dauys.election.Outcomes.step;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dauys.election.seats.RecordedDecision.Question;
import dauys.election.seats.Step.SecondListSeats;
import dauys.law.Office;
import dauys.law.Ratio;
import dauys.law.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a step tells beyond its inputs, for those who show it. */
class StepTest {

    private static final ListRules RULES = aRulebook().listRules();

    @ParameterizedTest
    @CsvSource({"1000, 50", "1001, 51", "1019, 51", "1020, 51", "1021, 52"})
    void theVotesNeededAreTheFewestThatReachTheThreshold(long base, long needed) {
        var outcome = aListContest().with("A", 600).base(base).countedUnder(RULES);

        assertThat(admission(outcome).votesNeeded()).isEqualTo(needed);
    }

    @Test
    void onABaseWithBoundsTheVotesNeededAreThoseOfTheLargest() {
        var outcome = aListContest().with("A", 600).baseBetween(1_000, 2_000).countedUnder(RULES);

        assertThat(admission(outcome).votesNeeded()).isEqualTo(100);
    }

    @Test
    void theSecondListsResultIsExactBeforeItsWholePartIsTaken() {
        var rules = aRulebook().with(Rule.SECOND_LIST_COEFFICIENT, share(3, 10)).listRules();

        var outcome = aListContest().with("A", 960).with("B", 40).seats(69).countedUnder(rules);

        // Three tenths of 2.76.
        assertThat(step(SecondListSeats.class, outcome).exact()).isEqualTo(Ratio.of(828, 1_000));
        assertThat(step(SecondListSeats.class, outcome).whole()).isZero();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void theStepsOfAnOutcomeCannotBeChangedAfterwards(List<Step> steps) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(steps::clear);
    }

    static Stream<List<Step>> outcomes() {
        var mazhilis = aRulebook().singleMandateRules(Office.MAZHILIS);
        var tied = List.of(new CandidateVotes("A", 5), new CandidateVotes("B", 5));
        return Stream.of(
                aListContest().with("A", 6).with("B", 4).countedUnder(RULES).steps(),
                aListContest().with("A", 6).countedUnder(RULES).steps(),
                aListContest().with("A", 1).againstAll(99).countedUnder(RULES).steps(),
                aListContest()
                        .with("A", 98)
                        .with("B", 1)
                        .with("C", 1)
                        .countedUnder(RULES)
                        .steps(),
                aListContest()
                        .with("A", 98)
                        .with("B", 2)
                        .seats(1)
                        .countedUnder(RULES)
                        .steps(),
                aListContest()
                        .with("A", 1)
                        .registrationUnknown()
                        .with("B", 1)
                        .seats(1)
                        .countedUnder(RULES)
                        .steps(),
                aListContest()
                        .with("A", 60)
                        .baseBetween(1_000, 2_000)
                        .countedUnder(RULES)
                        .steps(),
                aListContest()
                        .with("A", 6)
                        .with("B", 4)
                        .countedUnder(RULES, aDecision(Question.ADMISSION, "A"))
                        .steps(),
                new SingleMandateOutcome.Elected(tied.getFirst(), new ArrayList<>()).steps(),
                new SingleMandateOutcome.TieWithoutRule(tied, Optional.empty(), new ArrayList<>()).steps(),
                new SingleMandateOutcome.NobodyHasVotes(Optional.empty(), new ArrayList<>()).steps(),
                SingleMandateWinner.decide(new SingleMandateContest(tied, 0), mazhilis)
                        .steps());
    }
}

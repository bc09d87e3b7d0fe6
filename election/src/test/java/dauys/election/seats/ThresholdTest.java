package dauys.election.seats;

import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.admission;
import static dauys.election.Outcomes.partiesOf;
import static dauys.election.Outcomes.seatsOf;
import static dauys.election.Outcomes.step;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.ListContestBuilder;
import dauys.election.seats.ListOutcome.AdmissionUndetermined;
import dauys.election.seats.Step.Admission;
import dauys.law.Choice;
import dauys.law.Ratio;
import dauys.law.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lists take part: article 97-1(1), first sentence, and 43(5) for the base. */
class ThresholdTest {

    private static final ListRules MAZHILIS = aRulebook().listRules();

    @Nested
    class AdmissionByTheThreshold {

        @Test
        void aListWithExactlyFivePerCentIsAdmitted() {
            var outcome = aListContest()
                    .with("A", 60_000)
                    .with("B", 5_000)
                    .with("C", 30_000)
                    .againstAll(5_000)
                    .seats(19)
                    .countedUnder(MAZHILIS);

            assertThat(partiesOf(admission(outcome).admitted())).containsExactly("A", "B", "C");
            assertThat(admission(outcome).refused()).isEmpty();
            assertThat(seatsOf(outcome)).containsExactly(12, 1, 6);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 19, 20})
        void aListThatMissesFivePerCentByLessThanOneVoteIsRefused(long twentiethsMissing) {
            // Twenty times the votes of B are the base less the parameter: one vote more would reach the threshold.
            var outcome = aListContest()
                    .with("A", 60_000)
                    .with("B", 5_000)
                    .with("C", 30_000)
                    .againstAll(5_000 + twentiethsMissing)
                    .seats(18)
                    .countedUnder(MAZHILIS);

            assertThat(partiesOf(admission(outcome).admitted())).containsExactly("A", "C");
            assertThat(partiesOf(admission(outcome).refused())).containsExactly("B");
            assertThat(seatsOf(outcome)).containsExactly(12, 0, 6);
        }

        @Test
        void ballotsAgainstAllRaiseTheBarForEveryList() {
            var withoutThem = lists().countedUnder(MAZHILIS);
            var withThem = lists().againstAll(100).countedUnder(MAZHILIS);

            assertThat(partiesOf(admission(withoutThem).admitted())).containsExactly("A", "B", "C");
            assertThat(partiesOf(admission(withThem).admitted())).containsExactly("A", "B");
        }

        private ListContestBuilder lists() {
            return aListContest().with("A", 600).with("B", 350).with("C", 50).seats(10);
        }

        @Test
        void theStepCarriesTheBaseTheThresholdAndBothArticles() {
            var outcome =
                    aListContest().with("A", 600).with("B", 400).againstAll(1).countedUnder(MAZHILIS);

            var step = admission(outcome);
            assertThat(step.basis().cite()).isEqualTo("97-1(1)");
            assertThat(step.baseBasis().cite()).isEqualTo("43(5)");
            assertThat(step.threshold()).isEqualTo(Ratio.of(5, 100));
            assertThat(step.base()).isEqualTo(ThresholdBase.exactly(Choice.Base.LISTS_AND_AGAINST_ALL, 1_001));
            assertThat(step.undetermined()).isEmpty();
        }

        @Test
        void aHigherThresholdOfAnEarlierEditionRefusesMore() {
            var seven = aRulebook().with(Rule.THRESHOLD, share(7, 100)).listRules();
            var contest =
                    aListContest().with("A", 600).with("B", 331).with("C", 69).seats(10);

            assertThat(partiesOf(admission(contest.countedUnder(MAZHILIS)).admitted()))
                    .containsExactly("A", "B", "C");
            assertThat(partiesOf(admission(contest.countedUnder(seven)).admitted()))
                    .containsExactly("A", "B");
        }

        @Test
        void withoutAThresholdEveryListTakesPartEvenOneWithoutVotes() {
            var none = aRulebook().with(Rule.THRESHOLD, share(0, 100)).listRules();

            var outcome = aListContest()
                    .with("A", 6)
                    .with("B", 4)
                    .with("C", 0)
                    .seats(5)
                    .countedUnder(none);

            assertThat(partiesOf(admission(outcome).admitted())).containsExactly("A", "B", "C");
            assertThat(seatsOf(outcome)).containsExactly(3, 2, 0);
        }
    }

    @Nested
    class AdmissionOnABaseThatIsKnownOnlyByItsBounds {

        @Test
        void aListThatReachesTheThresholdOfTheLargestBaseIsAdmitted() {
            var outcome = bounded(1_000, 2_000).with("B", 100).seats(10).countedUnder(MAZHILIS);

            assertThat(partiesOf(admission(outcome).admitted())).containsExactly("A", "B");
            assertThat(seatsOf(outcome)).containsExactly(9, 1);
        }

        @Test
        void aListThatMissesTheThresholdOfTheSmallestBaseIsRefused() {
            var outcome =
                    bounded(1_000, 2_000).with("B", 100).with("C", 49).seats(10).countedUnder(MAZHILIS);

            assertThat(partiesOf(admission(outcome).refused())).containsExactly("C");
            assertThat(seatsOf(outcome)).containsExactly(9, 1, 0);
        }

        @ParameterizedTest
        @ValueSource(longs = {50, 99})
        void aListBetweenTheTwoStopsTheCount(long votes) {
            var outcome = bounded(1_000, 2_000)
                    .with("B", 100)
                    .with("C", votes)
                    .seats(10)
                    .countedUnder(MAZHILIS);

            assertThat(outcome).asInstanceOf(type(AdmissionUndetermined.class)).satisfies(open -> {
                assertThat(partiesOf(open.lists())).containsExactly("C");
                assertThat(open.toDecide()).isEqualTo(MAZHILIS.results());
                assertThat(open.steps()).hasExactlyElementsOfTypes(Admission.class);
            });
            assertThat(partiesOf(admission(outcome).undetermined())).containsExactly("C");
        }

        private ListContestBuilder bounded(long least, long most) {
            return aListContest().with("A", 800).baseBetween(least, most);
        }
    }
}

package dauys.election.seats;

import static dauys.election.Given.aDecision;
import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.partiesOf;
import static dauys.election.Outcomes.seatsOf;
import static dauys.election.Outcomes.step;
import static dauys.election.Outcomes.steps;
import static dauys.election.Values.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.ListContestBuilder;
import dauys.election.seats.ListOutcome.DecisionRefused;
import dauys.election.seats.ListOutcome.UnbrokenTie;
import dauys.election.seats.ListOutcome.UnbrokenTie.Reason;
import dauys.election.seats.RecordedDecision.Question;
import dauys.election.seats.Step.Decided;
import dauys.election.seats.Step.EarlierRegisteredSeat;
import dauys.election.seats.Step.RemainderSeat;
import dauys.law.Choice;
import dauys.law.Office;
import dauys.law.Rule;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Equal remainders: article 97-1(4), last sentence. */
class RemainderTiesTest {

    private static final ListRules RULES = aRulebook().listRules();
    private static final ListRules WITHOUT_TIE_RULE =
            aRulebook().without(Rule.REMAINDER_TIE).listRules();

    @Nested
    class TheEarlierRegisteredList {

        @Test
        void theEarlierRegisteredListGetsTheSeatOnEqualRemainders() {
            // The quotient is 1,000, and B and C have half a seat each beyond their whole ones.
            var outcome = aListContest()
                    .with("A", 100_000)
                    .with("B", 30_500)
                    .registered(3)
                    .with("C", 14_500)
                    .registered(2)
                    .seats(145)
                    .countedUnder(RULES);

            assertThat(seatsOf(outcome)).containsExactly(100, 30, 15);
        }

        @Test
        void theSeatGoesTheOtherWayIfTheOtherListWasRegisteredFirst() {
            var outcome = aListContest()
                    .with("A", 100_000)
                    .with("B", 30_500)
                    .registered(2)
                    .with("C", 14_500)
                    .registered(3)
                    .seats(145)
                    .countedUnder(RULES);

            assertThat(seatsOf(outcome)).containsExactly(100, 31, 14);
        }

        @Test
        void theStepNamesThoseWhoWereRegisteredLater() {
            var outcome = threeEqualLists().seats(5).countedUnder(RULES);

            assertThat(seatsOf(outcome)).containsExactly(2, 2, 1);
            assertThat(steps(EarlierRegisteredSeat.class, outcome))
                    .extracting(
                            EarlierRegisteredSeat::number,
                            seat -> seat.claim().list().party(),
                            seat -> partiesOf(seat.others()),
                            seat -> seat.basis().cite())
                    .containsExactly(
                            tuple(1, "A", List.of("B", "C"), "97-1(4)"), tuple(2, "B", List.of("C"), "97-1(4)"));
        }

        @Test
        void theStepDoesNotNameThoseWhoWereRegisteredTogetherWithIt() {
            var outcome = aListContest()
                    .with("A", 100)
                    .registered(1)
                    .with("B", 100)
                    .registered(1)
                    .with("C", 100)
                    .registered(2)
                    .seats(5)
                    .countedUnder(RULES);

            assertThat(steps(EarlierRegisteredSeat.class, outcome))
                    .extracting(seat -> seat.claim().list().party(), seat -> partiesOf(seat.others()))
                    .containsExactly(tuple("A", List.of("C")), tuple("B", List.of("C")));
        }

        @Test
        void theStepCitesTheProvisionOnEqualRemaindersAndNotTheOneOnRemainders() {
            var rules = aRulebook()
                    .with(
                            Office.MAZHILIS,
                            Rule.REMAINDER_TIE,
                            chosen(Choice.RemainderTie.EARLIER_REGISTERED),
                            "97-1",
                            "4-1")
                    .listRules();

            var outcome = threeEqualLists().seats(4).countedUnder(rules);

            assertThat(step(EarlierRegisteredSeat.class, outcome).basis().cite())
                    .isEqualTo("97-1(4-1)");
        }

        @Test
        void largerRemaindersAreServedBeforeTheEqualOnes() {
            // The claims are 1.8, and three times 1.4; two seats are left.
            var outcome = oneLargerAndThreeEqualRemainders().countedUnder(RULES);

            assertThat(seatsOf(outcome)).containsExactly(1, 2, 2, 1);
            assertThat(step(RemainderSeat.class, outcome))
                    .extracting(
                            RemainderSeat::number, seat -> seat.claim().list().party())
                    .containsExactly(1, "LARGER");
            assertThat(step(EarlierRegisteredSeat.class, outcome))
                    .extracting(
                            EarlierRegisteredSeat::number,
                            seat -> seat.claim().list().party(),
                            seat -> partiesOf(seat.others()))
                    .containsExactly(2, "B", List.of("C", "A"));
        }

        private ListContestBuilder oneLargerAndThreeEqualRemainders() {
            return aListContest()
                    .with("A", 14)
                    .registered(4)
                    .with("LARGER", 18)
                    .registered(1)
                    .with("B", 14)
                    .registered(2)
                    .with("C", 14)
                    .registered(3)
                    .seats(6);
        }
    }

    @Nested
    class ATieThatDoesNotStraddleTheLastSeat {

        @Test
        void equalRemaindersThatAllReceiveASeatNeedNoOrder() {
            // The claims are 1.9, 1.9 and 1.2; two seats are left. Nobody needs to know the registration.
            var outcome = aListContest()
                    .with("A", 19)
                    .registrationUnknown()
                    .with("B", 19)
                    .registrationUnknown()
                    .with("C", 12)
                    .registrationUnknown()
                    .seats(5)
                    .countedUnder(WITHOUT_TIE_RULE);

            assertThat(seatsOf(outcome)).containsExactly(2, 2, 1);
            assertThat(steps(RemainderSeat.class, outcome))
                    .extracting(
                            RemainderSeat::number, seat -> seat.claim().list().party())
                    .containsExactly(tuple(1, "A"), tuple(2, "B"));
            assertThat(steps(EarlierRegisteredSeat.class, outcome)).isEmpty();
        }

        @Test
        void equalRemaindersThatAllReceiveNothingNeedNoOrder() {
            // The claims are 1.5, 1.25 and 1.25; one seat is left.
            var outcome = aListContest()
                    .with("A", 150)
                    .registrationUnknown()
                    .with("B", 125)
                    .registrationUnknown()
                    .with("C", 125)
                    .registrationUnknown()
                    .seats(4)
                    .countedUnder(WITHOUT_TIE_RULE);

            assertThat(seatsOf(outcome)).containsExactly(2, 1, 1);
        }
    }

    @Nested
    class ATieThatRegistrationDoesNotBreak {

        @Test
        void listsRegisteredTogetherStayTiedForTheLastSeat() {
            var outcome = registered(1, 1, 2).seats(4).countedUnder(RULES);

            assertTie(outcome, Reason.REGISTERED_TOGETHER, 1, "A", "B");
            assertThat(steps(EarlierRegisteredSeat.class, outcome)).isEmpty();
        }

        @Test
        void theEarliestOfThreeTakesItsSeatAndTheOthersStayTied() {
            var outcome = registered(2, 1, 2).seats(5).countedUnder(RULES);

            assertTie(outcome, Reason.REGISTERED_TOGETHER, 1, "A", "C");
            assertThat(step(EarlierRegisteredSeat.class, outcome))
                    .extracting(
                            EarlierRegisteredSeat::number,
                            seat -> seat.claim().list().party(),
                            seat -> partiesOf(seat.others()))
                    .containsExactly(1, "B", List.of("A", "C"));
        }

        @Test
        void twoRegisteredTogetherDoNotWaitForEachOtherIfThereAreSeatsForBoth() {
            var outcome = registered(1, 1, 2).seats(5).countedUnder(RULES);

            assertThat(seatsOf(outcome)).containsExactly(2, 2, 1);
        }

        @Test
        void theEarliestTakesTheOnlySeatEvenIfTheOthersWereRegisteredTogether() {
            var outcome = registered(2, 2, 1).seats(4).countedUnder(RULES);

            assertThat(seatsOf(outcome)).containsExactly(1, 1, 2);
        }

        @Test
        void threeRegisteredTogetherStayTiedForTwoSeats() {
            var outcome = registered(1, 1, 1).seats(5).countedUnder(RULES);

            assertTie(outcome, Reason.REGISTERED_TOGETHER, 2, "A", "B", "C");
        }

        @Test
        void oneUnknownRegistrationLeavesTheWholeTieOpen() {
            var outcome = aListContest()
                    .with("A", 100)
                    .registered(1)
                    .with("B", 100)
                    .registrationUnknown()
                    .with("C", 100)
                    .registered(2)
                    .seats(4)
                    .countedUnder(RULES);

            assertTie(outcome, Reason.REGISTRATION_NOT_PUBLISHED, 1, "A", "B", "C");
        }

        @Test
        void theUnknownRegistrationOfAListOutsideTheTieDoesNotMatter() {
            // The claims are 1.5, 1.5 and 2.
            var outcome = aListContest()
                    .with("A", 15)
                    .with("B", 15)
                    .with("C", 20)
                    .registrationUnknown()
                    .seats(5)
                    .countedUnder(RULES);

            assertThat(seatsOf(outcome)).containsExactly(2, 1, 2);
        }

        @Test
        void anEditionWithoutTheRuleLeavesTheTieOpen() {
            var outcome = threeEqualLists().seats(4).countedUnder(WITHOUT_TIE_RULE);

            assertTie(outcome, Reason.NO_RULE, 1, "A", "B", "C");
        }

        @Test
        void theTieNamesWhoMustDecideAndKeepsTheSeatsAlreadyGiven() {
            var outcome = aListContest()
                    .with("A", 14)
                    .with("LARGER", 18)
                    .with("B", 14)
                    .with("C", 14)
                    .seats(6)
                    .countedUnder(WITHOUT_TIE_RULE);

            assertThat(outcome).asInstanceOf(type(UnbrokenTie.class)).satisfies(tie -> {
                assertThat(tie.toDecide()).isEqualTo(WITHOUT_TIE_RULE.results()).isPresent();
                assertThat(partiesOf(tie.tied())).containsExactly("A", "B", "C");
                assertThat(tie.seatsLeft()).isEqualTo(1);
            });
            assertThat(step(RemainderSeat.class, outcome).claim().list().party())
                    .isEqualTo("LARGER");
        }

        private static ListContestBuilder registered(int a, int b, int c) {
            return aListContest()
                    .with("A", 100)
                    .registered(a)
                    .with("B", 100)
                    .registered(b)
                    .with("C", 100)
                    .registered(c);
        }

        private static void assertTie(ListOutcome outcome, Reason reason, int seatsLeft, String... parties) {
            assertThat(outcome).asInstanceOf(type(UnbrokenTie.class)).satisfies(tie -> {
                assertThat(tie.reason()).isEqualTo(reason);
                assertThat(tie.seatsLeft()).isEqualTo(seatsLeft);
                assertThat(partiesOf(tie.tied())).containsExactly(parties);
            });
        }
    }

    @Nested
    class ATieThatTheCommissionBreaks {

        @Test
        void theListThatTheCommissionChoseReceivesTheSeat() {
            var outcome =
                    threeEqualLists().seats(4).countedUnder(WITHOUT_TIE_RULE, aDecision(Question.REMAINDER_TIE, "C"));

            assertThat(seatsOf(outcome)).containsExactly(1, 1, 2);
            assertThat(partiesOf(step(Decided.class, outcome).chosen())).containsExactly("C");
        }

        @Test
        void twoListsAreChosenForTwoSeats() {
            var outcome = threeEqualLists()
                    .seats(5)
                    .countedUnder(WITHOUT_TIE_RULE, aDecision(Question.REMAINDER_TIE, "C", "A"));

            assertThat(seatsOf(outcome)).containsExactly(2, 1, 2);
            assertThat(partiesOf(step(Decided.class, outcome).chosen())).containsExactly("A", "C");
        }

        @Test
        void aDecisionForTooFewSeatsIsRefusedUnderTheArticleOnRemainders() {
            var outcome =
                    threeEqualLists().seats(5).countedUnder(WITHOUT_TIE_RULE, aDecision(Question.REMAINDER_TIE, "C"));

            assertThat(outcome).asInstanceOf(type(DecisionRefused.class)).satisfies(refused -> {
                assertThat(refused.refusal().code()).isEqualTo("D103");
                assertThat(refused.refusal().basis().orElseThrow().cite()).isEqualTo("97-1(4)");
                assertThat(refused.refusal().facts()).containsEntry("least", 2).containsEntry("most", 2);
            });
        }

        @Test
        void itIsRefusedUnderTheArticleOnEqualRemaindersWhereThereIsOne() {
            var rules = aRulebook()
                    .with(
                            Office.MAZHILIS,
                            Rule.REMAINDER_TIE,
                            chosen(Choice.RemainderTie.EARLIER_REGISTERED),
                            "97-1",
                            "4-1")
                    .listRules();

            var outcome = aListContest()
                    .with("A", 100)
                    .registrationUnknown()
                    .with("B", 100)
                    .seats(3)
                    .countedUnder(rules, aDecision(Question.REMAINDER_TIE, "A", "B"));

            assertThat(outcome)
                    .asInstanceOf(type(DecisionRefused.class))
                    .extracting(
                            refused -> refused.refusal().basis().orElseThrow().cite())
                    .isEqualTo("97-1(4-1)");
        }

        @Test
        void aDecisionOnATieThatTheLawSettlesIsRefused() {
            var outcome = threeEqualLists().seats(4).countedUnder(RULES, aDecision(Question.REMAINDER_TIE, "C"));

            assertThat(outcome)
                    .asInstanceOf(type(DecisionRefused.class))
                    .extracting(refused -> refused.refusal().code())
                    .isEqualTo("D101");
        }
    }

    /** Three lists with a third of the votes each: four seats leave one, five leave two. */
    private static ListContestBuilder threeEqualLists() {
        return aListContest().with("A", 100).with("B", 100).with("C", 100);
    }
}

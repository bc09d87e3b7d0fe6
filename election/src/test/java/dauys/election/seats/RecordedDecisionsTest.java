package dauys.election.seats;

import static dauys.election.Given.aDecision;
import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.partiesOf;
import static dauys.election.Outcomes.seatsOf;
import static dauys.election.Outcomes.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.ListContestBuilder;
import dauys.election.seats.ListOutcome.DecisionRefused;
import dauys.election.seats.RecordedDecision.Question;
import dauys.election.seats.Step.Admission;
import dauys.election.seats.Step.Decided;
import dauys.election.seats.Step.SecondListAdmitted;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a commission decided on a question that the law leaves open, and the decisions that answer no such question. */
class RecordedDecisionsTest {

    private static final ListRules RULES = aRulebook().listRules();

    @Nested
    class WhereNoListReachedTheThreshold {

        @Test
        void theListsThatTheCommissionAdmitsShareTheSeats() {
            var decision = aDecision(Question.ADMISSION, "C", "A");

            var outcome = nobodyQualifies().seats(10).countedUnder(RULES, decision);

            assertThat(seatsOf(outcome)).containsExactly(6, 0, 4, 0);
            assertThat(step(Decided.class, outcome)).satisfies(step -> {
                assertThat(step.decision()).isEqualTo(decision);
                assertThat(partiesOf(step.chosen())).containsExactly("A", "C");
                assertThat(step.basis().cite()).isEqualTo("97-1(1)");
            });
        }

        @Test
        void aSingleAdmittedListTakesAllSeats() {
            var outcome = nobodyQualifies().seats(10).countedUnder(RULES, aDecision(Question.ADMISSION, "B"));

            assertThat(seatsOf(outcome)).containsExactly(0, 10, 0, 0);
        }

        @Test
        void allListsMayBeAdmittedEvenOneWithoutVotes() {
            var outcome =
                    nobodyQualifies().seats(9).countedUnder(RULES, aDecision(Question.ADMISSION, "A", "B", "C", "D"));

            assertThat(seatsOf(outcome)).containsExactly(3, 4, 2, 0);
        }

        @Test
        void aListThatDoesNotStandCannotBeAdmitted() {
            var outcome = nobodyQualifies().countedUnder(RULES, aDecision(Question.ADMISSION, "A", "X"));

            assertRefused(outcome, "D102", "97-1(1)");
            assertThat(((DecisionRefused) outcome).refusal().facts().get("named"))
                    .isEqualTo(List.of("A", "X"));
            assertThat(((DecisionRefused) outcome).refusal().facts().get("among"))
                    .hasToString("[A, B, C, D]");
        }

        @Test
        void aListNamedTwiceIsRefused() {
            var outcome = nobodyQualifies().countedUnder(RULES, aDecision(Question.ADMISSION, "A", "A"));

            assertRefused(outcome, "D102", "97-1(1)");
        }

        @Test
        void somebodyMustBeAdmitted() {
            var outcome = nobodyQualifies().countedUnder(RULES, aDecision(Question.ADMISSION));

            assertRefused(outcome, "D103", "97-1(1)");
            assertThat(((DecisionRefused) outcome).refusal().facts())
                    .containsEntry("named", List.of())
                    .containsEntry("least", 1)
                    .containsEntry("most", 4);
        }

        @Test
        void listsWithoutASingleVoteCannotDivideTheSeats() {
            var outcome = nobodyQualifies().countedUnder(RULES, aDecision(Question.ADMISSION, "D"));

            assertRefused(outcome, "D104", "97-1(1)");
            assertThat(((DecisionRefused) outcome).refusal().facts()).containsEntry("named", List.of("D"));
        }

        private ListContestBuilder nobodyQualifies() {
            return aListContest()
                    .with("A", 30)
                    .with("B", 40)
                    .with("C", 20)
                    .with("D", 0)
                    .againstAll(910);
        }
    }

    @Nested
    class WhereALoneQualifierHasNoSecondList {

        @Test
        void theCommissionMayAdmitItAlone() {
            var outcome =
                    aListContest().with("A", 900).seats(69).countedUnder(RULES, aDecision(Question.ADMISSION, "A"));

            assertThat(seatsOf(outcome)).containsExactly(69);
            assertThat(step(Decided.class, outcome).basis().cite()).isEqualTo("97-1(2)");
        }

        @Test
        void nobodyElseCanBeAdmitted() {
            var outcome =
                    aListContest().with("A", 900).seats(69).countedUnder(RULES, aDecision(Question.ADMISSION, "X"));

            assertRefused(outcome, "D102", "97-1(2)");
        }
    }

    @Nested
    class WhereTheEditionHasNoRuleForALoneQualifier {

        private final ListRules silent = aRulebook().without(Rule.SECOND_LIST).listRules();

        @Test
        void theCommissionMayAdmitItAloneOrWithOthers() {
            var alone = lists().countedUnder(silent, aDecision(Question.ADMISSION, "A"));
            var withB = lists().countedUnder(silent, aDecision(Question.ADMISSION, "A", "B"));

            assertThat(seatsOf(alone)).containsExactly(50, 0, 0);
            assertThat(seatsOf(withB)).containsExactly(48, 2, 0);
            assertThat(step(Decided.class, withB).basis().cite()).isEqualTo("97-1(1)");
        }

        @Test
        void itMayAdmitEveryListThatStood() {
            var all = lists().countedUnder(silent, aDecision(Question.ADMISSION, "A", "B", "C"));

            assertThat(seatsOf(all)).containsExactly(48, 2, 0);
        }

        @Test
        void somebodyMustBeAdmitted() {
            assertRefused(lists().countedUnder(silent, aDecision(Question.ADMISSION)), "D105", "97-1(1)");
        }

        @Test
        void aDecisionOnAnotherQuestionIsNotTakenForThisOne() {
            assertRefused(lists().countedUnder(silent, aDecision(Question.REMAINDER_TIE, "B")), "D101", "97-1(4)");
        }

        @Test
        void theListThatReachedTheThresholdCannotBeLeftOut() {
            // 97-1(1) admits A; what is open is only who joins it.
            var outcome = lists().countedUnder(silent, aDecision(Question.ADMISSION, "B"));

            assertRefused(outcome, "D105", "97-1(1)");
            assertThat(((DecisionRefused) outcome).refusal().facts()).containsEntry("party", "A");
        }

        private ListContestBuilder lists() {
            return aListContest().with("A", 960).with("B", 40).with("C", 0).seats(50);
        }
    }

    @Nested
    class WhereListsShareTheSecondPlace {

        @Test
        void theListThatTheCommissionChoseIsTheSecond() {
            var outcome = tiedForSecond().countedUnder(RULES, aDecision(Question.SECOND_PLACE, "C"));

            assertThat(seatsOf(outcome)).containsExactly(67, 0, 2);
            assertThat(step(SecondListAdmitted.class, outcome).second().party()).isEqualTo("C");
            assertThat(step(Decided.class, outcome).basis().cite()).isEqualTo("97-1(2)");
        }

        @Test
        void twoCannotBeSecond() {
            var outcome = tiedForSecond().countedUnder(RULES, aDecision(Question.SECOND_PLACE, "B", "C"));

            assertRefused(outcome, "D103", "97-1(2)");
            assertThat(((DecisionRefused) outcome).refusal().facts())
                    .containsEntry("named", List.of("B", "C"))
                    .containsEntry("least", 1)
                    .containsEntry("most", 1);
        }

        @Test
        void theFirstListCannotBeTheSecondAsWell() {
            var outcome = tiedForSecond().countedUnder(RULES, aDecision(Question.SECOND_PLACE, "A"));

            assertRefused(outcome, "D102", "97-1(2)");
        }

        @Test
        void amongListsWithoutVotesOneMayStillBeChosen() {
            // The refusal of lists without votes concerns admission only: the quotient stands on the first list's
            // votes.
            var outcome = aListContest()
                    .with("A", 900)
                    .with("B", 0)
                    .with("C", 0)
                    .seats(69)
                    .countedUnder(RULES, aDecision(Question.SECOND_PLACE, "B"));

            assertThat(seatsOf(outcome)).containsExactly(67, 2, 0);
        }

        private ListContestBuilder tiedForSecond() {
            return aListContest().with("A", 900).with("B", 40).with("C", 40).seats(69);
        }
    }

    @Nested
    class DecisionsWithoutAQuestion {

        @Test
        void aDecisionOnAQuestionThatWasNeverAskedIsRefused() {
            var unasked = aDecision(Question.SECOND_PLACE, "B");

            var outcome = aListContest().with("A", 600).with("B", 400).seats(10).countedUnder(RULES, unasked);

            assertRefused(outcome, "D101", "97-1(1)");
            assertThat(((DecisionRefused) outcome).decision()).isEqualTo(unasked);
            assertThat(((DecisionRefused) outcome).refusal().facts()).containsEntry("question", Question.SECOND_PLACE);
            assertThat(outcome.steps()).isNotEmpty();
        }

        @Test
        void aDecisionDoesNotAnswerTheQuestionBeforeIt() {
            // The commission must say whom it admits; a decision on remainders does not tell.
            var outcome = aListContest()
                    .with("A", 30)
                    .againstAll(970)
                    .countedUnder(RULES, aDecision(Question.REMAINDER_TIE, "A"));

            assertRefused(outcome, "D101", "97-1(4)");
        }

        @Test
        void aSecondDecisionOnTheSameQuestionIsRefused() {
            var first = aDecision(Question.ADMISSION, "A");
            var second = aDecision(Question.ADMISSION, "B");

            var outcome =
                    aListContest().with("A", 30).with("B", 20).againstAll(950).countedUnder(RULES, first, second);

            assertRefused(outcome, "D101", "97-1(1)");
            assertThat(((DecisionRefused) outcome).decision()).isEqualTo(second);
        }

        @Test
        void ofTwoFaultsTheAnswerThatWasRefusedIsToldFirst() {
            var wrong = aDecision(Question.ADMISSION, "X");

            var outcome = aListContest()
                    .with("A", 30)
                    .againstAll(970)
                    .countedUnder(RULES, aDecision(Question.SECOND_PLACE, "A"), wrong);

            assertRefused(outcome, "D102", "97-1(1)");
            assertThat(((DecisionRefused) outcome).decision()).isEqualTo(wrong);
        }

        @Test
        void noDecisionCanReplaceFiguresThatWereNotPublished() {
            var outcome = aListContest()
                    .with("A", 800)
                    .with("B", 60)
                    .baseBetween(1_000, 2_000)
                    .countedUnder(RULES, aDecision(Question.ADMISSION, "A", "B"));

            assertRefused(outcome, "D101", "97-1(1)");
        }

        @Test
        void severalDecisionsEachAnswerTheirOwnQuestion() {
            var rules = aRulebook().without(Rule.REMAINDER_TIE).listRules();

            var outcome = aListContest()
                    .with("A", 20)
                    .with("B", 20)
                    .againstAll(960)
                    .seats(3)
                    .countedUnder(
                            rules, aDecision(Question.REMAINDER_TIE, "B"), aDecision(Question.ADMISSION, "A", "B"));

            assertThat(seatsOf(outcome)).containsExactly(1, 2);
        }
    }

    @Nested
    class TheRecordItself {

        @Test
        void aDecisionWithoutAnActIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new RecordedDecision(Question.ADMISSION, List.of("A"), " ", LocalDate.of(2023, 3, 27)))
                    .withMessage("A decision needs the act it was taken by.");
        }

        @Test
        void whomItNamesCannotBeChangedAfterwards() {
            var named = new ArrayList<>(List.of("A"));
            var decision =
                    new RecordedDecision(Question.ADMISSION, named, "resolution No. 1", LocalDate.of(2023, 3, 27));

            named.add("B");

            assertThat(decision.parties()).containsExactly("A");
        }
    }

    private static void assertRefused(ListOutcome outcome, String code, String article) {
        assertThat(outcome).asInstanceOf(type(DecisionRefused.class)).satisfies(refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().basis().orElseThrow().cite()).isEqualTo(article);
            assertThat(refused.steps()).first().isInstanceOf(Admission.class);
        });
    }
}

package dauys.election.seats;

import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.partiesOf;
import static dauys.election.Outcomes.seatsOf;
import static dauys.election.Outcomes.step;
import static dauys.election.Outcomes.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.seats.ListOutcome.GuaranteeExceedsSeats;
import dauys.election.seats.ListOutcome.NoListQualifies;
import dauys.election.seats.ListOutcome.NoRuleForLoneList;
import dauys.election.seats.ListOutcome.NoSecondList;
import dauys.election.seats.ListOutcome.SecondPlaceTied;
import dauys.election.seats.Step.Admission;
import dauys.election.seats.Step.ElectoralQuotient;
import dauys.election.seats.Step.RemainderSeat;
import dauys.election.seats.Step.SeatsLeft;
import dauys.election.seats.Step.SecondListAdmitted;
import dauys.election.seats.Step.WholeSeats;
import dauys.law.Authority;
import dauys.law.Office;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Term;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartyListSeatsTest {

    private static final ListRules MAZHILIS = aRulebook().listRules();

    @Nested
    class WholeSeatsAndRemainders {

        @Test
        void theQuotientIsVotesOfAdmittedListsForOneSeat() {
            var outcome = aListContest()
                    .with("A", 600)
                    .with("B", 300)
                    .with("C", 10)
                    .againstAll(50)
                    .seats(9)
                    .countedUnder(MAZHILIS);

            var quotient = step(ElectoralQuotient.class, outcome);
            assertThat(quotient.votes()).isEqualTo(900);
            assertThat(quotient.seats()).isEqualTo(9);
            assertThat(quotient.value()).isEqualTo(Ratio.of(100, 1));
            assertThat(quotient.basis().cite()).isEqualTo("97-1(1)");
        }

        @Test
        void wholeSeatsThatFillTheChamberLeaveNothingToDistribute() {
            var outcome = aListContest().with("A", 600).with("B", 300).seats(9).countedUnder(MAZHILIS);

            assertThat(seatsOf(outcome)).containsExactly(6, 3);
            assertThat(outcome.steps())
                    .hasExactlyElementsOfTypes(
                            Admission.class, ElectoralQuotient.class, WholeSeats.class, WholeSeats.class);
        }

        @Test
        void seatsLeftGoOneByOneToTheLargestRemainders() {
            // The quotient is 10: the claims are 2.7, 1.4, 1.6 and 1.3.
            var outcome = aListContest()
                    .with("A", 27)
                    .with("B", 14)
                    .with("C", 16)
                    .with("D", 13)
                    .seats(7)
                    .countedUnder(MAZHILIS);

            assertThat(seatsOf(outcome)).containsExactly(3, 1, 2, 1);
            assertThat(step(SeatsLeft.class, outcome)).satisfies(left -> {
                assertThat(left.given()).isEqualTo(5);
                assertThat(left.seats()).isEqualTo(7);
                assertThat(left.left()).isEqualTo(2);
                assertThat(left.basis().cite()).isEqualTo("97-1(4)");
            });
            assertThat(steps(RemainderSeat.class, outcome))
                    .extracting(
                            RemainderSeat::number, seat -> seat.claim().list().party())
                    .containsExactly(tuple(1, "A"), tuple(2, "C"));
        }

        @Test
        void eachClaimIsExplainedByItsWholePartAndItsRemainder() {
            var outcome = aListContest().with("A", 27).with("B", 13).seats(4).countedUnder(MAZHILIS);

            var claims = steps(WholeSeats.class, outcome);
            assertThat(claims).extracting(WholeSeats::seats).containsExactly(2, 1);
            assertThat(claims).extracting(WholeSeats::exact).containsExactly(Ratio.of(27, 10), Ratio.of(13, 10));
            assertThat(claims).extracting(WholeSeats::remainderShare).containsExactly(Ratio.of(7, 10), Ratio.of(3, 10));
            assertThat(claims).allMatch(claim -> claim.basis().cite().equals("97-1(3)"));
        }

        @Test
        void seatsAreListedInTheOrderOfTheBallotPaperAndNotOfTheVotes() {
            var outcome = aListContest()
                    .with("SMALL", 20)
                    .with("REFUSED", 1)
                    .with("LARGE", 80)
                    .seats(5)
                    .countedUnder(MAZHILIS);

            assertThat(seatsOf(outcome)).containsExactly(1, 0, 4);
            assertThat(((ListOutcome.SeatsGiven) outcome).seats())
                    .extracting(each -> each.list().party())
                    .containsExactly("SMALL", "REFUSED", "LARGE");
        }

        @Test
        void oneSeatGoesToTheListWithMostVotes() {
            var outcome = aListContest().with("A", 10).with("B", 11).seats(1).countedUnder(MAZHILIS);

            assertThat(seatsOf(outcome)).containsExactly(0, 1);
        }
    }

    @Nested
    class WhatTheLawLeavesOpen {

        @Test
        void whereNoListReachesTheThresholdTheCommissionMustDecide() {
            var outcome = aListContest()
                    .with("A", 40)
                    .with("B", 30)
                    .againstAll(930)
                    .seats(69)
                    .countedUnder(MAZHILIS);

            assertThat(outcome).asInstanceOf(type(NoListQualifies.class)).satisfies(open -> {
                assertThat(open.toDecide()).contains(centralCommissionWithinTenDays());
                assertThat(open.steps()).hasExactlyElementsOfTypes(Admission.class);
            });
        }

        @Test
        void anEditionWithoutAnyRuleForALoneQualifierLeavesTheQuestionOpen() {
            var rules = aRulebook().without(Rule.SECOND_LIST).listRules();

            var outcome = aListContest().with("B", 40).with("A", 960).seats(69).countedUnder(rules);

            assertThat(outcome).asInstanceOf(type(NoRuleForLoneList.class)).satisfies(open -> {
                assertThat(open.first().party()).isEqualTo("A");
                assertThat(open.toDecide()).contains(centralCommissionWithinTenDays());
                assertThat(open.steps()).hasExactlyElementsOfTypes(Admission.class);
            });
        }

        @Test
        void aLoneListOnTheBallotPaperHasNoSecondOne() {
            var outcome =
                    aListContest().with("A", 900).againstAll(100).seats(69).countedUnder(MAZHILIS);

            assertThat(outcome).asInstanceOf(type(NoSecondList.class)).satisfies(open -> {
                assertThat(open.first().party()).isEqualTo("A");
                assertThat(open.toDecide()).contains(centralCommissionWithinTenDays());
                assertThat(open.steps()).hasExactlyElementsOfTypes(Admission.class);
            });
        }

        @Test
        void listsThatShareTheSecondPlaceWaitForADecision() {
            var outcome = aListContest()
                    .with("B", 40)
                    .with("A", 900)
                    .with("C", 20)
                    .with("D", 40)
                    .seats(69)
                    .countedUnder(MAZHILIS);

            assertThat(outcome).asInstanceOf(type(SecondPlaceTied.class)).satisfies(open -> {
                assertThat(partiesOf(open.tied())).containsExactly("B", "D");
                assertThat(open.toDecide()).contains(centralCommissionWithinTenDays());
                assertThat(open.steps()).hasExactlyElementsOfTypes(Admission.class);
            });
        }

        @Test
        void whereTheGuaranteeExceedsTheSeatsNobodyReceivesAny() {
            var outcome = aListContest().with("A", 960).with("B", 40).seats(1).countedUnder(MAZHILIS);

            assertThat(outcome).asInstanceOf(type(GuaranteeExceedsSeats.class)).satisfies(open -> {
                assertThat(open.second().party()).isEqualTo("B");
                assertThat(open.least()).isEqualTo(2);
                assertThat(open.seats()).isEqualTo(1);
                assertThat(open.toDecide()).contains(centralCommissionWithinTenDays());
                assertThat(open.steps()).hasExactlyElementsOfTypes(Admission.class, SecondListAdmitted.class);
            });
        }

        @Test
        void aGuaranteeOfExactlyAllSeatsLeavesNoneToTheFirstList() {
            var outcome = aListContest().with("A", 960).with("B", 40).seats(2).countedUnder(MAZHILIS);

            assertThat(seatsOf(outcome)).containsExactly(0, 2);
        }

        @Test
        void anEditionThatNamesNobodyLeavesNobodyToDecide() {
            var rules = aRulebook().without(Rule.RESULTS).listRules();

            var outcome = aListContest().with("A", 900).seats(69).countedUnder(rules);

            assertThat(outcome)
                    .asInstanceOf(type(NoSecondList.class))
                    .extracting(NoSecondList::toDecide)
                    .isEqualTo(Optional.empty());
        }

        private ToDecide centralCommissionWithinTenDays() {
            var results = aRulebook().build().get(Office.MAZHILIS, Rule.RESULTS).basis();
            return new ToDecide(Authority.CENTRAL_COMMISSION, results, Optional.of(new Term(10, Term.Unit.DAY)));
        }
    }
}

package dauys.election.seats;

import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.admission;
import static dauys.election.Outcomes.partiesOf;
import static dauys.election.Outcomes.seatsOf;
import static dauys.election.Outcomes.step;
import static dauys.election.Outcomes.steps;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dauys.election.ListContestBuilder;
import dauys.election.seats.Step.Admission;
import dauys.election.seats.Step.ElectoralQuotient;
import dauys.election.seats.Step.RemainderSeat;
import dauys.election.seats.Step.SeatsLeft;
import dauys.election.seats.Step.WholeSeats;
import dauys.law.Ratio;
import dauys.law.Rule;
import java.math.RoundingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The votes of elections that took place, and the seats that the commission announced. */
class RealElectionsTest {

    @Nested
    class TheMazhilisOf2023 {

        private final ListOutcome outcome =
                votesOf2023().seats(69).countedUnder(aRulebook().listRules());

        @Test
        void theSeatsAreThoseOfTheCommission() {
            assertThat(seatsOf(outcome)).containsExactly(40, 8, 6, 6, 5, 4, 0);
        }

        @Test
        void baytaqMissesTheThresholdOfThreeHundredEighteenThousandVotes() {
            assertThat(admission(outcome).base().most()).isEqualTo(6_366_441);
            assertThat(admission(outcome).votesNeeded()).isEqualTo(318_323);
            assertThat(partiesOf(admission(outcome).refused())).containsExactly("BAYTAQ");
        }

        @Test
        void wholePartsGiveSixtySevenSeats() {
            assertThat(step(ElectoralQuotient.class, outcome).value()).isEqualTo(Ratio.of(5_971_719, 69));
            assertThat(steps(WholeSeats.class, outcome))
                    .extracting(WholeSeats::seats)
                    .containsExactly(39, 8, 6, 6, 5, 3);
            assertThat(step(SeatsLeft.class, outcome).left()).isEqualTo(2);
        }

        @Test
        void theTwoSeatsLeftGoToTheSocialDemocratsAndToAmanat() {
            assertThat(steps(RemainderSeat.class, outcome))
                    .extracting(
                            seat -> seat.claim().list().party(),
                            seat -> seat.claim()
                                    .remainderShare()
                                    .toDecimal(4, RoundingMode.HALF_UP)
                                    .toString())
                    .containsExactly(tuple("OSDP", "0.8252"), tuple("AMANAT", "0.6493"));
        }

        @Test
        void everyStepCitesTheProvisionItApplies() {
            assertThat(outcome.steps())
                    .extracting(Step::getClass, step -> step.basis().cite())
                    .containsExactly(
                            tuple(Admission.class, "97-1(1)"),
                            tuple(ElectoralQuotient.class, "97-1(1)"),
                            tuple(WholeSeats.class, "97-1(3)"),
                            tuple(WholeSeats.class, "97-1(3)"),
                            tuple(WholeSeats.class, "97-1(3)"),
                            tuple(WholeSeats.class, "97-1(3)"),
                            tuple(WholeSeats.class, "97-1(3)"),
                            tuple(WholeSeats.class, "97-1(3)"),
                            tuple(SeatsLeft.class, "97-1(4)"),
                            tuple(RemainderSeat.class, "97-1(4)"),
                            tuple(RemainderSeat.class, "97-1(4)"));
        }

        @Test
        void theSameVotesWouldFillTheKurultaiOf2026() {
            var kurultai = votesOf2023().seats(145).countedUnder(aRulebook().listRules());

            assertThat(seatsOf(kurultai)).containsExactly(83, 17, 13, 13, 11, 8, 0);
            assertThat(step(ElectoralQuotient.class, kurultai).value().toDecimal(4, RoundingMode.HALF_UP))
                    .hasToString("41184.2690");
            assertThat(steps(RemainderSeat.class, kurultai))
                    .extracting(
                            seat -> seat.claim().list().party(),
                            seat -> seat.claim()
                                    .remainderShare()
                                    .toDecimal(4, RoundingMode.HALF_UP)
                                    .toString())
                    .containsExactly(tuple("AQ_JOL", "0.9938"), tuple("AUYL", "0.8496"), tuple("QHP", "0.5118"));
        }

        private static ListContestBuilder votesOf2023() {
            return aListContest()
                    .with("AMANAT", 3_431_510)
                    .with("AUYL", 693_938)
                    .with("RESPUBLICA", 547_154)
                    .with("AQ_JOL", 535_139)
                    .with("QHP", 432_920)
                    .with("OSDP", 331_058)
                    .with("BAYTAQ", 146_431)
                    .againstAll(248_291);
        }
    }

    @Nested
    class ElectionsUnderAThresholdOfSevenPerCent {

        private final ListRules sevenPerCent =
                aRulebook().with(Rule.THRESHOLD, share(7, 100)).listRules();

        @Test
        void theMazhilisOf2021() {
            var outcome = aListContest()
                    .with("QHP", 659_019)
                    .with("NUR_OTAN", 5_148_074)
                    .with("AUYL", 383_023)
                    .with("AQ_JOL", 792_828)
                    .with("ADAL", 258_618)
                    .seats(98)
                    .countedUnder(sevenPerCent);

            assertThat(seatsOf(outcome)).containsExactly(10, 76, 0, 12, 0);
        }

        @Test
        void theMazhilisOf2016() {
            var outcome = aListContest()
                    .with("NUR_OTAN", 6_183_757)
                    .with("AQ_JOL", 540_406)
                    .with("AUYL", 151_285)
                    .with("CPPK", 537_123)
                    .with("JSDP", 88_813)
                    .with("BIRLIK", 21_484)
                    .seats(98)
                    .countedUnder(sevenPerCent);

            assertThat(seatsOf(outcome)).containsExactly(84, 7, 0, 7, 0, 0);
        }

        @Test
        void theMazhilisOf2012() {
            var outcome = aListContest()
                    .with("NUR_OTAN", 5_621_436)
                    .with("AQ_JOL", 518_405)
                    .with("CPPK", 498_788)
                    .with("JSDP", 116_534)
                    .with("AUYL", 82_623)
                    .with("PATRIOTS", 57_732)
                    .with("ADILET", 45_702)
                    .seats(98)
                    .countedUnder(sevenPerCent);

            assertThat(seatsOf(outcome)).containsExactly(83, 8, 7, 0, 0, 0, 0);
        }

        @Test
        void theTenListSeatsOf2004() {
            var outcome = aListContest()
                    .with("OTAN", 2_883_706)
                    .with("AQ_JOL", 572_672)
                    .with("ASAR", 541_239)
                    .with("AIST", 336_177)
                    .with("OPP_BLOC", 163_824)
                    .with("CPPK", 94_140)
                    .with("AUYL", 82_523)
                    .with("DEMOCRATIC", 36_379)
                    .with("PATRIOTS", 26_287)
                    .with("RUKHANIYAT", 20_826)
                    .seats(10)
                    .countedUnder(sevenPerCent);

            assertThat(seatsOf(outcome)).containsExactly(7, 1, 1, 1, 0, 0, 0, 0, 0, 0);
        }
    }
}

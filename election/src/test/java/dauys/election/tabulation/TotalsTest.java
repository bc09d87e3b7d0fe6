package dauys.election.tabulation;

import static dauys.election.Given.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.contest.ContestOption;
import dauys.election.tabulation.StatedCount.Status;
import dauys.election.voter.Turnout;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TotalsTest {

    @Nested
    class Votes {

        @Test
        void ballotsAgainstAllAreForNoOption() {
            var counted = totals().list("A", 600).list("B", 400).againstAll(50).build();

            assertThat(counted.forOptions()).isEqualTo(1_000);
            assertThat(counted.againstAll()).hasValue(50);
        }

        @Test
        void candidatesCountAsListsDo() {
            assertThat(totals().candidate("C1", 7).candidate("C2", 5).build().forOptions())
                    .isEqualTo(12);
        }

        @Test
        void aLineThatWasNotOnTheBallotPaperIsNotZeroVotes() {
            assertThat(totals().list("A", 600).build().againstAll()).isEmpty();
            assertThat(totals().list("A", 600).againstAll(0).build().againstAll())
                    .hasValue(0);
        }

        @Test
        void theyStandInTheOrderOfTheBallotPaper() {
            var counted = totals().list("Z", 1)
                    .list("A", 2)
                    .againstAll(3)
                    .list("M", 4)
                    .build();

            assertThat(counted.votes().keySet())
                    .extracting(ContestOption::code)
                    .containsExactly("Z", "A", "AGAINST_ALL", "M");
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> counted.votes().clear());
        }
    }

    @Nested
    class Turnouts {

        @Test
        void bothTurnoutsOf2023HaveTheirOwnNumerator() {
            var counted = totals().list("A", 1)
                    .registered(12_035_578)
                    .ballotsIssued(6_521_860, Status.INTERIM)
                    .tookPart(6_366_441)
                    .build();

            assertThat(counted.turnouts())
                    .containsExactly(
                            new Turnout(Turnout.Kind.BALLOTS_ISSUED, 6_521_860, 12_035_578, true),
                            new Turnout(Turnout.Kind.TOOK_PART, 6_366_441, 12_035_578, false));
        }

        @Test
        void anUpperBoundIsNoFigureOfElectionDay() {
            var counted = totals().list("A", 1)
                    .registered(100)
                    .ballotsIssued(50, Status.UPPER_BOUND)
                    .build();

            assertThat(counted.turnouts()).containsExactly(new Turnout(Turnout.Kind.BALLOTS_ISSUED, 50, 100, false));
        }

        @Test
        void whereNobodyIsListedThereIsNone() {
            assertThat(totals().list("A", 1).registered(0).tookPart(0).build().turnouts())
                    .isEmpty();
        }

        @Test
        void withoutTheNumberOfListedVotersThereIsNone() {
            var counted = totals().list("A", 1)
                    .ballotsIssued(50, Status.OFFICIAL)
                    .tookPart(49)
                    .build();

            assertThat(counted.turnouts()).isEmpty();
        }

        @Test
        void withoutTheNumberOfThoseWhoCameThereIsNone() {
            assertThat(totals().list("A", 1).registered(100).build().turnouts()).isEmpty();
        }
    }

    @Test
    void aStatedCountIsZeroOrMore() {
        assertThat(new StatedCount(0, Status.OFFICIAL).value()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedCount(-1, Status.OFFICIAL))
                .withMessage("A count below zero: -1");
    }
}

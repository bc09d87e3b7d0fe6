package dauys.election.seats;

import static dauys.election.Given.totals;
import static dauys.law.Choice.Base.ALL_WHO_VOTED;
import static dauys.law.Choice.Base.LISTS;
import static dauys.law.Choice.Base.LISTS_AND_AGAINST_ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.TotalsBuilder;
import dauys.election.tabulation.StatedCount.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdBaseTest {

    @Nested
    class CountedFromTheOptions {

        @Test
        void theThreeReadingsDifferByBallotsAgainstAllAndInvalidOnes() {
            var counted = votes().againstAll(50).invalid(7).build();

            assertThat(ThresholdBase.of(counted, LISTS, ALL_WHO_VOTED)).contains(ThresholdBase.exactly(LISTS, 1_000));
            assertThat(ThresholdBase.of(counted, LISTS_AND_AGAINST_ALL, LISTS))
                    .contains(ThresholdBase.exactly(LISTS_AND_AGAINST_ALL, 1_050));
            assertThat(ThresholdBase.of(counted, ALL_WHO_VOTED, LISTS))
                    .contains(ThresholdBase.exactly(ALL_WHO_VOTED, 1_057));
        }

        @Test
        void whereTheLineAgainstAllWasNotOnTheBallotPaperItAddsNothing() {
            var counted = votes().invalid(7).build();

            assertThat(ThresholdBase.of(counted, LISTS_AND_AGAINST_ALL, LISTS))
                    .contains(ThresholdBase.exactly(LISTS_AND_AGAINST_ALL, 1_000));
            assertThat(ThresholdBase.of(counted, ALL_WHO_VOTED, LISTS))
                    .contains(ThresholdBase.exactly(ALL_WHO_VOTED, 1_007));
        }

        @Test
        void allWhoVotedAreUnknownWhereInvalidBallotsWereNeverPublished() {
            assertThat(ThresholdBase.of(votes().againstAll(50).build(), ALL_WHO_VOTED, LISTS))
                    .isEmpty();
        }

        @Test
        void withoutAStatedBaseTheOptionsMakeItUnderTheGoverningReadingToo() {
            assertThat(ThresholdBase.of(votes().againstAll(50).build(), LISTS_AND_AGAINST_ALL, LISTS_AND_AGAINST_ALL))
                    .contains(ThresholdBase.exactly(LISTS_AND_AGAINST_ALL, 1_050));
        }
    }

    @Nested
    class AsTheSourceStatesIt {

        @Test
        void theStatedBaseCountsUnderTheReadingThatItFollows() {
            // The source itself does not add up, as in 1999: its own figure is the base nevertheless.
            var stated = votes().againstAll(50).base(1_059).build();

            assertThat(ThresholdBase.of(stated, LISTS_AND_AGAINST_ALL, LISTS_AND_AGAINST_ALL))
                    .contains(ThresholdBase.exactly(LISTS_AND_AGAINST_ALL, 1_059));
        }

        @Test
        void underAnotherReadingTheOptionsAreAddedUpAgain() {
            var stated = votes().againstAll(50).base(1_059).build();

            assertThat(ThresholdBase.of(stated, LISTS, LISTS_AND_AGAINST_ALL))
                    .contains(ThresholdBase.exactly(LISTS, 1_000));
        }
    }

    @Nested
    class KnownOnlyByItsBounds {

        @Test
        void whereOptionsAreMissingTheBaseLiesBetweenThemAndTheStatedBound() {
            var bounded = votes().base(1_600, Status.UPPER_BOUND).incomplete().build();

            assertThat(ThresholdBase.of(bounded, LISTS_AND_AGAINST_ALL, LISTS_AND_AGAINST_ALL))
                    .contains(new ThresholdBase(LISTS_AND_AGAINST_ALL, 1_000, 1_600));
        }

        @Test
        void aBoundOfANarrowerReadingIsNoneOfAWiderOne() {
            // At most 1,600 votes for lists say nothing of ballots against all, nor of invalid ones.
            var bounded = votes().base(1_600, Status.UPPER_BOUND).incomplete().build();

            assertThat(ThresholdBase.of(bounded, LISTS_AND_AGAINST_ALL, LISTS)).isEmpty();
            assertThat(ThresholdBase.of(bounded, ALL_WHO_VOTED, LISTS_AND_AGAINST_ALL))
                    .isEmpty();
        }

        @Test
        void aBoundOfAWiderReadingHoldsForANarrowerOne() {
            var bounded = votes().base(1_600, Status.UPPER_BOUND).incomplete().build();

            assertThat(ThresholdBase.of(bounded, LISTS, LISTS_AND_AGAINST_ALL))
                    .contains(new ThresholdBase(LISTS, 1_000, 1_600));
        }

        @Test
        void anOfficialBaseIsExactEvenWhereOptionsAreMissing() {
            var stated = votes().base(1_600).incomplete().build();

            assertThat(ThresholdBase.of(stated, LISTS_AND_AGAINST_ALL, LISTS_AND_AGAINST_ALL))
                    .contains(ThresholdBase.exactly(LISTS_AND_AGAINST_ALL, 1_600));
        }

        @Test
        void aBoundDoesNotReplaceTheSumOfCompleteOptions() {
            var bounded = votes().againstAll(50).base(1_600, Status.UPPER_BOUND).build();

            assertThat(ThresholdBase.of(bounded, LISTS_AND_AGAINST_ALL, LISTS_AND_AGAINST_ALL))
                    .contains(ThresholdBase.exactly(LISTS_AND_AGAINST_ALL, 1_050));
        }

        @Test
        void ballotsAgainstAllThatAreKnownRaiseTheSmallestBase() {
            var bounded = votes().againstAll(50)
                    .base(1_600, Status.UPPER_BOUND)
                    .incomplete()
                    .build();

            assertThat(ThresholdBase.of(bounded, LISTS_AND_AGAINST_ALL, LISTS_AND_AGAINST_ALL))
                    .contains(new ThresholdBase(LISTS_AND_AGAINST_ALL, 1_050, 1_600));
        }

        @Test
        void withoutABoundNothingIsKnown() {
            assertThat(ThresholdBase.of(votes().incomplete().build(), LISTS, LISTS))
                    .isEmpty();
        }

        @Test
        void aBaseIsExactWhereItsBoundsMeet() {
            assertThat(ThresholdBase.exactly(LISTS, 10).isExact()).isTrue();
            assertThat(new ThresholdBase(LISTS, 10, 10).isExact()).isTrue();
            assertThat(new ThresholdBase(LISTS, 10, 11).isExact()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10"})
    void boundsThatContradictEachOtherAreRefused(long least, long most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThresholdBase(LISTS, least, most))
                .withMessage("A base between %d and %d", least, most);
    }

    @Test
    void aBaseOfZeroIsPossible() {
        assertThat(ThresholdBase.exactly(LISTS, 0).most()).isZero();
    }

    private static TotalsBuilder votes() {
        return totals().list("A", 600).list("B", 400);
    }
}

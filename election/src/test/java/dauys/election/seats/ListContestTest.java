package dauys.election.seats;

import static dauys.election.Given.aListContest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Choice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListContestTest {

    private static final long MOST_VOTES = 1_000_000_000_000_000L;

    @Nested
    class Seats {

        @ParameterizedTest
        @ValueSource(ints = {1, 1_000})
        void theSmallestAndTheLargestNumberAreTaken(int seats) {
            assertThat(aListContest().with("A", 10).seats(seats).build().seats())
                    .isEqualTo(seats);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1_001})
        void anyNumberBeyondThemIsRefused(int seats) {
            var contest = aListContest().with("A", 10).seats(seats);

            assertThatIllegalArgumentException()
                    .isThrownBy(contest::build)
                    .withMessage("Seats must be between 1 and 1000: " + seats);
        }
    }

    @Nested
    class BallotOrder {

        @Test
        void listsStandInTheOrderOfTheBallotPaper() {
            var exact = ThresholdBase.exactly(Choice.Base.LISTS, 30);
            var first = new ListVotes("A", 1, 10, 1);
            var second = new ListVotes("B", 2, 20, 2);

            assertThat(new ListContest(5, exact, List.of(first, second)).lists())
                    .containsExactly(first, second);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ListContest(5, exact, List.of(second, first)))
                    .withMessage("Not in the order of the ballot paper: [B, A]");
        }

        @Test
        void aGapInTheBallotOrderIsRefused() {
            var third = new ListVotes("C", 3, 20, 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ListContest(
                            5,
                            ThresholdBase.exactly(Choice.Base.LISTS, 30),
                            List.of(new ListVotes("A", 1, 10, 1), third)))
                    .withMessage("Not in the order of the ballot paper: [A, C]");
        }

        @Test
        void theListsCannotBeChangedAfterwards() {
            var given = new ArrayList<>(List.of(new ListVotes("A", 1, 10, 1)));
            var contest = new ListContest(5, ThresholdBase.exactly(Choice.Base.LISTS, 10), given);

            given.clear();

            assertThat(contest.lists()).hasSize(1);
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> contest.lists().clear());
        }
    }

    @Nested
    class Votes {

        @Test
        void theLargestNumberIsTaken() {
            assertThat(aListContest().with("A", MOST_VOTES).build().base().most())
                    .isEqualTo(MOST_VOTES);
        }

        @Test
        void oneMoreIsRefusedAndTheListIsNamed() {
            var contest = aListContest().with("A", 1).with("B", MOST_VOTES + 1).base(MOST_VOTES);

            assertThatIllegalArgumentException().isThrownBy(contest::build).withMessage("B has 1000000000000001 votes");
        }

        @Test
        void listsWhoseVotesTogetherLeaveTheRangeOfNumbersAreRefused() {
            var contest = aListContest().base(MOST_VOTES);
            for (int i = 0; i < 9_224; i++) {
                contest.with("L" + i, MOST_VOTES);
            }

            assertThatIllegalArgumentException().isThrownBy(contest::build);
        }

        @Test
        void withoutASingleVoteThereIsNothingToDistributeBy() {
            var contest = aListContest().with("A", 0).with("B", 0).againstAll(10);

            assertThatIllegalArgumentException()
                    .isThrownBy(contest::build)
                    .withMessage("No list has a vote; there is nothing to distribute by.");
        }

        @Test
        void withoutAListThereIsNothingToDistributeEither() {
            var contest = aListContest().againstAll(10);

            assertThatIllegalArgumentException()
                    .isThrownBy(contest::build)
                    .withMessage("No list has a vote; there is nothing to distribute by.");
        }

        @Test
        void oneVoteIsEnough() {
            assertThat(aListContest().with("A", 1).build().lists()).hasSize(1);
        }
    }

    @Nested
    class TheBase {

        @Test
        void itIsAtLeastTheVotesOfAllLists() {
            var lists = aListContest().with("A", 600).with("B", 400);

            assertThat(lists.base(1_000).build().base().least()).isEqualTo(1_000);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lists.base(999).build())
                    .withMessage("The lists hold 1000 votes, the base is "
                            + "ThresholdBase[kind=LISTS_AND_AGAINST_ALL, least=999, most=999].");
        }

        @Test
        void itsSmallestBoundCountsAndNotItsLargest() {
            var contest = aListContest().with("A", 1_000).baseBetween(999, 2_000);

            assertThatIllegalArgumentException().isThrownBy(contest::build);
        }

        @Test
        void itsLargestBoundMayNotExceedTheMostVotes() {
            var lists = aListContest().with("A", 1_000);

            assertThat(lists.baseBetween(1_000, MOST_VOTES).build().base().isExact())
                    .isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lists.baseBetween(1_000, MOST_VOTES + 1).build());
        }
    }

    @Nested
    class OneList {

        @Test
        void itIsCalledByItsParty() {
            assertThat(new ListVotes("AUYL", 1, 0, 0)).hasToString("AUYL");
        }

        @ParameterizedTest
        @CsvSource({"1, -1, 1", "0, 10, 1", "1, 10, -1"})
        void votesPlaceAndRegistrationDoNotCountBackwards(int place, long votes, int registered) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ListVotes("A", place, votes, registered))
                    .withMessage("A: votes %d, ballot place %d, registered %d", votes, place, registered);
        }

        @Test
        void registrationIsKnownUnlessItsPlaceIsZero() {
            assertThat(new ListVotes("A", 1, 10, 1).registrationKnown()).isTrue();
            assertThat(new ListVotes("A", 1, 10, ListVotes.REGISTRATION_UNKNOWN).registrationKnown())
                    .isFalse();
        }
    }
}

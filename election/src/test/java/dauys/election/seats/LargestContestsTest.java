package dauys.election.seats;

import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.seatsOf;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.law.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** At the largest figures that a contest may have, nothing overflows: the seats are those of unbounded arithmetic. */
class LargestContestsTest {

    private static final long MOST_VOTES = ListContest.MOST_VOTES;
    private static final int MOST_SEATS = ListContest.MOST_SEATS;
    private static final int CASES = 500;

    @Test
    void aThousandSeatsAndAQuadrillionVotesAreDividedExactly() {
        var rules = aRulebook().with(Rule.THRESHOLD, share(1, 1_000)).listRules();
        long seed = 1_000;
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var votes = partsOf(MOST_VOTES - random.nextInt(1_000), 2 + random.nextInt(20), random);
            var contest = aListContest().seats(MOST_SEATS);
            for (long each : votes) {
                contest.with("L" + each, each);
            }
            assertThat(seatsOf(contest.countedUnder(rules)))
                    .as("seed %d, case %d: votes %s", seed, i, votes)
                    .isEqualTo(largestRemainders(votes, MOST_SEATS));
        }
    }

    @Test
    void theCoefficientOfTheSecondListDoesNotOverflowEither() {
        // Of the coefficients that an edition may have, these two make the largest products above and below the line.
        long seed = 7_010;
        var random = new Random(seed);
        for (var coefficient : List.of(new long[] {9, 10}, new long[] {1, 1_000})) {
            var rules = aRulebook()
                    .with(Rule.SECOND_LIST_COEFFICIENT, share(coefficient[0], coefficient[1]))
                    .listRules();
            for (int i = 0; i < CASES; i++) {
                // The second list is always a little below five per cent of the base.
                long second = MOST_VOTES / 20 - 1 - random.nextInt(1_000_000);
                long first = MOST_VOTES - second - random.nextInt(1_000_000);
                var outcome = aListContest()
                        .with("FIRST", first)
                        .with("SECOND", second)
                        .base(MOST_VOTES)
                        .seats(MOST_SEATS)
                        .countedUnder(rules);

                int toSecond = Math.max(
                        2,
                        big(coefficient[0])
                                .multiply(big(second))
                                .multiply(big(MOST_SEATS))
                                .divide(big(coefficient[1]).multiply(big(first + second)))
                                .intValueExact());
                assertThat(seatsOf(outcome))
                        .as("seed %d, coefficient %s, case %d", seed, Arrays.toString(coefficient), i)
                        .containsExactly(MOST_SEATS - toSecond, toSecond);
            }
        }
    }

    @Test
    void oneVoteInAQuadrillionDecidesTheThreshold() {
        var rules = aRulebook().with(Rule.THRESHOLD, share(999, 1_000)).listRules();
        long needed = MOST_VOTES / 1_000 * 999;

        var atTheThreshold = aListContest().with("A", needed).base(MOST_VOTES).countedUnder(rules);
        var oneVoteLess = aListContest().with("A", needed - 1).base(MOST_VOTES).countedUnder(rules);

        assertThat(atTheThreshold).isInstanceOf(ListOutcome.NoSecondList.class);
        assertThat(oneVoteLess).isInstanceOf(ListOutcome.NoListQualifies.class);
    }

    /** A second writing of the article with unbounded integers: nothing of it is shared with the code under test. */
    private static List<Integer> largestRemainders(List<Long> votes, int seats) {
        BigInteger all = votes.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        var given = new ArrayList<Integer>();
        var remainders = new ArrayList<BigInteger>();
        for (long each : votes) {
            var parts = big(each).multiply(big(seats)).divideAndRemainder(all);
            given.add(parts[0].intValueExact());
            remainders.add(parts[1]);
        }
        int left = seats - given.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < left; i++) {
            int largest = 0;
            for (int each = 1; each < remainders.size(); each++) {
                if (remainders.get(each).compareTo(remainders.get(largest)) > 0) {
                    largest = each;
                }
            }
            given.set(largest, given.get(largest) + 1);
            remainders.set(largest, BigInteger.ONE.negate());
        }
        return given;
    }

    /** So many parts of a number, none of which is below a thousandth of it. */
    private static List<Long> partsOf(long number, int parts, Random random) {
        var all = new ArrayList<Long>();
        long rest = number;
        for (int i = 1; i < parts; i++) {
            long least = MOST_VOTES / 1_000 + 1;
            long part = least + (long) random.nextInt(1_000_000_000) * 1_000 + random.nextInt(1_000);
            part = Math.min(part, (rest - least) / 2);
            all.add(part);
            rest -= part;
        }
        all.add(rest);
        return all;
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}

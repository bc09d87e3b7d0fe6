package dauys.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The arithmetic under the drawing: exact sums, equal constituencies, and draws that nothing else can move. */
class ArithmeticTest {

    private static final int ROUNDS = 300;

    @Test
    void partsAddUpAndAreNearTheirWeights() {
        for (int round = 0; round < ROUNDS; round++) {
            var draws = Draws.of(round, "shares", "");
            double[] weights = weights(draws, 1 + draws.below(40));
            int total = draws.below(5_000);
            int[] parts = Shares.of(total, weights);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            double sum = Arrays.stream(weights).sum();
            for (int i = 0; i < parts.length; i++) {
                assertThat(parts[i] - total * weights[i] / sum).isBetween(-1.0, 1.0);
            }
        }
    }

    @Test
    void whatWeighsNothingGetsNothing() {
        assertThat(Shares.of(7, new double[] {0, 1, 0})).containsExactly(0, 7, 0);
        assertThat(Shares.of(0, new double[] {0, 0})).containsExactly(0, 0);
        assertThatThrownBy(() -> Shares.of(1, new double[] {0, 0})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boundedPartsAddUpAndKeepTheirBounds() {
        for (int round = 0; round < ROUNDS; round++) {
            var draws = Draws.of(round, "bounds", "");
            double[] weights = weights(draws, 1 + draws.below(30));
            int[] least = new int[weights.length];
            int[] most = new int[weights.length];
            for (int i = 0; i < weights.length; i++) {
                least[i] = draws.below(50);
                most[i] = least[i] + draws.below(200);
            }
            int fewest = Arrays.stream(least).sum();
            int total = fewest + draws.below(Arrays.stream(most).sum() - fewest + 1);
            int[] parts = Shares.within(total, weights, least, most);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            for (int i = 0; i < parts.length; i++) {
                assertThat(parts[i]).isBetween(least[i], most[i]);
            }
        }
        assertThatThrownBy(() -> Shares.within(5, new double[] {1}, new int[1], new int[] {4}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fittedVotesAddUpByRowAndByColumn() {
        for (int round = 0; round < ROUNDS; round++) {
            var draws = Draws.of(round, "fitting", "");
            int width = 2 + draws.below(7);
            double[][] expected = new double[1 + draws.below(60)][];
            int[] rows = new int[expected.length];
            for (int i = 0; i < rows.length; i++) {
                expected[i] = weights(draws, width);
                rows[i] = draws.below(3_000);
            }
            int[] columns = Shares.of(Arrays.stream(rows).sum(), weights(draws, width));
            int[][] votes = Fitting.of(expected, rows, columns);

            for (int i = 0; i < rows.length; i++) {
                assertThat(Arrays.stream(votes[i]).sum()).isEqualTo(rows[i]);
                assertThat(Arrays.stream(votes[i]).min().orElseThrow()).isNotNegative();
            }
            for (int j = 0; j < width; j++) {
                int column = j;
                assertThat(Arrays.stream(votes).mapToInt(row -> row[column]).sum())
                        .isEqualTo(columns[j]);
            }
        }
    }

    @Test
    void whatIsFittedStaysNearWhatWasExpected() {
        int[][] votes =
                Fitting.of(new double[][] {{30, 70}, {60, 40}}, new int[] {1_000, 1_000}, new int[] {900, 1_100});

        // The odds of the two rows keep their ratio, which is what fitting to margins means.
        double ratio = (double) votes[0][0] / votes[0][1] / ((double) votes[1][0] / votes[1][1]);
        assertThat(ratio).isBetween(0.99 * 3 / 7 / 1.5, 1.01 * 3 / 7 / 1.5);
    }

    @Test
    void constituenciesAreAsEqualAsNeighboursAllow() {
        for (int round = 0; round < ROUNDS; round++) {
            var draws = Draws.of(round, "cuts", "");
            int[] sizes = new int[3 + draws.below(6)];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = 50 + draws.below(2_000);
            }
            int[] pieces = Partition.of(sizes, 3);

            assertThat(pieces).isSorted().startsWith(0).endsWith(2);
            assertThat(squares(sizes, pieces)).isEqualTo(best(sizes));
        }
    }

    /** Tries every pair of cuts. */
    private static long best(int[] sizes) {
        long best = Long.MAX_VALUE;
        for (int first = 1; first < sizes.length - 1; first++) {
            for (int second = first + 1; second < sizes.length; second++) {
                int[] pieces = new int[sizes.length];
                Arrays.fill(pieces, first, second, 1);
                Arrays.fill(pieces, second, sizes.length, 2);
                best = Math.min(best, squares(sizes, pieces));
            }
        }
        return best;
    }

    private static long squares(int[] sizes, int[] pieces) {
        long[] sums = new long[3];
        for (int i = 0; i < sizes.length; i++) {
            sums[pieces[i]] += sizes[i];
        }
        long total = Arrays.stream(sums).sum();
        return Arrays.stream(sums)
                .map(each -> (3 * each - total) * (3 * each - total))
                .sum();
    }

    @Test
    void aTieIsBrokenByOneVoteAndNobodyWinsWithNone() {
        int[][] tied = {{3, 4, 1, 0}, {4, 3, 0, 1}};
        Ties.untie(tied, 2);
        assertThat(tied).isDeepEqualTo(new int[][] {{4, 3, 1, 0}, {4, 3, 0, 1}});

        int[][] empty = {{0, 0, 0, 0}, {0, 0, 0, 2}};
        Ties.untie(empty, 2);
        assertThat(empty).isDeepEqualTo(new int[][] {{0, 0, 0, 0}, {1, 0, 0, 1}});

        int[][] clear = {{5, 4, 0, 0}};
        Ties.untie(clear, 2);
        assertThat(clear).isDeepEqualTo(new int[][] {{5, 4, 0, 0}});
    }

    @Test
    void drawsDependOnSeedPurposeAndThingAlone() {
        var seen = new HashSet<Double>();
        assertThat(seen.add(Draws.of(1, "a", "b").unit())).isTrue();
        assertThat(seen.add(Draws.of(2, "a", "b").unit())).isTrue();
        assertThat(seen.add(Draws.of(1, "b", "b").unit())).isTrue();
        assertThat(seen.add(Draws.of(1, "a", "c").unit())).isTrue();
        assertThat(seen.add(Draws.of(1, "a", "b").unit())).isFalse();
    }

    @Test
    void aBellLiesAroundZeroWithADeviationOfOne() {
        var draws = Draws.of(1, "bell", "");
        double sum = 0;
        double squares = 0;
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            double each = draws.bell();
            sum += each;
            squares += each * each;
            assertThat(Math.abs(each)).isLessThan(3.5);
        }
        assertThat(sum / count).isBetween(-0.02, 0.02);
        assertThat(squares / count).isBetween(0.98, 1.02);
    }

    private static double[] weights(Draws draws, int count) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = 0.01 + draws.unit();
        }
        return weights;
    }
}

package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @Nested
    class LowestTerms {

        @Test
        void fiveHundredthsAreATwentieth() {
            assertThat(Ratio.of(5, 100)).isEqualTo(Ratio.of(1, 20)).hasToString("1/20");
        }

        @Test
        void aShareWithCoprimeTermsStaysAsItIs() {
            var coprime = Ratio.of(7, 10);

            assertThat(coprime.numerator()).isEqualTo(7);
            assertThat(coprime.denominator()).isEqualTo(10);
        }

        @Test
        void zeroHasOneFormOnly() {
            assertThat(Ratio.of(0, 17)).isEqualTo(Ratio.of(0, 1)).hasToString("0/1");
        }

        @Test
        void theLargestNumberOfAllIsReducedToo() {
            assertThat(Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Ratio.of(1, 1));
        }
    }

    @Nested
    class Guards {

        @Test
        void aShareBelowZeroIsRefusedByItsTerms() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(-1, 100))
                    .withMessage("Not a share: -1/100");
        }

        @Test
        void aShareOfNothingIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(1, 0))
                    .withMessage("Not a share: 1/0");
        }

        @Test
        void aNegativeWholeIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(1, -1))
                    .withMessage("Not a share: 1/-1");
        }
    }

    @Nested
    class Reading {

        @Test
        void aThresholdIsReadAsTheRulebookWritesIt() {
            assertThat(Ratio.parse("5/100")).contains(Ratio.of(5, 100));
        }

        @Test
        void zeroIsAShare() {
            assertThat(Ratio.parse("0/100")).contains(Ratio.of(0, 1));
        }

        @Test
        void eighteenDigitsStillFit() {
            assertThat(Ratio.parse("999999999999999999/1")).contains(Ratio.of(999_999_999_999_999_999L, 1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "5",
                    "/100",
                    "5/",
                    "-5/100",
                    "5/-100",
                    "+5/100",
                    "5 / 100",
                    " 5/100",
                    "5/100 ",
                    "5/100/2",
                    "0.05",
                    "5%",
                    "5/0",
                    "0/0",
                    "1000000000000000000/1",
                    "1/1000000000000000000",
                    "٥/١٠٠"
                })
        void anythingElseIsNoShare(String text) {
            assertThat(Ratio.parse(text)).isEmpty();
        }
    }

    @Nested
    class Parts {

        @Test
        void theWholePartAndTheFractionMakeUpTheShare() {
            var claim = Ratio.of(3_431_510L * 69, 5_971_719);

            assertThat(claim.whole()).isEqualTo(39);
            assertThat(claim.fraction()).isEqualTo(Ratio.of(3_431_510L * 69 - 39 * 5_971_719L, 5_971_719));
        }

        @Test
        void aWholeNumberHasNoFraction() {
            assertThat(Ratio.of(40, 8).whole()).isEqualTo(5);
            assertThat(Ratio.of(40, 8).fraction()).isEqualTo(Ratio.of(0, 1));
        }

        @Test
        void lessThanOneIsAllFraction() {
            assertThat(Ratio.of(1, 3).whole()).isZero();
            assertThat(Ratio.of(1, 3).fraction()).isEqualTo(Ratio.of(1, 3));
        }
    }

    @Nested
    class Decimals {

        @Test
        void theDecimalFormIsRoundedAsTheCallerAsks() {
            var amanat = Ratio.of(3_431_510, 6_366_441);

            assertThat(amanat.toDecimal(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.5390"));
            assertThat(amanat.toDecimal(6, RoundingMode.DOWN)).isEqualTo(new BigDecimal("0.538999"));
        }

        @Test
        void halfIsRoundedUpWhereHalfUpIsAskedFor() {
            assertThat(Ratio.of(1, 8).toDecimal(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.13"));
            assertThat(Ratio.of(1, 8).toDecimal(2, RoundingMode.DOWN)).isEqualTo(new BigDecimal("0.12"));
        }

        @Test
        void theLargestTermsDoNotLoseADigit() {
            assertThat(Ratio.of(Long.MAX_VALUE, 1).toDecimal(0, RoundingMode.UNNECESSARY))
                    .isEqualTo(new BigDecimal("9223372036854775807"));
        }
    }

    @Nested
    class Order {

        @Test
        void aShareIsAtLeastItselfAndAnythingSmaller() {
            assertThat(Ratio.of(1, 20).isAtLeast(Ratio.of(5, 100))).isTrue();
            assertThat(Ratio.of(1, 19).isAtLeast(Ratio.of(5, 100))).isTrue();
            assertThat(Ratio.of(1, 21).isAtLeast(Ratio.of(5, 100))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            // The two products differ only beyond the 64th bit.
            "9223372036854775807, 9223372036854775806, 9223372036854775806, 9223372036854775805",
            "9223372036854775807, 2, 9223372036854775805, 2",
            // Both products fit into 64 bits, but the left one looks negative if it is read with a sign.
            "4294967297, 1, 1, 2147483648",
            "9223372036854775807, 1, 1, 9223372036854775807",
            "3, 1000000000000000000, 2, 1000000000000000000"
        })
        void productsThatOverflowAreStillComparedExactly(long a, long b, long c, long d) {
            var one = Ratio.of(a, b);
            var other = Ratio.of(c, d);

            assertThat(one.compareTo(other)).isEqualTo(exactly(one, other)).isNotZero();
            assertThat(other.compareTo(one)).isEqualTo(exactly(other, one));
            assertThat(one.compareTo(Ratio.of(a, b))).isZero();
        }

        @Test
        void everyPairComparesAsItsExactProductsDo() {
            long seed = 20_230_319;
            var random = new Random(seed);
            for (int i = 0; i < 5_000; i++) {
                var one = Ratio.of(anyLength(random), anyLength(random));
                var other = Ratio.of(anyLength(random), anyLength(random));

                assertThat(Integer.signum(one.compareTo(other)))
                        .as("seed %d, case %d: %s against %s", seed, i, one, other)
                        .isEqualTo(exactly(one, other));
            }
        }

        @Test
        void sharesSortFromTheSmallestToTheLargest() {
            var sorted = List.of(Ratio.of(1, 2), Ratio.of(0, 1), Ratio.of(2, 3), Ratio.of(1, 3)).stream()
                    .sorted()
                    .toList();

            assertThat(sorted).containsExactly(Ratio.of(0, 1), Ratio.of(1, 3), Ratio.of(1, 2), Ratio.of(2, 3));
        }

        /** A number of any bit length, so that small and huge terms meet. */
        private static long anyLength(Random random) {
            return Math.max(1, random.nextLong() >>> (1 + random.nextInt(63)));
        }

        private static int exactly(Ratio one, Ratio other) {
            var left = BigInteger.valueOf(one.numerator()).multiply(BigInteger.valueOf(other.denominator()));
            var right = BigInteger.valueOf(other.numerator()).multiply(BigInteger.valueOf(one.denominator()));
            return left.compareTo(right);
        }
    }
}

package dauys.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact, non-negative share in lowest terms: a threshold, an electoral quotient, a remainder.
 *
 * <p>No floating-point number ever decides a mandate. Both terms are {@code long}; comparing multiplies crosswise in
 * 128 bits, so no pair of ratios can overflow.
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})/(\\d{1,18})");

    public Ratio {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("Not a share: " + numerator + "/" + denominator);
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /** Reads {@code 5/100}; empty where the text is anything else. */
    public static Optional<Ratio> parse(String text) {
        var terms = TEXT.matcher(text);
        if (!terms.matches() || Long.parseLong(terms.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Ratio(Long.parseLong(terms.group(1)), Long.parseLong(terms.group(2))));
    }

    /** The whole part, 39 of 39 and a bit. */
    public long whole() {
        return numerator / denominator;
    }

    /** What is left of the whole part, always less than one. */
    public Ratio fraction() {
        return new Ratio(numerator % denominator, denominator);
    }

    public boolean isAtLeast(Ratio other) {
        return compareTo(other) >= 0;
    }

    /** The decimal form for people, rounded as the caller asks; never used to decide anything. */
    public BigDecimal toDecimal(int places, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, rounding);
    }

    @Override
    public int compareTo(Ratio other) {
        long leftHigh = Math.multiplyHigh(numerator, other.denominator);
        long rightHigh = Math.multiplyHigh(other.numerator, denominator);
        if (leftHigh != rightHigh) {
            return Long.compare(leftHigh, rightHigh);
        }
        return Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}

package dauys.publication.charts;

import dauys.law.Ratio;
import java.math.RoundingMode;
import java.util.List;

/**
 * The five steps of a scale of shares, all of one width, wide enough for every share. Bounds are round numbers in
 * ten-thousandths, and a share on a bound belongs to the step above.
 *
 * @param least where the first step begins, in ten-thousandths
 * @param width of each step, in ten-thousandths
 */
record Steps(long least, long width) {

    static final int NUMBER = 5;

    /** One hue from light to dark; each differs from the next by at least {@link #LEAST_CONTRAST}, so also in grey. */
    static final List<String> COLOURS = List.of("#e3eef9", "#b5d0ec", "#82aedb", "#3a73b0", "#0b3f74");

    /** What neighbours on the scale differ by, as contrast after WCAG; text on a step has at least 4.5. */
    static final double LEAST_CONTRAST = 1.3;

    private static final List<Long> WIDTHS =
            List.of(5L, 10L, 20L, 50L, 100L, 150L, 200L, 250L, 300L, 400L, 500L, 750L, 1_000L, 1_500L, 2_000L);

    /** The finest scale of round bounds that holds all shares. */
    static Steps of(List<Ratio> shares) {
        long smallest = shares.stream().mapToLong(Steps::floor).min().orElse(0);
        long largest = shares.stream().mapToLong(Steps::floor).max().orElse(0);
        for (long width : WIDTHS) {
            long least = smallest / width * width;
            if (largest < least + NUMBER * width) {
                return new Steps(least, width);
            }
        }
        return new Steps(0, WIDTHS.getLast());
    }

    private static long floor(Ratio share) {
        return share.toDecimal(4, RoundingMode.FLOOR).unscaledValue().longValueExact();
    }

    /** The step of a share, counted from 0; everything at 100 % belongs to the last. */
    int of(Ratio share) {
        return Math.clamp((floor(share) - least) / width, 0, NUMBER - 1);
    }

    Ratio from(int step) {
        return Ratio.of(least + step * width, 10_000);
    }

    Ratio to(int step) {
        return Ratio.of(least + (step + 1) * width, 10_000);
    }

    /** The class of text on a step. */
    static String textKind(int step) {
        return isDark(step) ? "on-dark" : "on-light";
    }

    static boolean isDark(int step) {
        return Contrast.of(COLOURS.get(step), Svg.WHITE) > Contrast.of(COLOURS.get(step), Svg.INK);
    }
}

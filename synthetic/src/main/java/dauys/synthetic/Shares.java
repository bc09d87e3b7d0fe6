package dauys.synthetic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares a whole number out by weights, so that the parts are whole, keep their bounds and add up exactly. */
final class Shares {

    /** Halving an interval so often leaves less than any floating-point number can tell. */
    private static final int HALVINGS = 120;

    private Shares() {}

    /** Parts as near to the weights as whole numbers can be; what weighs nothing gets nothing. */
    static int[] of(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        if (sum <= 0 && total > 0) {
            throw new IllegalArgumentException("%d cannot be shared out without weights".formatted(total));
        }
        int[] parts = new int[weights.length];
        double[] rest = new double[weights.length];
        int left = total;
        for (int i = 0; i < parts.length && total > 0; i++) {
            double ideal = total * (weights[i] / sum);
            parts[i] = (int) ideal;
            rest[i] = weights[i] > 0 ? ideal - parts[i] : -1;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < rest.length; i++) {
                largest = rest[i] > rest[largest] ? i : largest;
            }
            parts[largest]++;
            rest[largest] -= 1;
        }
        return parts;
    }

    /**
     * Parts as near to the weights as the bounds of each part allow.
     *
     * @throws IllegalArgumentException where the bounds cannot hold the total
     */
    static int[] within(int total, double[] weights, int[] least, int[] most) {
        long fewest = Arrays.stream(least).asLongStream().sum();
        long highest = Arrays.stream(most).asLongStream().sum();
        if (total < fewest || total > highest) {
            throw new IllegalArgumentException(
                    "%d cannot be shared out between %d and %d".formatted(total, fewest, highest));
        }
        double factor = factor(total, weights, least, most);
        int[] parts = new int[weights.length];
        double[] rest = new double[weights.length];
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            double ideal = clamped(factor * weights[i], least[i], most[i]);
            parts[i] = (int) ideal;
            rest[i] = ideal - parts[i];
            given += parts[i];
        }
        settle(total - given, parts, rest, least, most);
        return parts;
    }

    /** The factor on every weight by which the bounded parts add up to the total. */
    private static double factor(int total, double[] weights, int[] least, int[] most) {
        double sum = Arrays.stream(weights).sum();
        double low = 0;
        double high = sum > 0 ? (total + 1.0) / sum : 1;
        for (int i = 0; i < HALVINGS && sum(high, weights, least, most) < total; i++) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (sum(middle, weights, least, most) < total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double sum(double factor, double[] weights, int[] least, int[] most) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += clamped(factor * weights[i], least[i], most[i]);
        }
        return sum;
    }

    private static double clamped(double number, int least, int most) {
        return number < least ? least : number > most ? most : number;
    }

    /** What rounding left goes one by one to the largest rests; what it gave too much comes from the smallest. */
    private static void settle(int left, int[] parts, double[] rest, int[] least, int[] most) {
        int step = Integer.signum(left);
        if (step == 0) {
            return;
        }
        int[] order = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -step * rest[i])
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        int open = left;
        while (open != 0) {
            for (int i : order) {
                boolean isFree = step > 0 ? parts[i] < most[i] : parts[i] > least[i];
                if (open != 0 && isFree) {
                    parts[i] += step;
                    open -= step;
                }
            }
        }
    }
}

package dauys.synthetic;

import java.util.List;

/**
 * Random numbers for one purpose and one thing, such as the turnout of one precinct. They come from the seed, the
 * purpose and the thing's name alone, so that nothing else that is drawn, before or after, can change them.
 *
 * <p>The method is SplitMix64, written out here so that no version of the JDK can exchange it.
 */
final class Draws {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** Deviation of the sum of four numbers between 0 and 1: the root of 4/12. */
    private static final double DEVIATION_OF_FOUR = 0.5773502691896257;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    static Draws of(long seed, String purpose, String about) {
        long hash = FNV_START;
        String name = purpose + '\n' + about;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return new Draws(mix(seed) ^ mix(hash));
    }

    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** At least 0, below 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From zero up, below the bound. */
    int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("Nothing is below " + bound);
        }
        return (int) (unit() * bound);
    }

    /** Mean 0, deviation 1, in the form of a bell that ends at 3.5: no precinct is beyond belief. */
    double bell() {
        long bits = next();
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += ((bits >>> (16 * i)) & 0xFFFF) * 0x1.0p-16;
        }
        return (sum - 2) / DEVIATION_OF_FOUR;
    }

    /** A factor around 1, as often above as below: the number e to the power of so many deviations. */
    double factor(double deviation) {
        return StrictMath.exp(deviation * bell());
    }

    boolean happens(double probability) {
        return unit() < probability;
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Puts an array into an order drawn by lot. */
    void shuffle(int[] all) {
        for (int i = all.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = all[i];
            all[i] = all[j];
            all[j] = kept;
        }
    }

    /** The whole numbers from zero up, below the bound, in an order drawn by lot. */
    int[] order(int bound) {
        int[] order = new int[bound];
        for (int i = 0; i < bound; i++) {
            order[i] = i;
        }
        shuffle(order);
        return order;
    }
}

package dauys.server.demo;

/** What chance has in store for a thing of the replay: the same on every run, in whatever order it is asked. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;

    private final long seed;

    Chance(long seed) {
        this.seed = seed;
    }

    /** A number from 0 to below 1 for the n-th question about a thing. */
    double of(int thing, int question) {
        return (bits(thing, question) >>> 11) * 0x1.0p-53;
    }

    /** A whole number from 0 to below a bound. */
    int below(int bound, int thing, int question) {
        return (int) (of(thing, question) * bound);
    }

    /** SplitMix64 of seed, thing and question. */
    private long bits(int thing, int question) {
        long z = seed + GOLDEN * (((long) thing << 8) + question + 1);
        z = (z ^ (z >>> 30)) * FIRST;
        z = (z ^ (z >>> 27)) * SECOND;
        return z ^ (z >>> 31);
    }
}

package dauys.server.load;

import java.util.Arrays;

/** How long each of many things took, in nanoseconds; many threads add to it. */
final class Latencies {

    private static final double MILLION = 1e6;

    private long[] all = new long[1 << 16];
    private int size;

    synchronized void add(long nanos) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = nanos;
    }

    /** Adds those of another thing, which is over. */
    void add(Latencies other) {
        for (int i = 0; i < other.size; i++) {
            add(other.all[i]);
        }
    }

    synchronized int count() {
        return size;
    }

    /** The time in milliseconds within which a share of all things was done, exactly: nothing is put into classes. */
    synchronized double millis(double share) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(all, size);
        Arrays.sort(sorted);
        return sorted[Math.min(size - 1, (int) Math.ceil(share * size) - 1)] / MILLION;
    }
}

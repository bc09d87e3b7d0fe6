package dauys.synthetic;

import java.util.Arrays;

/** Cuts a row of neighbouring precincts into pieces of nearly equal electorates. */
final class Partition {

    /** How many even pieces an end may lie from its even place; farther cuts are never the best. */
    private static final long REACH = 3;

    private final long[] before;
    private final int pieces;

    private Partition(int[] sizes, int pieces) {
        this.before = new long[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            before[i + 1] = before[i] + sizes[i];
        }
        this.pieces = pieces;
    }

    /**
     * The piece of each precinct, counted from zero: every piece has one precinct at least, and the squares of the
     * deviations from an even electorate are as small as they can be.
     */
    static int[] of(int[] sizes, int pieces) {
        if (pieces < 1 || pieces > sizes.length) {
            throw new IllegalArgumentException(
                    "%d precincts cannot make %d constituencies".formatted(sizes.length, pieces));
        }
        var partition = new Partition(sizes, pieces);
        int[] pieceOf = new int[sizes.length];
        int[] ends = partition.ends();
        int piece = 0;
        for (int i = 0; i < sizes.length; i++) {
            while (i >= ends[piece]) {
                piece++;
            }
            pieceOf[i] = piece;
        }
        return pieceOf;
    }

    /** Where each piece ends, found from the left: the best cut up to a place needs the best cuts before it. */
    private int[] ends() {
        int count = before.length - 1;
        long[] best = new long[count + 1];
        Arrays.fill(best, Long.MAX_VALUE);
        best[0] = 0;
        int[][] from = new int[pieces + 1][count + 1];
        for (int piece = 1; piece <= pieces; piece++) {
            long[] next = new long[count + 1];
            Arrays.fill(next, Long.MAX_VALUE);
            for (int end = piece; end <= count - (pieces - piece); end++) {
                if (isFar(end, piece)) {
                    continue;
                }
                for (int start = end - 1; start >= piece - 1; start--) {
                    if (best[start] < Long.MAX_VALUE) {
                        long cost = best[start] + square(start, end);
                        if (cost < next[end]) {
                            next[end] = cost;
                            from[piece][end] = start;
                        }
                    }
                }
            }
            best = next;
        }
        if (best[count] == Long.MAX_VALUE) {
            throw new IllegalStateException("No cut into %d pieces keeps to its reach.".formatted(pieces));
        }
        int[] ends = new int[pieces];
        int end = count;
        for (int piece = pieces; piece >= 1; piece--) {
            ends[piece - 1] = end;
            end = from[piece][end];
        }
        return ends;
    }

    /** With so few precincts as to need every place, no place is far. */
    private boolean isFar(int end, int piece) {
        if (before.length - 1 < 4 * pieces) {
            return false;
        }
        long total = before[before.length - 1];
        return Math.abs(before[end] * pieces - total * piece) > REACH * total;
    }

    private long square(int start, int end) {
        long deviation = (before[end] - before[start]) * pieces - before[before.length - 1];
        return deviation * deviation;
    }
}

package dauys.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks for a row that is no precinct's but the sum of others: where the largest row of a contest, a region or a unit
 * is exactly the sum of all its other rows, in every line and for every option, all votes there are counted twice.
 */
final class TotalsWatch {

    /** Of two rows that are the same, neither is a sum. */
    private static final int FEWEST_ROWS = 3;

    private static final class Group {
        private final long[] sums;
        private long[] largest;
        private long most = -1;
        private int line;
        private int rows;

        Group(int width) {
            sums = new long[width];
            largest = new long[width];
        }

        void add(long[] numbers, long all, int at) {
            rows++;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += numbers[i];
            }
            if (all > most) {
                most = all;
                largest = numbers;
                line = at;
            }
        }

        boolean hasTotal() {
            if (rows < FEWEST_ROWS || most <= 0) {
                return false;
            }
            for (int i = 0; i < sums.length; i++) {
                if (sums[i] != 2 * largest[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Key(int contest, String region, String unit) {}

    private final Map<Key, Group> groups = new HashMap<>();

    /**
     * Looks at a row.
     *
     * @param numbers of its lines and options; the array is kept
     */
    void add(int contest, String region, String unit, long[] numbers, int line) {
        long all = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.max(numbers[i], 0);
            all += numbers[i];
        }
        group(new Key(contest, "", ""), numbers.length).add(numbers, all, line);
        group(new Key(contest, region, ""), numbers.length).add(numbers, all, line);
        group(new Key(contest, region, unit), numbers.length).add(numbers, all, line);
    }

    private Group group(Key key, int width) {
        return groups.computeIfAbsent(key, any -> new Group(width));
    }

    /** The lines of rows that are sums of others. */
    SortedSet<Integer> totals() {
        var lines = new TreeSet<Integer>();
        groups.values().stream().filter(Group::hasTotal).forEach(group -> lines.add(group.line));
        return lines;
    }
}

package dauys.synthetic;

import java.util.Arrays;

/**
 * Turns what is expected of each precinct and option into whole votes that add up exactly, for every precinct and for
 * every option: proportional fitting to both margins, then rounding under control.
 */
final class Fitting {

    private static final int MOST_ROUNDS = 500;

    /** The options' sums are met so nearly that rounding only has single votes left to move. */
    private static final double NEAR_ENOUGH = 1e-10;

    private final double[][] expected;
    private final int[] rows;
    private final int[] columns;

    private Fitting(double[][] expected, int[] rows, int[] columns) {
        this.expected = expected;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Whole numbers whose sums are the given ones.
     *
     * @param expected relative weights by row and column; it is used up
     * @param rows the sum of each row
     * @param columns the sum of each column; together as much as the rows
     */
    static int[][] of(double[][] expected, int[] rows, int[] columns) {
        long inRows = Arrays.stream(rows).asLongStream().sum();
        long inColumns = Arrays.stream(columns).asLongStream().sum();
        if (inRows != inColumns) {
            throw new IllegalArgumentException("The rows hold %d, the columns %d".formatted(inRows, inColumns));
        }
        var fitting = new Fitting(expected, rows, columns);
        for (int i = 0; i < MOST_ROUNDS && fitting.round() > NEAR_ENOUGH; i++) {}
        return fitting.whole();
    }

    /** Scales the columns, then the rows; returns how far the columns had been from their sums. */
    private double round() {
        double[] sums = new double[columns.length];
        for (double[] row : expected) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += row[j];
            }
        }
        double farthest = 0;
        double[] factors = new double[columns.length];
        for (int j = 0; j < sums.length; j++) {
            factors[j] = sums[j] > 0 ? columns[j] / sums[j] : 0;
            farthest = Math.max(farthest, Math.abs(sums[j] - columns[j]) / Math.max(1, columns[j]));
        }
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int j = 0; j < factors.length; j++) {
                expected[i][j] *= factors[j];
                sum += expected[i][j];
            }
            for (int j = 0; sum > 0 && j < factors.length; j++) {
                expected[i][j] *= rows[i] / sum;
            }
        }
        return farthest;
    }

    /**
     * Each row is cut to whole votes, and those that are left go to the options that have lost most by rounding in the
     * rows so far, so that no option gains or loses more than a few votes over all rows.
     */
    private int[][] whole() {
        int[][] votes = new int[rows.length][columns.length];
        double[] owed = new double[columns.length];
        long[] missing = new long[columns.length];
        for (int j = 0; j < columns.length; j++) {
            missing[j] = columns[j];
        }
        for (int i = 0; i < rows.length; i++) {
            int left = rows[i];
            for (int j = 0; j < columns.length; j++) {
                votes[i][j] = (int) expected[i][j];
                owed[j] += expected[i][j] - votes[i][j];
                left -= votes[i][j];
            }
            for (; left > 0; left--) {
                int j = mostOwed(owed, expected[i]);
                votes[i][j]++;
                owed[j]--;
            }
            for (int j = 0; j < columns.length; j++) {
                missing[j] -= votes[i][j];
            }
        }
        repair(votes, missing);
        return votes;
    }

    private static int mostOwed(double[] owed, double[] row) {
        int most = -1;
        for (int j = 0; j < owed.length; j++) {
            if (row[j] > 0 && (most < 0 || owed[j] > owed[most])) {
                most = j;
            }
        }
        if (most < 0) {
            throw new IllegalArgumentException("A row has votes to give and no option to give them to.");
        }
        return most;
    }

    /** Moves the single votes by which columns still miss their sums, at most one in a row and round. */
    private void repair(int[][] votes, long[] missing) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < rows.length; i++) {
                moved |= repairRow(votes[i], expected[i], missing);
            }
        }
        if (Arrays.stream(missing).anyMatch(each -> each != 0)) {
            throw new IllegalStateException("The sums of the options are missed by " + Arrays.toString(missing));
        }
    }

    private static boolean repairRow(int[] votes, double[] expected, long[] missing) {
        int to = -1;
        int from = -1;
        for (int j = 0; j < missing.length; j++) {
            if (missing[j] > 0 && expected[j] > 0 && (to < 0 || missing[j] > missing[to])) {
                to = j;
            }
            if (missing[j] < 0 && votes[j] > 0 && (from < 0 || missing[j] < missing[from])) {
                from = j;
            }
        }
        if (to < 0 || from < 0) {
            return false;
        }
        votes[to]++;
        votes[from]--;
        missing[to]--;
        missing[from]++;
        return true;
    }
}

package dauys.synthetic;

/** Keeps the winner of a constituency clear: a tie at the top would need a decision that nobody made up. */
final class Ties {

    private Ties() {}

    /**
     * Moves a vote of the second to the first where they are equal, and gives a first without any vote one of those for
     * nobody; the papers of each precinct stay as many.
     *
     * @param votes by precinct and option: the candidates, then against all, then the invalid ballots
     */
    static void untie(int[][] votes, int candidates) {
        long[] sums = new long[candidates];
        for (int[] row : votes) {
            for (int j = 0; j < candidates; j++) {
                sums[j] += row[j];
            }
        }
        int first = largest(sums, -1);
        int second = candidates > 1 ? largest(sums, first) : -1;
        if (second >= 0 && sums[first] == sums[second] && sums[second] > 0) {
            move(votes, first, second);
        } else if (sums[first] == 0 && !move(votes, first, candidates)) {
            move(votes, first, candidates + 1);
        }
    }

    /** Moves one vote where there is one to move. */
    private static boolean move(int[][] votes, int to, int from) {
        for (int[] row : votes) {
            if (row[from] > 0) {
                row[from]--;
                row[to]++;
                return true;
            }
        }
        return false;
    }

    private static int largest(long[] sums, int without) {
        int largest = -1;
        for (int j = 0; j < sums.length; j++) {
            if (j != without && (largest < 0 || sums[j] > sums[largest])) {
                largest = j;
            }
        }
        return largest;
    }
}

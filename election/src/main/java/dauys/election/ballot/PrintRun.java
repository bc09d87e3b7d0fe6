package dauys.election.ballot;

import dauys.law.Ratio;

/** How many ballot papers are printed: as many as there are voters, and the reserve that the law adds (37). */
public final class PrintRun {

    private PrintRun() {}

    /**
     * The papers for so many voters. The law gives no rounding; it is upwards, because a part of a paper serves nobody
     * and the print run that was reported in 2023 was rounded so.
     *
     * @param voters on the lists
     * @param share what is printed as a share of the voters, such as 101/100; a provision of the rulebook
     */
    public static long of(long voters, Ratio share) {
        if (voters < 0) {
            throw new IllegalArgumentException("%d voters".formatted(voters));
        }
        return Math.ceilDiv(Math.multiplyExact(voters, share.numerator()), share.denominator());
    }
}

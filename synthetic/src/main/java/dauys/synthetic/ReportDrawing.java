package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the reports of election day: they never fall, the last one is the protocol's own number, and those before it
 * follow the turnouts that were published for the region.
 */
final class ReportDrawing {

    /** The share of the final number by each time, where a region's was not published or cannot be. */
    private static final double[] USUAL = {0.566, 0.955, 0.98, 0.998, 1};

    private ReportDrawing() {}

    /** One row for each precinct, with a number for each of {@link Profile#REPORTS}. */
    static List<int[]> of(Profile profile, List<Precinct> precincts, List<Attendance> attendance, long seed) {
        var all = new ArrayList<int[]>();
        for (int i = 0; i < precincts.size(); i++) {
            var precinct = precincts.get(i);
            var draws = Draws.of(seed, "reports", precinct.id());
            double[] shares = shares(precinct.region());
            int[] reports = new int[shares.length];
            int before = 0;
            for (int t = 0; t < shares.length; t++) {
                double lacking = (1 - shares[t]) * draws.factor(0.12);
                int number = (int) (attendance.get(i).issued() * Math.max(0, 1 - lacking));
                reports[t] = t == shares.length - 1 ? attendance.get(i).issued() : Math.max(before, number);
                before = reports[t];
            }
            all.add(reports);
        }
        return all;
    }

    private static double[] shares(Profile.Region region) {
        double[] shares = new double[USUAL.length];
        double before = 0;
        for (int t = 0; t < shares.length; t++) {
            var published = region.turnout().get(t);
            double share = published.isPresent()
                    ? Math.min(1, (double) published.getAsInt() / region.finalTurnout())
                    : Math.max(before, USUAL[t]);
            shares[t] = Math.max(before, share);
            before = shares[t];
        }
        return shares;
    }
}

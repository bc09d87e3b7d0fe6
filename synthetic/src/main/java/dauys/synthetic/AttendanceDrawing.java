package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws who came: the ballots issued add up to the official number for the country, and for every region to its
 * official turnout.
 */
final class AttendanceDrawing {

    /** Ballots that are spoiled and replaced in a precinct and contest, at the most. */
    static final int MOST_SPOILED = 2;

    /** In 2023 the lists of the country grew by about 3,000 of 12 million on election day. */
    private static final int VOTERS_FOR_ONE_CERTIFICATE = 4_000;

    private static final double MORE_IN_VILLAGES = 1.18;
    private static final double SPREAD = 0.11;
    private static final double OUTSIDE_IN_TOWNS = 0.02;
    private static final double OUTSIDE_IN_VILLAGES = 0.045;

    private final Profile profile;
    private final List<Precinct> precincts;
    private final long seed;

    private AttendanceDrawing(Profile profile, List<Precinct> precincts, long seed) {
        this.profile = profile;
        this.precincts = precincts;
        this.seed = seed;
    }

    static List<Attendance> of(Profile profile, List<Precinct> precincts, long seed) {
        return new AttendanceDrawing(profile, precincts, seed).draw();
    }

    private List<Attendance> draw() {
        int[] certificates = certificates();
        int[] issued = issued(certificates);
        var all = new ArrayList<Attendance>();
        for (int i = 0; i < issued.length; i++) {
            var precinct = precincts.get(i);
            var draws = Draws.of(seed, "outside", precinct.id());
            double share = precinct.village() ? OUTSIDE_IN_VILLAGES : OUTSIDE_IN_TOWNS;
            int outside = precinct.isAbroad() ? 0 : (int) (issued[i] * share * draws.factor(0.5));
            int voters = precinct.listed() - certificates[i];
            all.add(new Attendance(
                    voters,
                    precinct.listed(),
                    printed(voters),
                    issued[i],
                    certificates[i],
                    Math.min(outside, issued[i])));
        }
        return all;
    }

    /** Article 37: as many ballot papers as voters, and one in a hundred more; a part of one counts whole. */
    private static int printed(int voters) {
        return Math.ceilDiv(101 * voters, 100);
    }

    /** Voters by absentee certificate: what the lists grew by on election day. */
    private int[] certificates() {
        int count = precincts.size();
        double[] weights = new double[count];
        int[] most = new int[count];
        for (int i = 0; i < count; i++) {
            var precinct = precincts.get(i);
            var draws = Draws.of(seed, "certificates", precinct.id());
            // Most precincts have none, some several: a cubed number keeps most of its range near zero.
            double luck = draws.unit();
            weights[i] = precinct.listed() * luck * luck * luck * (precinct.village() ? 0.4 : 1);
            most[i] = precinct.listed() / 20;
        }
        int added = profile.goals().voters() / VOTERS_FOR_ONE_CERTIFICATE;
        return Shares.within(added, weights, new int[count], most);
    }

    private int[] issued(int[] certificates) {
        int[] issued = new int[precincts.size()];
        int[] ofRegions = ofRegions();
        for (int r = 0; r < ofRegions.length; r++) {
            var region = profile.regions().get(r);
            int[] members = members(region);
            double[] weights = new double[members.length];
            int[] least = new int[members.length];
            int[] most = new int[members.length];
            for (int i = 0; i < members.length; i++) {
                var precinct = precincts.get(members[i]);
                var draws = Draws.of(seed, "turnout", precinct.id());
                double lift = precinct.village() ? MORE_IN_VILLAGES : 1;
                weights[i] = precinct.listed() * lift * draws.factor(SPREAD);
                int came = certificates[members[i]];
                least[i] = came;
                int papers = printed(precinct.listed() - came) - MOST_SPOILED;
                most[i] = Math.max(came, Math.min(precinct.listed(), papers));
            }
            int[] parts = Shares.within(ofRegions[r], weights, least, most);
            for (int i = 0; i < parts.length; i++) {
                issued[members[i]] = parts[i];
            }
        }
        return issued;
    }

    private int[] members(Profile.Region region) {
        var members = new ArrayList<Integer>();
        for (int i = 0; i < precincts.size(); i++) {
            if (precincts.get(i).region().equals(region)) {
                members.add(i);
            }
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The ballots issued in each region: as near to its turnout as the sum of the country allows. */
    private int[] ofRegions() {
        int count = profile.regions().size();
        double[] weights = new double[count];
        int[] least = new int[count];
        int[] most = new int[count];
        for (int i = 0; i < count; i++) {
            var region = profile.regions().get(i);
            weights[i] = (double) region.voters() * region.finalTurnout();
            least[i] = region.fewestIssued();
            most[i] = region.mostIssued();
        }
        return Shares.within(profile.goals().issued(), weights, least, most);
    }
}

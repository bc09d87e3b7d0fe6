package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the precincts of every region: as many as there were, none above the size that the law allows, small ones in
 * villages and large ones in towns, and their voters adding up to the electorate of the region.
 */
final class PrecinctDrawing {

    /** Some way below the 3,000 of article 23, as those who draw real precincts keep. */
    private static final double ROOM_BELOW_THE_LIMIT = 0.97;

    /** What town precincts are not planned above; what the draw adds may go beyond. */
    private static final double LARGEST_PLANNED = 2_300;

    /** A village precinct has about this share of the voters of a town precinct. */
    private static final double VILLAGE_TO_TOWN = 0.25;

    private static final int FEWEST_VOTERS = 15;
    private static final double SPREAD_IN_TOWNS = 0.16;
    private static final double SPREAD_IN_VILLAGES = 0.65;

    /** A constituency should be made of several precincts, so none is much larger than an even constituency. */
    private static final double LARGEST_IN_CONSTITUENCY = 1.1;

    private final Profile profile;
    private final long seed;
    private final int mostVoters;
    private final List<Precinct> precincts = new ArrayList<>();

    private PrecinctDrawing(Profile profile, long seed) {
        this.profile = profile;
        this.seed = seed;
        this.mostVoters = (int) (profile.goals().mostVoters() * ROOM_BELOW_THE_LIMIT);
    }

    /** The town or village voters of one unit. */
    private record Part(Profile.Unit unit, boolean village, int voters, int constituencies) {}

    static List<Precinct> of(Profile profile, long seed) {
        var drawing = new PrecinctDrawing(profile, seed);
        profile.regions().forEach(drawing::drawRegion);
        return List.copyOf(drawing.precincts);
    }

    private void drawRegion(Profile.Region region) {
        var units = profile.unitsOf(region.id());
        int[] voters = Shares.of(
                region.voters(),
                units.stream().mapToDouble(Profile.Unit::weight).toArray());
        var parts = new ArrayList<Part>();
        for (int i = 0; i < voters.length; i++) {
            var unit = units.get(i);
            int inVillages = (int) ((long) voters[i] * unit.village() / 100);
            if (unit.isAbroad()) {
                parts.add(new Part(unit, false, voters[i], 0));
            } else {
                addPart(parts, unit, false, voters[i] - inVillages, voters[i]);
                addPart(parts, unit, true, inVillages, voters[i]);
            }
        }
        int[] counts = counts(region, parts);
        int number = 1;
        for (int i = 0; i < counts.length; i++) {
            drawPart(region, parts.get(i), counts[i], number);
            number += counts[i];
        }
    }

    private void addPart(List<Part> parts, Profile.Unit unit, boolean village, int voters, int ofUnit) {
        if (voters > 0) {
            int seats = seatsOf(unit);
            int share = Math.toIntExact(Math.ceilDiv((long) seats * voters, ofUnit));
            parts.add(new Part(unit, village, voters, share));
        }
    }

    /** The constituencies of the body that this unit alone elects; each takes a precinct at least. */
    private int seatsOf(Profile.Unit unit) {
        return profile.bodies().stream()
                .filter(body -> body.area().equals(Optional.of(unit.id())))
                .mapToInt(Profile.Body::singleMandateSeats)
                .max()
                .orElse(0);
    }

    /** How many precincts each part has: those of the country by region, those abroad by their own number. */
    private int[] counts(Profile.Region region, List<Part> parts) {
        int inTowns = voters(parts, false);
        int inVillages = voters(parts, true);
        double size = Math.min(LARGEST_PLANNED, (inTowns + inVillages / VILLAGE_TO_TOWN) / region.precincts());
        double leftForVillages = region.precincts() - inTowns / size;
        boolean tight = leftForVillages < inVillages / LARGEST_PLANNED;
        double villageSize = tight || inVillages == 0 ? size : inVillages / leftForVillages;
        double[] weights = new double[parts.size()];
        int[] least = new int[parts.size()];
        int[] most = new int[parts.size()];
        int abroad = 0;
        for (int i = 0; i < weights.length; i++) {
            var part = parts.get(i);
            if (part.unit().isAbroad()) {
                least[i] = profile.goals().precinctsAbroad();
                most[i] = least[i];
                abroad += least[i];
            } else {
                weights[i] = part.voters() / (part.village() ? villageSize : size);
                least[i] = Math.max(Math.ceilDiv(part.voters(), mostVoters), part.constituencies());
                most[i] = Math.max(least[i], part.voters() / FEWEST_VOTERS);
            }
        }
        return Shares.within(region.precincts() + abroad, weights, least, most);
    }

    private static int voters(List<Part> parts, boolean village) {
        return parts.stream()
                .filter(each -> !each.unit().isAbroad() && each.village() == village)
                .mapToInt(Part::voters)
                .sum();
    }

    private void drawPart(Profile.Region region, Part part, int count, int firstNumber) {
        int[] sizes = sizes(part, count);
        var places = new PlaceDrawing(profile, seed, part.unit(), region, part.village());
        for (int i = 0; i < count; i++) {
            int number = firstNumber + i;
            var place = places.next();
            precincts.add(new Precinct(
                    region.id() + "-" + padded(number),
                    region,
                    part.unit(),
                    number,
                    part.village(),
                    sizes[i],
                    place.settlement(),
                    place.address()));
        }
    }

    private int[] sizes(Part part, int count) {
        var draws = Draws.of(seed, "size", part.unit().id() + (part.village() ? " villages" : ""));
        double spread = part.village() ? SPREAD_IN_VILLAGES : SPREAD_IN_TOWNS;
        double mean = (double) part.voters() / count;
        double[] weights = new double[count];
        int[] least = new int[count];
        int[] most = new int[count];
        double largest = part.village() ? Math.max(4 * mean, 900) : mostVoters;
        if (part.constituencies() > 0) {
            double even = (double) part.voters() / part.constituencies();
            largest = Math.min(largest, LARGEST_IN_CONSTITUENCY * even);
            // With hardly more precincts than constituencies, only precincts of one size make equal constituencies.
            spread *= Math.min(1, (double) (count - part.constituencies()) / (2 * part.constituencies()));
        }
        for (int i = 0; i < count; i++) {
            weights[i] = draws.factor(spread);
            least[i] = (int) Math.min(FEWEST_VOTERS, mean);
            most[i] = (int) Math.min(mostVoters, Math.max(largest, mean + 1));
        }
        return Shares.within(part.voters(), weights, least, most);
    }

    private static String padded(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}

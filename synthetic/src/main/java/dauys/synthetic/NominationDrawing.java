package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws how many stand in each constituency and for whom, so that the numbers of the country are met. */
final class NominationDrawing {

    private static final int FEWEST = 2;
    private static final int MOST = 30;
    private static final int MOST_LOCAL = 14;

    /** The fewest candidates of a country-wide constituency, where there are so many. */
    private static final int FEWEST_FOR_PARLIAMENT = 8;

    /** Towns draw more people who nominate themselves than villages do. */
    private static final double MORE_IN_CITIES = 4;

    private static final double MORE_FOR_REGIONS = 2.5;

    private final Profile profile;
    private final Territory territory;
    private final long seed;

    /** Where constituencies lie, and how many voters they have. */
    private final Map<String, Lie> lies = new LinkedHashMap<>();

    NominationDrawing(Profile profile, Territory territory, long seed) {
        this.profile = profile;
        this.territory = territory;
        this.seed = seed;
        for (int i = 0; i < territory.precincts().size(); i++) {
            var precinct = territory.precincts().get(i);
            for (String id : territory.constituenciesOf().get(i).values()) {
                lies.merge(
                        id,
                        new Lie(precinct.region().id(), precinct.listed(), precinct.village() ? precinct.listed() : 0),
                        Lie::plus);
            }
        }
    }

    private record Lie(String region, int voters, int inVillages) {
        Lie plus(Lie other) {
            return new Lie(region, voters + other.voters, inVillages + other.inVillages);
        }
    }

    List<Nomination> draw() {
        var national = of(true);
        var local = of(false);
        var nominations = new ArrayList<Nomination>();
        if (!national.isEmpty()) {
            int[] candidates = forParliament(national);
            var parties = nominatedForParliament(national, candidates);
            for (int i = 0; i < candidates.length; i++) {
                nominations.add(nomination(national.get(i), candidates[i], parties.get(i)));
            }
        }
        if (!local.isEmpty()) {
            int[] candidates = local(local);
            for (int i = 0; i < candidates.length; i++) {
                nominations.add(nomination(local.get(i), candidates[i], nominatedLocally(local.get(i), candidates[i])));
            }
        }
        return nominations;
    }

    private Nomination nomination(Profile.Constituency constituency, int candidates, List<String> parties) {
        return new Nomination(
                constituency, body(constituency), lie(constituency).region(), candidates, parties);
    }

    private List<Profile.Constituency> of(boolean national) {
        return territory.constituencies().stream()
                .filter(each -> body(each).area().isEmpty() == national)
                .toList();
    }

    private Profile.Body body(Profile.Constituency constituency) {
        return profile.bodies().stream()
                .filter(each -> each.id().equals(constituency.body()))
                .findFirst()
                .orElseThrow();
    }

    private Lie lie(Profile.Constituency constituency) {
        return Optional.ofNullable(lies.get(constituency.id()))
                .orElseThrow(() -> new IllegalStateException(constituency.id() + " has no precinct"));
    }

    /** The smallest constituency has the fewest; those without villages have many. */
    private int[] forParliament(List<Profile.Constituency> all) {
        int total = profile.goals().candidates();
        int fewest = Math.max(FEWEST, Math.min(FEWEST_FOR_PARLIAMENT, total / all.size()));
        int smallest = all.stream().mapToInt(each -> lie(each).voters()).min().orElseThrow();
        double[] weights = new double[all.size()];
        for (int i = 0; i < weights.length; i++) {
            var lie = lie(all.get(i));
            var draws = Draws.of(seed, "nominations", all.get(i).id());
            double shareInTowns = 1 - (double) lie.inVillages() / lie.voters();
            // A tiny weight keeps the smallest at the least wherever the others can take the rest.
            weights[i] = lie.voters() == smallest
                    ? 1e-6
                    : (fewest + 2 + MORE_IN_CITIES * shareInTowns * shareInTowns * shareInTowns * fewest / 2)
                            * draws.factor(0.12);
        }
        return counted(total, weights, fewest, MOST);
    }

    private static int[] counted(int total, double[] weights, int fewest, int most) {
        int[] least = new int[weights.length];
        Arrays.fill(least, fewest);
        int[] highest = new int[weights.length];
        Arrays.fill(highest, Math.max(most, Math.ceilDiv(total, weights.length)));
        return Shares.within(total, weights, least, highest);
    }

    /** The strongest party stands everywhere it can, and the others share what is left of the nominations. */
    private List<List<String>> nominatedForParliament(List<Profile.Constituency> all, int[] candidates) {
        int total = profile.goals().candidates() - profile.goals().selfNominated();
        var parties = byStrength(profile.goals().votes());
        double[] weights = new double[candidates.length];
        int[] least = new int[candidates.length];
        int[] most = new int[candidates.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Draws.of(seed, "nominated", all.get(i).id()).factor(0.3);
            most[i] = Math.min(candidates[i], parties.size());
            least[i] = Math.min(1, Math.min(most[i], total / candidates.length));
        }
        int[] counts = Shares.within(total, weights, least, most);
        var nominated = new ArrayList<List<String>>();
        for (int i = 0; i < counts.length; i++) {
            var draws = Draws.of(seed, "parties", all.get(i).id());
            var chosen = new ArrayList<String>();
            if (counts[i] > 0) {
                chosen.add(parties.getFirst());
            }
            for (int j : draws.order(parties.size())) {
                if (chosen.size() < counts[i] && !chosen.contains(parties.get(j))) {
                    chosen.add(parties.get(j));
                }
            }
            nominated.add(chosen);
        }
        return nominated;
    }

    private static List<String> byStrength(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .filter(each -> !each.getKey().equals(SyntheticContest.AGAINST_ALL))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int[] local(List<Profile.Constituency> all) {
        double[] weights = new double[all.size()];
        for (int i = 0; i < weights.length; i++) {
            var draws = Draws.of(seed, "nominations", all.get(i).id());
            weights[i] = (body(all.get(i)).listSeats() > 0 ? MORE_FOR_REGIONS : 1) * draws.factor(0.45);
        }
        int total = profile.goals().localCandidates();
        return counted(total, weights, FEWEST, MOST_LOCAL);
    }

    private List<String> nominatedLocally(Profile.Constituency constituency, int candidates) {
        var draws = Draws.of(seed, "parties", constituency.id());
        var parties = standingIn(lie(constituency).region());
        var chosen = new ArrayList<String>();
        for (int i = 0; i < parties.size() && chosen.size() < candidates; i++) {
            if (draws.happens(i == 0 ? 0.93 : 0.16)) {
                chosen.add(parties.get(i));
            }
        }
        return chosen;
    }

    /** The parties with a list in the maslikhat of the region, the strongest of the country first. */
    private List<String> standingIn(String region) {
        var standing = profile.bodies().stream()
                .filter(each -> each.area().equals(Optional.of(region)))
                .flatMap(each -> profile.listsOf(each.listContest()).stream())
                .map(Profile.StandingList::party)
                .toList();
        return byStrength(profile.goals().votes()).stream()
                .filter(standing::contains)
                .toList();
    }
}

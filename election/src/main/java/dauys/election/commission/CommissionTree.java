package dauys.election.commission;

import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.law.Trilingual;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commissions of an election (10(2)): the Central Election Commission, one for each region, one for each unit below
 * it, one for each constituency, one for each precinct. Where a constituency is exactly one region or unit, the
 * territorial commission there does its work (10(3), 14(11-3)) and no separate one is made; so in 2023 the 29
 * constituencies of the Mazhilis had 16 commissions of their own.
 */
public final class CommissionTree {

    private static final Trilingual CENTRAL = new Trilingual(
            "Орталық сайлау комиссиясы", "Центральная избирательная комиссия", "Central Election Commission");

    private final Commission central = Commission.of(new Area.Country(), CENTRAL);
    private final Map<String, Commission> byId = new LinkedHashMap<>();
    private final Map<String, Commission> byConstituency = new LinkedHashMap<>();

    private CommissionTree() {}

    /**
     * The commissions of a territory.
     *
     * @param bodies the ids of the bodies whose constituencies have commissions
     */
    public static CommissionTree of(Territory territory, Collection<String> bodies) {
        var tree = new CommissionTree();
        tree.add(tree.central);
        for (Region each : territory.regions()) {
            tree.add(Commission.of(new Area.OfRegion(each.code()), each.name()));
        }
        for (Unit each : territory.units()) {
            tree.add(Commission.of(new Area.OfUnit(each.code()), each.name()));
        }
        for (String body : new LinkedHashSet<>(bodies)) {
            tree.addConstituencies(territory, body);
        }
        for (Precinct each : territory.precincts()) {
            String number = each.number();
            var name = new Trilingual("№ " + number, "№ " + number, "No. " + number);
            tree.add(Commission.of(new Area.OfPrecinct(each.id()), name));
        }
        return tree;
    }

    private void addConstituencies(Territory territory, String body) {
        Map<String, String> served = territory.servedByTerritorialCommission(body);
        for (Constituency each : territory.constituenciesFor(body)) {
            var own = Commission.of(new Area.OfConstituency(each.id()), each.name());
            Commission serving =
                    Optional.ofNullable(served.get(each.id())).map(this::ofArea).orElse(own);
            if (serving.equals(own)) {
                add(own);
            }
            byConstituency.put(each.id(), serving);
        }
    }

    /** The commission of a region or a unit by its code; regions go first, as in the territory. */
    private Commission ofArea(String code) {
        Commission regional = byId.get(new Area.OfRegion(code).text());
        return regional != null ? regional : Objects.requireNonNull(byId.get(new Area.OfUnit(code).text()), code);
    }

    private void add(Commission commission) {
        byId.put(commission.id(), commission);
    }

    /** All commissions, those of higher levels first. */
    public List<Commission> all() {
        return List.copyOf(byId.values());
    }

    public List<Commission> all(Level level) {
        return byId.values().stream().filter(each -> each.level() == level).toList();
    }

    public Optional<Commission> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The commission that works for an area; for a constituency it may be a territorial one. */
    public Optional<Commission> find(Area area) {
        return area instanceof Area.OfConstituency constituency
                ? Optional.ofNullable(byConstituency.get(constituency.id()))
                : find(area.text());
    }

    public Commission central() {
        return central;
    }

    /** The commission of a precinct. */
    public Commission of(Precinct precinct) {
        return get(new Area.OfPrecinct(precinct.id()));
    }

    /** The commissions above a precinct, the nearest first, each once. */
    public List<Commission> above(Precinct precinct) {
        return above(precinct, precinct.constituencies().stream());
    }

    /** The commissions above a precinct where protocols of one body are concerned, the nearest first, each once. */
    public List<Commission> above(Precinct precinct, String body) {
        return above(precinct, precinct.constituencyFor(body).stream());
    }

    private List<Commission> above(Precinct precinct, Stream<Constituency> constituencies) {
        var ofConstituencies =
                constituencies.flatMap(each -> Optional.ofNullable(byConstituency.get(each.id())).stream());
        var ofTerritory = Stream.of(
                get(new Area.OfUnit(precinct.unit().code())),
                get(new Area.OfRegion(precinct.unit().region().code())),
                central);
        return Stream.concat(ofConstituencies, ofTerritory)
                .distinct()
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .toList();
    }

    private Commission get(Area area) {
        return find(area).orElseThrow(() -> new IllegalArgumentException("No commission for " + area.text()));
    }
}

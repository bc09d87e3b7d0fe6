package dauys.election.commission;

import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The precincts of every area of an election, and so which area lies in which; a nation is gone through once. */
public final class AreaPrecincts {

    private final Map<Area, List<Precinct>> byArea = new HashMap<>();

    /** The areas of a territory. */
    public AreaPrecincts(Territory territory) {
        byArea.put(new Area.Country(), territory.precincts());
        for (Precinct each : territory.precincts()) {
            add(new Area.OfRegion(each.unit().region().code()), each);
            add(new Area.OfUnit(each.unit().code()), each);
            add(new Area.OfPrecinct(each.id()), each);
            each.constituencies().forEach(constituency -> add(new Area.OfConstituency(constituency.id()), each));
        }
        byArea.replaceAll((area, precincts) -> List.copyOf(precincts));
    }

    private void add(Area area, Precinct precinct) {
        byArea.computeIfAbsent(area, any -> new ArrayList<>()).add(precinct);
    }

    /** The precincts of an area, in the order of the territory; none where it has none or is not known. */
    public List<Precinct> of(Area area) {
        return byArea.getOrDefault(area, List.of());
    }

    /**
     * Whether an area lies in another one with all of its precincts; an area without a precinct lies in itself and in
     * the country only. A constituency that is exactly one district lies in that district.
     */
    public boolean isWithin(Area inner, Area outer) {
        if (outer instanceof Area.Country || outer.equals(inner)) {
            return true;
        }
        var inside = of(inner);
        return !inside.isEmpty() && inside.stream().allMatch(outer::covers);
    }
}

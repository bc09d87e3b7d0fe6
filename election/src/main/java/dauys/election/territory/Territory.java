package dauys.election.territory;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole territory of an election, from its regions down to its precincts. */
public record Territory(
        List<Region> regions, List<Unit> units, List<Constituency> constituencies, List<Precinct> precincts) {

    public Territory {
        regions = List.copyOf(regions);
        units = List.copyOf(units);
        constituencies = List.copyOf(constituencies);
        precincts = List.copyOf(precincts);
    }

    /**
     * The local time by which times of the whole country are told: that of most regions, and of two equally frequent
     * ones the one that is further ahead. Empty where no region has one.
     */
    public Optional<ZoneOffset> offset() {
        var counts = new HashMap<ZoneOffset, Integer>();
        regions.forEach(each -> each.offset().ifPresent(offset -> counts.merge(offset, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<ZoneOffset, Integer>comparingByValue()
                        .thenComparingInt(each -> each.getKey().getTotalSeconds()))
                .map(Map.Entry::getKey);
    }

    /** The constituencies that elect a body. */
    public List<Constituency> constituenciesFor(String body) {
        return constituencies.stream().filter(each -> each.body().equals(body)).toList();
    }

    /**
     * The constituencies of a body that are exactly one region or one unit: the territorial commission there acts as
     * the constituency's commission (10(3), 14(11-3)). By id of the constituency, the code of the region or unit.
     */
    public Map<String, String> servedByTerritorialCommission(String body) {
        var inConstituency = new LinkedHashMap<String, Set<String>>();
        var byArea = new LinkedHashMap<String, Set<String>>();
        for (Precinct precinct : precincts) {
            precinct.constituencyFor(body)
                    .ifPresent(found -> inConstituency
                            .computeIfAbsent(found.id(), any -> new LinkedHashSet<>())
                            .add(precinct.id()));
            for (String area :
                    List.of(precinct.unit().region().code(), precinct.unit().code())) {
                byArea.computeIfAbsent(area, any -> new LinkedHashSet<>()).add(precinct.id());
            }
        }
        var areas = new ArrayList<String>();
        regions.forEach(region -> areas.add(region.code()));
        units.forEach(unit -> areas.add(unit.code()));
        var served = new LinkedHashMap<String, String>();
        inConstituency.forEach((constituency, held) -> areas.stream()
                .filter(area -> held.equals(byArea.get(area)))
                .findFirst()
                .ifPresent(area -> served.put(constituency, area)));
        return served;
    }
}

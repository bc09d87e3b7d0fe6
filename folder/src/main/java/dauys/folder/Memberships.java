package dauys.folder;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the lists of members of parties come to.
 *
 * @param rows how many rows each party's lists have
 * @param counted members that count, by party and region: each person once, with a right number and a known region,
 *     and in one party only
 */
public record Memberships(Map<String, Integer> rows, Map<String, Map<String, Integer>> counted) {

    public Memberships {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        var copies = new TreeMap<String, Map<String, Integer>>();
        counted.forEach((party, byRegion) -> copies.put(party, Collections.unmodifiableMap(new TreeMap<>(byRegion))));
        counted = Collections.unmodifiableMap(copies);
    }

    /** The members of a party that count, by region. */
    public Map<String, Integer> of(String party) {
        return counted.getOrDefault(party, Map.of());
    }

    /** How many members of a party count. */
    public int number(String party) {
        return of(party).values().stream().mapToInt(Integer::intValue).sum();
    }
}

package dauys.election.territory;

import dauys.law.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How far a constituency's electorate is from the mean of its body's constituencies. The law sets no limit (21(1)), so
 * the number is reported and nothing follows from it.
 *
 * @param voters voters of the constituency's precincts
 * @param total voters of all constituencies of the body
 * @param constituencies how many constituencies the body has
 */
public record Deviation(Constituency constituency, long voters, long total, int constituencies) {

    /** The deviations of all constituencies of a body, in their order. */
    public static List<Deviation> of(Territory territory, String body) {
        return of(territory, body, Precinct::voters);
    }

    /**
     * The same by other numbers than those of the registers.
     *
     * @param electorate how many voters a precinct has
     */
    public static List<Deviation> of(Territory territory, String body, ToLongFunction<Precinct> electorate) {
        Map<Constituency, Long> voters = new LinkedHashMap<>();
        territory.constituenciesFor(body).forEach(each -> voters.put(each, 0L));
        for (Precinct precinct : territory.precincts()) {
            precinct.constituencyFor(body)
                    .ifPresent(found -> voters.merge(found, electorate.applyAsLong(precinct), Long::sum));
        }
        long total = voters.values().stream().mapToLong(Long::longValue).sum();
        var deviations = new ArrayList<Deviation>();
        voters.forEach((each, number) -> deviations.add(new Deviation(each, number, total, voters.size())));
        return deviations;
    }

    /** The mean number of voters; exact. */
    public Ratio mean() {
        return Ratio.of(total, constituencies);
    }

    public boolean isAboveMean() {
        return voters * constituencies > total;
    }

    /** By how much of the mean the constituency is larger or smaller; zero where nobody is on any list. */
    public Ratio share() {
        return total == 0 ? Ratio.of(0, 1) : Ratio.of(Math.abs(voters * constituencies - total), total);
    }
}

package dauys.publication.charts;

import dauys.election.protocol.PrecinctDay;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import dauys.election.voter.TurnoutReport;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The voters who had received a ballot paper by an hour of election day, in the precincts that reported for it.
 *
 * @param at local time, which is not the same moment in each region
 * @param precincts precincts that reported for this hour
 * @param voters their voters with a ballot paper
 * @param listed voters on the lists of these precincts before the vote
 */
public record ReportedTurnout(LocalTime at, int precincts, long voters, long listed) {

    public ReportedTurnout {
        if (precincts < 0 || voters < 0 || listed < 0) {
            throw new IllegalArgumentException("%s: %d of %d in %d".formatted(at, voters, listed, precincts));
        }
    }

    /**
     * The reports of a territory's precincts, added up by their hours.
     *
     * @param days by the id of the precinct
     */
    public static List<ReportedTurnout> of(Territory territory, Map<String, PrecinctDay> days) {
        return of(territory.precincts(), days);
    }

    /**
     * The reports of some precincts, added up by their hours.
     *
     * @param days by the id of the precinct
     */
    public static List<ReportedTurnout> of(List<Precinct> precincts, Map<String, PrecinctDay> days) {
        return added(precincts, (String precinct) -> {
            var day = days.get(precinct);
            return day == null ? List.of() : day.turnout();
        });
    }

    /**
     * The same from the reports of a folder.
     *
     * @param reports by the id of the precinct
     */
    public static List<ReportedTurnout> ofReports(Territory territory, Map<String, List<TurnoutReport>> reports) {
        return added(territory.precincts(), (String precinct) -> reports.getOrDefault(precinct, List.of()));
    }

    private static List<ReportedTurnout> added(
            List<Precinct> precincts, Function<String, List<TurnoutReport>> reports) {
        var sums = new TreeMap<LocalTime, ReportedTurnout>();
        for (Precinct precinct : precincts) {
            for (TurnoutReport report : reports.apply(precinct.id())) {
                var own = new ReportedTurnout(report.at(), 1, report.voters(), precinct.voters());
                sums.merge(report.at(), own, ReportedTurnout::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    private ReportedTurnout plus(ReportedTurnout other) {
        return new ReportedTurnout(at, precincts + other.precincts, voters + other.voters, listed + other.listed);
    }
}

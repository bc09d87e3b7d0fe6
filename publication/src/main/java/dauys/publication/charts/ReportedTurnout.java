package dauys.publication.charts;

import dauys.election.protocol.PrecinctDay;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
     * The reports of a territory, added up by their hours.
     *
     * @param days by the id of the precinct
     */
    public static List<ReportedTurnout> of(Territory territory, Map<String, PrecinctDay> days) {
        var sums = new TreeMap<LocalTime, ReportedTurnout>();
        for (Precinct precinct : territory.precincts()) {
            var day = days.get(precinct.id());
            if (day != null) {
                day.turnout()
                        .forEach(report -> sums.merge(
                                report.at(),
                                new ReportedTurnout(report.at(), 1, report.voters(), precinct.voters()),
                                ReportedTurnout::plus));
            }
        }
        return List.copyOf(sums.values());
    }

    private ReportedTurnout plus(ReportedTurnout other) {
        return new ReportedTurnout(
                at, precincts + other.precincts, voters + other.voters, listed + other.listed);
    }
}

package dauys.publication.pages;

import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.tabulation.Tabulation;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.publication.charts.ReportedTurnout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports of election day in a region, beside what its protocols say in the end.
 *
 * @param hours the reports added up by their hours
 * @param precincts from which both a report and a protocol of the main contest are here
 * @param last what these precincts reported last
 * @param issued the voters with a ballot paper that their protocols name
 * @param fewer those of them whose protocol names fewer than had been reported
 */
record DayTurnout(Region region, List<ReportedTurnout> hours, int precincts, long last, long issued, int fewer) {

    /** Every region in its order, with reports or without. */
    static List<DayTurnout> of(Overview overview, Precincts precincts) {
        var byRegion = new LinkedHashMap<String, List<Precinct>>();
        var territory = precincts.registers().territory();
        territory
                .precincts()
                .forEach(each -> byRegion.computeIfAbsent(each.unit().region().code(), none -> new ArrayList<>())
                        .add(each));
        var days = overview.snapshot().days();
        var issued = issued(overview, precincts);
        return territory.regions().stream()
                .map(region -> of(region, byRegion.getOrDefault(region.code(), List.of()), days, issued))
                .toList();
    }

    private static DayTurnout of(
            Region region, List<Precinct> places, Map<String, PrecinctDay> days, Map<String, Long> issued) {
        int both = 0;
        long last = 0;
        long inTheEnd = 0;
        int fewer = 0;
        for (Precinct each : places) {
            var day = days.get(each.id());
            Long own = issued.get(each.id());
            if (day == null || day.turnout().isEmpty() || own == null) {
                continue;
            }
            long reported = day.turnout().getLast().voters();
            both++;
            last += reported;
            inTheEnd += own;
            fewer += own < reported ? 1 : 0;
        }
        return new DayTurnout(region, ReportedTurnout.of(places, days), both, last, inTheEnd, fewer);
    }

    /** The voters with a ballot paper by the protocols of the main contest that are added up, by precinct. */
    private static Map<String, Long> issued(Overview overview, Precincts precincts) {
        var issued = new LinkedHashMap<String, Long>();
        var main = overview.main();
        main.input().tabulation().ifPresent((Tabulation all) -> {
            for (int slot : precincts.slots(Overview.contest(main).id())) {
                precincts.counted(slot).ifPresent(numbers -> {
                    long voters = ContestPages.line(numbers, all, Role.ISSUED);
                    if (voters >= 0) {
                        issued.put(
                                precincts
                                        .precinct(precincts.plan().precinctOf(slot))
                                        .id(),
                                voters);
                    }
                });
            }
        });
        return issued;
    }
}

package dauys.server.progress;

import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Precinct;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the protocols have come at one moment: in the whole country, in each region and in each unit.
 *
 * @param regions by code
 * @param units by code
 */
public record Board(Live.Moment moment, Progress country, Map<String, Progress> regions, Map<String, Progress> units) {

    public Board {
        regions = Map.copyOf(regions);
        units = Map.copyOf(units);
    }

    /** Counts every protocol once. */
    static Board of(NightElection election, Timetable timetable, Live.Moment moment, Instant now) {
        TabulationPlan plan = election.registers().plan();
        var regions = new HashMap<String, Progress>();
        var units = new HashMap<String, Progress>();
        var country = Progress.NONE;
        for (int place = 0; place < plan.precincts().size(); place++) {
            Precinct precinct = plan.precincts().get(place);
            var own = of(timetable, plan, place, moment, now);
            units.merge(precinct.unit().code(), own, Progress::plus);
            regions.merge(precinct.unit().region().code(), own, Progress::plus);
            country = country.plus(own);
        }
        return new Board(moment, country, regions, units);
    }

    /** One precinct, by its place in the plan. */
    static Progress of(Timetable timetable, TabulationPlan plan, int place, Live.Moment moment, Instant now) {
        var region = plan.precincts().get(place).unit().region();
        var sum = Progress.NONE;
        List<Live.SlotState> slots = moment.slots();
        for (int slot = plan.firstSlot(place); slot < plan.endSlot(place); slot++) {
            var office = plan.paperOf(slot).contest().body().office();
            sum = sum.plus(Progress.of(slots.get(slot), timetable.isCountOver(office, region, now)));
        }
        return sum;
    }

    /** A region by its code. */
    Progress region(String code) {
        return regions.getOrDefault(code, Progress.NONE);
    }

    /** A unit by its code. */
    Progress unit(String code) {
        return units.getOrDefault(code, Progress.NONE);
    }
}

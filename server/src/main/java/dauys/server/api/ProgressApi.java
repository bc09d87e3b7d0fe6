package dauys.server.api;

import dauys.election.calendar.Deadline;
import dauys.election.commission.Action;
import dauys.election.commission.Area;
import dauys.election.contest.Contest;
import dauys.election.territory.Precinct;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.progress.Progress;
import dauys.server.progress.Timetable;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The numbers of the boards: how much has arrived, and in what state, in an area and in each part of it. */
@ForPrograms
class ProgressApi {

    private final NightElection election;
    private final Live live;
    private final Sight sight;
    private final Timetable timetable;
    private final Clock clock;

    ProgressApi(NightElection election, Live live, Sight sight, Timetable timetable, Clock clock) {
        this.election = election;
        this.live = live;
        this.sight = sight;
        this.timetable = timetable;
        this.clock = clock;
    }

    private static Map<String, Object> board(Progress progress) {
        return Json.of(
                "expected", progress.expected(),
                "arrived", progress.arrived(),
                "agreed", progress.agreed(),
                "missing", progress.missing(),
                "differing", progress.differing(),
                "waiting", progress.waiting(),
                "returned", progress.returned(),
                "with_errors", progress.withErrors(),
                "late", progress.late());
    }

    @GetMapping("/progress")
    Map<String, Object> progress(Caller caller, @RequestParam(defaultValue = "country") String area) {
        Area where = ProtocolsApi.area(area);
        sight.must(caller, Action.SEE_PROGRESS, where);
        var visible = sight.scope(caller.actor(), Action.SEE_PROGRESS);
        var plan = election.registers().plan();
        var moment = live.now();
        var now = clock.instant();
        var all = Progress.NONE;
        var parts = new LinkedHashMap<String, Progress>();
        for (int slot = 0; slot < plan.slots(); slot++) {
            Precinct precinct = plan.precincts().get(plan.precinctOf(slot));
            Contest contest = plan.paperOf(slot).contest();
            if (where.covers(precinct) && visible.test(precinct, election.kind(contest))) {
                var own = Progress.of(moment.slots().get(slot), isCountOver(contest, precinct, now));
                all = all.plus(own);
                part(where, precinct).ifPresent(code -> parts.merge(code, own, Progress::plus));
            }
        }
        var json = Json.of(
                "area", where.text(),
                "at", moment.at().toString(),
                "looked", live.looked().toString(),
                "up_to", moment.upTo(),
                "all", board(all));
        json.put(
                "parts",
                parts.entrySet().stream()
                        .map(each -> {
                            var one = Json.of("area", each.getKey());
                            one.putAll(board(each.getValue()));
                            return one;
                        })
                        .toList());
        return json;
    }

    private boolean isCountOver(Contest contest, Precinct precinct, Instant now) {
        return timetable
                .of(contest.body().office(), precinct.unit().region(), Deadline.Kind.COUNT)
                .filter(due -> due.isPast(now))
                .isPresent();
    }

    /** The area below, in which a precinct lies. */
    private static Optional<String> part(Area where, Precinct precinct) {
        return switch (where) {
            case Area.Country all ->
                Optional.of("region:" + precinct.unit().region().code());
            case Area.OfRegion region -> Optional.of("unit:" + precinct.unit().code());
            case Area.OfConstituency constituency ->
                Optional.of("unit:" + precinct.unit().code());
            case Area.OfUnit unit -> Optional.of("precinct:" + precinct.id());
            case Area.OfPrecinct self -> Optional.empty();
        };
    }
}

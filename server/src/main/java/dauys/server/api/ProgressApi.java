package dauys.server.api;

import dauys.election.calendar.Deadline;
import dauys.election.calendar.ElectionDeadlines;
import dauys.election.commission.Action;
import dauys.election.commission.Area;
import dauys.election.contest.Contest;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.territory.Precinct;
import dauys.law.Office;
import dauys.server.night.Live;
import dauys.server.night.Live.SlotState;
import dauys.server.night.NightElection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
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
    private final Clock clock;

    ProgressApi(NightElection election, Live live, Sight sight, Clock clock) {
        this.election = election;
        this.live = live;
        this.sight = sight;
        this.clock = clock;
    }

    /** How many protocols of an area stand where. */
    private static final class Board {
        private final Map<State, Integer> states = new EnumMap<>(State.class);
        private int expected;
        private int missing;
        private int late;
        private int errors;

        void add(SlotState slot, boolean isLate) {
            expected++;
            states.merge(slot.state(), 1, Integer::sum);
            if (slot.isMissing()) {
                missing++;
                late += isLate ? 1 : 0;
            }
            if (slot.isCounted() && slot.errors() > 0) {
                errors++;
            }
        }

        Map<String, Object> json() {
            var json = Json.of("expected", expected, "missing", missing, "late", late, "with_errors", errors);
            for (State state : State.values()) {
                json.put(state.name().toLowerCase(Locale.ROOT), states.getOrDefault(state, 0));
            }
            return json;
        }
    }

    @GetMapping("/progress")
    Map<String, Object> progress(Caller caller, @RequestParam(defaultValue = "country") String area) {
        Area where = ProtocolsApi.area(area);
        sight.must(caller, Action.SEE_PROGRESS, where);
        var visible = sight.scope(caller.actor(), Action.SEE_PROGRESS);
        var plan = election.registers().plan();
        var moment = live.now();
        var due = new Due();
        var all = new Board();
        var parts = new LinkedHashMap<String, Board>();
        for (int slot = 0; slot < plan.slots(); slot++) {
            Precinct precinct = plan.precincts().get(plan.precinctOf(slot));
            Contest contest = plan.paperOf(slot).contest();
            if (where.covers(precinct) && visible.test(precinct, election.kind(contest))) {
                var stands = moment.slots().get(slot);
                boolean late = stands.isMissing() && due.isOver(contest, precinct);
                all.add(stands, late);
                part(where, precinct)
                        .ifPresent(code ->
                                parts.computeIfAbsent(code, any -> new Board()).add(stands, late));
            }
        }
        var json = Json.of(
                "area", where.text(),
                "at", moment.at().toString(),
                "up_to", moment.upTo(),
                "all", all.json());
        json.put(
                "parts",
                parts.entrySet().stream()
                        .map(each -> {
                            var one = Json.of("area", each.getKey());
                            one.putAll(each.getValue().json());
                            return one;
                        })
                        .toList());
        return json;
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

    /** When protocols are due, for each office and local time; nothing is late where the data do not say the time. */
    private final class Due {
        private final Instant now = clock.instant();
        private final Map<Office, Map<ZoneOffset, Boolean>> known = new HashMap<>();

        boolean isOver(Contest contest, Precinct precinct) {
            var offset = precinct.unit().region().offset();
            return offset.isPresent()
                    && known.computeIfAbsent(contest.body().office(), any -> new HashMap<>())
                            .computeIfAbsent(
                                    offset.get(), local -> isOver(contest.body().office(), local));
        }

        private boolean isOver(Office office, ZoneOffset local) {
            var registers = election.registers();
            return ElectionDeadlines.of(
                            registers.governing(), office, registers.election().date(), local)
                    .due(Deadline.Kind.COUNT)
                    .filter(deadline -> now.isAfter(deadline.due()))
                    .isPresent();
        }
    }
}

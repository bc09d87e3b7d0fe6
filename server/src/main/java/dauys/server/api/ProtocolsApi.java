package dauys.server.api;

import dauys.election.commission.Action;
import dauys.election.commission.Area;
import dauys.election.commission.Area.Country;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.DoubleEntry.State;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Claims;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where protocols stand: a list of many, and one with everything that its reader may see. */
@ForPrograms
class ProtocolsApi {

    private final NightElection election;
    private final Live live;
    private final ActRecord record;
    private final Applying applying;
    private final Claims claims;
    private final Sight sight;

    ProtocolsApi(NightElection election, Live live, ActRecord record, Applying applying, Claims claims, Sight sight) {
        this.election = election;
        this.live = live;
        this.record = record;
        this.applying = applying;
        this.claims = claims;
        this.sight = sight;
    }

    @GetMapping("/protocols")
    Map<String, Object> protocols(
            Caller caller,
            @RequestParam(defaultValue = "country") String area,
            @RequestParam Optional<String> contest,
            @RequestParam Optional<String> state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String limit) {
        var where = area(area);
        contest.ifPresent(sight::contest);
        var wanted = state.map(ProtocolsApi::state);
        sight.must(caller, Action.SEE_PROGRESS);
        var visible = sight.scope(caller.actor(), Action.SEE_PROGRESS);
        var open = sight.scope(caller.actor(), Action.SEE_READINGS);
        var agreed = sight.scope(caller.actor(), Action.SEE_PROTOCOL);
        var plan = election.registers().plan();
        var moment = live.now();
        var page = new Paged(after, limit, plan.slots());
        var found = new ArrayList<Map<String, Object>>();
        for (int slot = page.first(); slot < plan.slots() && page.takes(found.size()); slot++) {
            var stands = moment.slots().get(slot);
            var of = plan.paperOf(slot).contest();
            if ((wanted.isPresent() && wanted.get() != stands.state())
                    || (contest.isPresent() && !contest.get().equals(of.id()))) {
                continue;
            }
            var precinct = plan.precincts().get(plan.precinctOf(slot));
            var kind = election.kind(of);
            if (where.covers(precinct) && visible.test(precinct, kind)) {
                page.taken(slot);
                boolean told = stands.isCounted() ? agreed.test(precinct, kind) : open.test(precinct, kind);
                found.add(Json.of(
                        "precinct", precinct.id(),
                        "contest", of.id(),
                        "state", stands.state().name(),
                        "entry", Optional.of(stands.entry()).filter(entry -> entry > 0),
                        "errors", told ? Optional.of(stands.errors()) : Optional.empty(),
                        "open_findings", told ? Optional.of(stands.open()) : Optional.empty()));
            }
        }
        return page.answer("protocols", found);
    }

    static Area area(String text) {
        return text.equals("country")
                ? new Country()
                : Area.parse(text).orElseThrow(() -> ApiProblem.of(400, "A106", Map.of("name", "area")));
    }

    private static State state(String text) {
        return Arrays.stream(State.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ApiProblem.of(400, "A106", Map.of("name", "state")));
    }

    @GetMapping("/protocols/{precinct}/{contest}")
    Map<String, Object> protocol(Caller caller, @PathVariable String precinct, @PathVariable String contest) {
        var paper = sight.paper(precinct, contest);
        sight.must(caller, Action.SEE_PROGRESS, paper);
        var subject = new Subject.OfProtocol(precinct, contest);
        var entry = record.standing(subject)
                .map(standing -> applying.protocol(subject, standing.content()))
                .orElseGet(DoubleEntry::untouched);
        var json = Json.of(
                "precinct",
                precinct,
                "contest",
                contest,
                "state",
                entry.state().name(),
                "claimed",
                claims.of(subject).isPresent());
        var view = new ProtocolView(paper, caller.words());
        if (sight.may(caller, Action.SEE_PROTOCOL, paper)) {
            view.versions(entry, json);
        }
        if (sight.seesTyped(caller, paper, entry.state())) {
            view.typed(entry, json);
        }
        if (sight.may(caller, Action.SEE_PROTOCOL, paper) || sight.may(caller, Action.ATTACH_SCAN, paper)) {
            json.put("scans", view.scans(record.standing(new Subject.OfScans(precinct, contest))));
        }
        return json;
    }
}

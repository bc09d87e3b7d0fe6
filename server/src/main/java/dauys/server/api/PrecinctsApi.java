package dauys.server.api;

import dauys.election.commission.Action;
import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolNumbers;
import dauys.law.Finding;
import dauys.law.Refusal;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.progress.PrecinctDoubts;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Election day in a precinct: its reports by the hour, and doubts about its protocols taken together. */
@ForPrograms
class PrecinctsApi {

    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_FINDING = 1_000;

    private final Desk desk;
    private final Sight sight;
    private final ActRecord record;
    private final NightElection election;
    private final Live live;
    private final PrecinctDoubts doubts;

    PrecinctsApi(Desk desk, Sight sight, ActRecord record, NightElection election, Live live) {
        this.desk = desk;
        this.sight = sight;
        this.record = record;
        this.election = election;
        this.live = live;
        this.doubts = new PrecinctDoubts(election);
    }

    @PutMapping(value = "/precincts/{id}/turnout/{at}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> report(
            Caller caller, @PathVariable String id, @PathVariable String at, HttpServletRequest request)
            throws IOException {
        sight.precinct(id);
        if (!HOUR.matcher(at).matches()) {
            throw ApiProblem.of(400, "A106", Map.of("name", "at"));
        }
        var sent = Incoming.act(request);
        long voters = sent.fields().whole("voters", 0, ProtocolNumbers.MOST);
        String reason = sent.fields().optionalText("reason", LONGEST_REASON);
        sent.fields().end();
        var act = new PrecinctAct.Report(caller.actor().mark(), LocalTime.parse(at), voters, reason);
        return Acts.answer(desk.precinct(caller.actor(), id, act, sent.submission()));
    }

    @GetMapping("/precincts/{id}/turnout")
    Map<String, Object> turnout(Caller caller, @PathVariable String id) {
        var precinct = sight.precinct(id);
        sight.must(caller, Action.SEE_PROGRESS, precinct);
        var day = day(id);
        var json = Json.of(
                "precinct", id,
                "voters", precinct.voters(),
                "reports",
                        day.turnout().stream()
                                .map(each -> Json.of("at", each.at().toString(), "voters", each.voters()))
                                .toList());
        if (desk.refusal(caller.actor(), Action.SEE_PROTOCOL, precinct).isEmpty()) {
            json.put(
                    "findings",
                    doubts(id).stream()
                            .map(finding -> {
                                var one = ProtocolView.finding(finding, caller.words());
                                String key = PrecinctDay.key(finding);
                                one.put("finding", key);
                                Optional.ofNullable(day.settled().get(key))
                                        .ifPresent(how -> one.put(
                                                "handled",
                                                Json.of("by", how.by().digits(), "reason", how.reason())));
                                return one;
                            })
                            .toList());
        }
        return json;
    }

    private List<Finding> doubts(String id) {
        return doubts.all(live.now(), election.registers().placeOf(id).orElseThrow());
    }

    private PrecinctDay day(String id) {
        return record.standing(new Subject.OfPrecinct(id))
                .map(standing -> Applying.precinct(standing.content()))
                .orElseGet(PrecinctDay::untouched);
    }

    /** Only a doubt that there is can be settled, or one that was settled already. */
    @PostMapping(value = "/precincts/{id}/findings/settle", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> settle(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        var precinct = sight.precinct(id);
        sight.must(caller, Action.HANDLE_FINDING, precinct);
        var sent = Incoming.act(request);
        String finding = sent.fields().words("finding", LONGEST_FINDING);
        String reason = sent.fields().text("reason", LONGEST_REASON);
        sent.fields().end();
        var day = day(id);
        boolean there = day.settled().containsKey(finding)
                || doubts(id).stream().anyMatch(each -> PrecinctDay.key(each).equals(finding));
        if (!there) {
            throw ApiProblem.refused(409, Refusal.ofOrder("W205", Map.of("finding", finding.split(" ", 2)[0])));
        }
        var act = new PrecinctAct.Settle(caller.actor().mark(), finding, reason);
        return Acts.answer(desk.precinct(caller.actor(), id, act, sent.submission()));
    }
}

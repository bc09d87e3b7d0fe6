package dauys.server.api;

import dauys.election.chamber.ContestAct;
import dauys.election.commission.Action;
import dauys.election.mandate.HoldersDecision;
import dauys.election.seats.RecordedDecision;
import dauys.folder.ResultJson;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.results.Embargo;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Results as they stand, and what commissions and parties decide about them. */
@ForPrograms
class ResultsApi {

    private static final int LONGEST_ACT = 500;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_PARTIES = 100;
    private static final int MOST_CANDIDATES = 1_000;

    private final Live live;
    private final Desk desk;
    private final Sight sight;
    private final Embargo embargo;

    ResultsApi(Live live, Desk desk, Sight sight, Embargo embargo) {
        this.live = live;
        this.desk = desk;
        this.sight = sight;
        this.embargo = embargo;
    }

    /** The result is that of the commands of count and tabulate, from what is agreed at a moment. */
    @GetMapping("/results/{contest}")
    Map<String, Object> result(Caller caller, @PathVariable String contest) {
        sight.must(caller, Action.SEE_RESULTS, sight.contest(contest));
        var until = embargo.until(caller.actor());
        if (until.isPresent()) {
            throw ApiProblem.of(403, "A137", Map.of("at", until.get().toString()));
        }
        var moment = live.now();
        var course = moment.contest(contest);
        return Json.of(
                "contest", contest,
                "at", moment.at().toString(),
                "up_to", moment.upTo(),
                "declared",
                        course.declared()
                                .map(each -> Json.of(
                                        "act", each.act(),
                                        "on", each.on().toString(),
                                        "exceptions", each.exceptions())),
                "decisions",
                        course.decisions().stream().map(ResultsApi::decision).toList(),
                "holders", course.holders().stream().map(ResultsApi::holders).toList(),
                "result", ResultJson.contest(live.result(moment, contest)));
    }

    private static Map<String, Object> decision(RecordedDecision decision) {
        return Json.of(
                "question", decision.question().name(),
                "parties", decision.parties(),
                "act", decision.act(),
                "on", decision.on().toString());
    }

    private static Map<String, Object> holders(HoldersDecision decision) {
        var json = Json.of(
                "party", decision.party(),
                "act", decision.act(),
                "on", decision.on().toString());
        if (decision instanceof HoldersDecision.ByParty byParty) {
            json.put("candidates", byParty.candidates());
        }
        return json;
    }

    @PostMapping(value = "/results/{contest}/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> decide(Caller caller, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        sight.contest(contest);
        var sent = Incoming.act(request);
        var fields = sent.fields();
        var question = fields.constant("question", RecordedDecision.Question.class);
        var parties = fields.texts("parties", MOST_PARTIES, LONGEST_CODE);
        String act = fields.words("act", LONGEST_ACT);
        var on = fields.date("on");
        fields.end();
        var decision = new RecordedDecision(question, parties, act, on);
        return Acts.answer(desk.contest(
                caller.actor(), contest, new ContestAct.Decide(caller.actor().mark(), decision), sent.submission()));
    }

    /** With candidates it is the party's decision; without, that its time passed and the commission acts. */
    @PostMapping(value = "/results/{contest}/holders", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> holders(Caller caller, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        sight.contest(contest);
        var sent = Incoming.act(request);
        var fields = sent.fields();
        String party = fields.words("party", LONGEST_CODE);
        String act = fields.words("act", LONGEST_ACT);
        var on = fields.date("on");
        HoldersDecision decision = fields.has("candidates")
                ? new HoldersDecision.ByParty(party, fields.texts("candidates", MOST_CANDIDATES, LONGEST_CODE), act, on)
                : new HoldersDecision.Missed(party, act, on);
        fields.end();
        return Acts.answer(desk.contest(
                caller.actor(),
                contest,
                new ContestAct.DecideHolders(caller.actor().mark(), decision),
                sent.submission()));
    }

    /**
     * Of a declaration only the act and the exceptions are taken from the program; what is unfinished, whether a
     * question is open and which votes are established is for the desk to see.
     */
    @PostMapping(value = "/results/{contest}/declaration", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> declare(Caller caller, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        sight.contest(contest);
        var sent = Incoming.act(request);
        var fields = sent.fields();
        String act = fields.words("act", LONGEST_ACT);
        var on = fields.date("on");
        var exceptions = fields.has("exceptions")
                ? fields.object("exceptions").allTexts(LONGEST_REASON)
                : Map.<String, String>of();
        fields.end();
        var declare = new ContestAct.Declare(caller.actor().mark(), act, on, exceptions, List.of(), false, Map.of());
        return Acts.answer(desk.contest(caller.actor(), contest, declare, sent.submission()));
    }
}

package dauys.server.results;

import static dauys.election.commission.Action.RECORD_DECISION;

import dauys.election.chamber.ContestAct;
import dauys.election.contest.Contest;
import dauys.election.mandate.HoldersDecision;
import dauys.election.seats.RecordedDecision;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Answer;
import dauys.server.night.ContestLook;
import dauys.server.night.Deciding;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.progress.Refusing;
import dauys.server.results.Decisions.Typed;
import dauys.server.security.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Takes decisions in: about seats while the count waits for one, about holders after the results are established. */
@Controller
class DecideController {

    private final NightElection election;
    private final Live live;
    private final Desk desk;
    private final Refusing refusing;
    private final RefusedResults results;
    private final Decisions decisions;

    DecideController(
            NightElection election,
            Live live,
            Desk desk,
            Refusing refusing,
            RefusedResults results,
            Decisions decisions) {
        this.election = election;
        this.live = live;
        this.desk = desk;
        this.refusing = refusing;
        this.results = results;
        this.decisions = decisions;
    }

    @GetMapping("/results/{id}/decide")
    View look(Frame frame, Person person, @PathVariable String id) {
        return results.orElse(frame, person, id, RECORD_DECISION, (actor, contest) -> {
            live.refresh();
            return PageView.of(decisions.page(frame, contest, live.now(), Typed.nothing()));
        });
    }

    @PostMapping("/results/{id}/decide")
    View seats(
            Frame frame, Person person, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        return results.orElse(frame, person, id, RECORD_DECISION, (actor, contest) -> {
            var typed = Typed.of(fields, Optional.empty());
            List<String> problems = typed.missing(frame.texts(), true);
            if (problems.isEmpty()) {
                live.refresh();
                var look = ContestLook.at(election, live.now(), id);
                var question = Decisions.question(look.result())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
                var decision = new RecordedDecision(question, typed.lists(), typed.act(), typed.date());
                problems = done(frame, actor, id, new ContestAct.Decide(actor.mark(), decision), List.of());
            }
            return answer(frame, contest, typed, problems);
        });
    }

    @PostMapping("/results/{id}/decide/{party}")
    View holders(
            Frame frame,
            Person person,
            @PathVariable String id,
            @PathVariable String party,
            @RequestParam MultiValueMap<String, String> fields) {
        return results.orElse(frame, person, id, RECORD_DECISION, (actor, contest) -> {
            var typed = Typed.of(fields, Optional.of(party));
            List<String> problems = typed.missing(frame.texts(), false);
            if (problems.isEmpty()) {
                live.refresh();
                HoldersDecision decision = decision(typed, party, typed.date());
                var look = ContestLook.at(election, live.now(), id);
                var refusals = Deciding.refusals(look, decision);
                problems = done(frame, actor, id, new ContestAct.DecideHolders(actor.mark(), decision), refusals);
            }
            return answer(frame, contest, typed, problems);
        });
    }

    private static HoldersDecision decision(Typed typed, String party, LocalDate on) {
        return typed.missed()
                ? new HoldersDecision.Missed(party, typed.act(), on)
                : new HoldersDecision.ByParty(party, typed.persons(), typed.act(), on);
    }

    /** All that is wrong at once, where it is known; the desk would name the first of it. */
    private List<String> done(Frame frame, Actor actor, String id, ContestAct act, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            return refusals.stream().map(each -> refusing.line(frame, each)).toList();
        }
        Answer answer = desk.contest(actor, id, act, Optional.empty());
        return refusing.refusal(answer).stream()
                .map(each -> refusing.line(frame, each))
                .toList();
    }

    private View answer(Frame frame, Contest contest, Typed typed, List<String> problems) {
        live.refresh();
        return problems.isEmpty()
                ? SeeOther.saying("decide.done", "/results/" + contest.id() + "/decide")
                : PageView.of(
                        decisions.page(frame, contest, live.now(), typed.with(problems)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

package dauys.server.results;

import static dauys.election.commission.Action.DECLARE;

import dauys.election.chamber.ContestAct;
import dauys.election.contest.Contest;
import dauys.election.territory.Precinct;
import dauys.server.night.Actor;
import dauys.server.night.ContestLook;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.TypedDay;
import dauys.server.progress.NightWords;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.results.DeclarePage.Form;
import dauys.server.results.DeclarePage.Unfinished;
import dauys.server.security.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Establishes the results of a contest, when it is complete and clean or with named exceptions. */
@Controller
class DeclareController {

    /** So many precincts can be named with reasons on one page. */
    private static final int MOST_NAMED = 300;

    private static final int LONGEST = 2_000;
    private static final String REASON = "reason.";

    private final NightElection election;
    private final Live live;
    private final Desk desk;
    private final NightWords words;
    private final Refusing refusing;
    private final RefusedResults results;

    DeclareController(
            NightElection election, Live live, Desk desk, NightWords words, Refusing refusing, RefusedResults results) {
        this.election = election;
        this.live = live;
        this.desk = desk;
        this.words = words;
        this.refusing = refusing;
        this.results = results;
    }

    /** What came with the form, or nothing yet. */
    private record Typed(Map<String, String> fields, Optional<String> problem) {

        String field(String name) {
            String value = fields.getOrDefault(name, "").strip();
            return value.substring(0, Math.min(LONGEST, value.length()));
        }
    }

    @GetMapping("/results/{id}/declare")
    View look(Frame frame, Person person, @PathVariable String id) {
        return results.orElse(frame, person, id, DECLARE, (actor, contest) -> {
            live.refresh();
            return PageView.of(page(frame, contest, new Typed(Map.of(), Optional.empty())));
        });
    }

    @PostMapping("/results/{id}/declare")
    View declare(Frame frame, Person person, @PathVariable String id, @RequestParam Map<String, String> fields) {
        return results.orElse(frame, person, id, DECLARE, (actor, contest) -> {
            Optional<String> problem = declare(frame, actor, contest, new Typed(fields, Optional.empty()));
            live.refresh();
            return problem.isEmpty()
                    ? SeeOther.saying("declare.done", "/results/" + id)
                    : PageView.of(page(frame, contest, new Typed(fields, problem)), HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private Optional<String> declare(Frame frame, Actor actor, Contest contest, Typed typed) {
        if (!typed.field("confirm").equals(contest.id())) {
            return Optional.of(frame.texts().say("declare.not-confirmed", Map.of("id", contest.id())));
        }
        Optional<LocalDate> on = TypedDay.of(typed.field("on"));
        if (on.isEmpty()) {
            return Optional.of(frame.texts().say("declare.bad-date"));
        }
        var exceptions = new HashMap<String, String>();
        typed.fields().keySet().stream()
                .filter(name -> name.startsWith(REASON) && !typed.field(name).isEmpty())
                .forEach(name -> exceptions.put(name.substring(REASON.length()), typed.field(name)));
        // The desk itself reads what is unfinished, whether a question is open, and the votes.
        var act = new ContestAct.Declare(
                actor.mark(), typed.field("act"), on.get(), exceptions, List.of(), false, Map.of());
        return refusing.refusal(desk.contest(actor, contest.id(), act, Optional.empty()))
                .map(refusal -> refusing.line(frame, refusal));
    }

    private DeclarePage page(Frame frame, Contest contest, Typed typed) {
        Live.Moment moment = live.now();
        Spoken spoken = words.of(frame);
        var look = ContestLook.at(election, moment, contest.id());
        var tabulation = live.tabulation(moment, contest);
        var figures = new ContestFigures(look.result(), tabulation, spoken, frame.texts());
        boolean tooMany = look.unfinished().size() > MOST_NAMED;
        boolean isDeclared = look.course().declared().isPresent();
        String own = "/results/" + contest.id();
        return new DeclarePage(
                frame.called(frame.texts().say("declare.title", Map.of("contest", spoken.contest(contest)))),
                own,
                ContestController.completeness(spoken, tabulation.completeness()),
                look.isOpen() ? figures.question() : List.of(),
                tooMany
                        ? Optional.of(frame.texts()
                                .say(
                                        "declare.too-many",
                                        Map.of("n", look.unfinished().size(), "most", MOST_NAMED)))
                        : figures.nothing(),
                tooMany
                        ? List.of()
                        : look.unfinished().stream()
                                .map(each -> unfinished(frame, moment, contest, each, typed))
                                .toList(),
                tooMany || look.isOpen() || isDeclared
                        ? Optional.empty()
                        : Optional.of(new Form(
                                own + "/declare",
                                typed.field("act"),
                                typed.field("on"),
                                typed.field("confirm"),
                                frame.texts().say("declare.confirm", Map.of("id", contest.id())))),
                typed.problem());
    }

    private Unfinished unfinished(Frame frame, Live.Moment moment, Contest contest, String id, Typed typed) {
        Precinct precinct = election.precinct(id).orElseThrow();
        int slot = election.registers().slot(id, contest.id()).orElseThrow();
        boolean isCounted = moment.slots().get(slot).isCounted();
        String name = words.of(frame).area(precinct.unit().code()) + ", "
                + frame.texts().say("board.precinct-number", Map.of("number", precinct.number()));
        return new Unfinished(
                id,
                "/protocols/" + id + "/" + contest.id(),
                name,
                frame.texts().say(isCounted ? "declare.with-errors" : "declare.missing"),
                frame.texts().say("declare.reason-of", Map.of("precinct", id)),
                typed.field(REASON + id));
    }
}

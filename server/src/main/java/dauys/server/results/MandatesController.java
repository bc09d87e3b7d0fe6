package dauys.server.results;

import static dauys.election.commission.Action.RECORD_DECISION;
import static dauys.election.commission.Action.SEE_RESULTS;

import dauys.election.chamber.ContestAct;
import dauys.election.contest.Contest;
import dauys.election.mandate.MandateAct;
import dauys.election.mandate.NewVote;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.ContestLook;
import dauys.server.night.Deciding;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.TypedDay;
import dauys.server.progress.Refusing;
import dauys.server.results.Mandates.Typed;
import dauys.server.security.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Takes in what is done about mandates after the results: publication, statements, registrations, vacancies, votes. */
@Controller
class MandatesController {

    private static final String PERSONS = "persons";

    private final NightElection election;
    private final Live live;
    private final Desk desk;
    private final Refusing refusing;
    private final RefusedResults results;
    private final Mandates mandates;

    MandatesController(
            NightElection election,
            Live live,
            Desk desk,
            Refusing refusing,
            RefusedResults results,
            Mandates mandates) {
        this.election = election;
        this.live = live;
        this.desk = desk;
        this.refusing = refusing;
        this.results = results;
        this.mandates = mandates;
    }

    @GetMapping("/results/{id}/mandates")
    View look(Frame frame, Person person, @PathVariable String id) {
        return results.orElse(frame, person, id, SEE_RESULTS, (actor, contest) -> {
            var nothing = new Typed("", new LinkedMultiValueMap<>(), List.of());
            return PageView.of(mandates.page(frame, contest, live.now(), nothing, may(actor, contest)));
        });
    }

    private boolean may(Actor actor, Contest contest) {
        return desk.refusal(actor, RECORD_DECISION, contest).isEmpty();
    }

    @PostMapping("/results/{id}/mandates/publish")
    View publish(
            Frame frame, Person person, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed("publish", fields, List.of());
        return act(
                frame,
                person,
                id,
                typed,
                List.of("where"),
                (actor, contest, on) ->
                        List.of(new MandateAct.Publish(actor.mark(), typed.field("publish", "where"), on)));
    }

    @PostMapping("/results/{id}/mandates/persons")
    View persons(
            Frame frame,
            Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam String what) {
        var typed = new Typed(PERSONS, fields, List.of());
        var required = what.equals("statement") ? List.<String>of() : List.of("act");
        return act(frame, person, id, typed, required, (actor, contest, on) -> switch (what) {
            case "statement" -> List.of(new MandateAct.LayDown(actor.mark(), typed.chosen(), on));
            case "seat" -> List.of(new MandateAct.Seat(actor.mark(), typed.chosen(), typed.field(PERSONS, "act"), on));
            case "retire" ->
                typed.chosen().stream()
                        .<MandateAct>map(each -> new MandateAct.Retire(
                                actor.mark(), mandates.vacancy(contest, live.now(), each, typed, on)))
                        .toList();
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        });
    }

    @PostMapping("/results/{id}/mandates/call/{kind}")
    View call(
            Frame frame,
            Person person,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> fields) {
        NewVote.Kind vote = List.of(NewVote.Kind.values()).stream()
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var typed = new Typed(kind, fields, List.of());
        Optional<LocalDate> day = TypedDay.of(typed.field(kind, "day"));
        return act(
                frame,
                person,
                id,
                typed,
                List.of("act", "day"),
                (actor, contest, on) -> List.of(new MandateAct.Call(
                        actor.mark(),
                        vote,
                        typed.field(kind, "act"),
                        on,
                        day.orElse(on),
                        typed.field(kind, "consent"))));
    }

    /** What a form asks to be recorded. */
    @FunctionalInterface
    private interface Wanted {
        List<MandateAct> acts(Actor actor, Contest contest, LocalDate on);
    }

    private View act(Frame frame, Person person, String id, Typed typed, List<String> required, Wanted wanted) {
        return results.orElse(frame, person, id, RECORD_DECISION, (actor, contest) -> {
            live.refresh();
            var problems = missing(frame, typed, required);
            if (problems.isEmpty()) {
                LocalDate on = TypedDay.of(typed.field(typed.form(), "on")).orElseThrow();
                problems = record(frame, actor, contest, wanted.acts(actor, contest, on));
            }
            live.refresh();
            var refused = new Typed(typed.form(), typed.fields(), problems);
            return problems.isEmpty()
                    ? SeeOther.saying("mandates.done", "/results/" + id + "/mandates")
                    : PageView.of(
                            mandates.page(frame, contest, live.now(), refused, true), HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private static List<String> missing(Frame frame, Typed typed, List<String> required) {
        var problems = new ArrayList<String>();
        Function<String, String> field = name -> typed.field(typed.form(), name);
        if (required.contains("where") && field.apply("where").isEmpty()) {
            problems.add(frame.texts().say("mandates.no-where"));
        }
        if (required.contains("act") && field.apply("act").isEmpty()) {
            problems.add(frame.texts().say("decide.no-act"));
        }
        if (TypedDay.of(field.apply("on")).isEmpty()) {
            problems.add(frame.texts().say("declare.bad-date"));
        }
        if (required.contains("day") && TypedDay.of(field.apply("day")).isEmpty()) {
            problems.add(frame.texts().say("mandates.bad-day"));
        }
        if (typed.form().equals(PERSONS) && typed.chosen().isEmpty()) {
            problems.add(frame.texts().say("mandates.nobody"));
        }
        return problems;
    }

    /** All that stands against any of the acts at once; where nothing does, they are recorded one after the other. */
    private List<String> record(Frame frame, Actor actor, Contest contest, List<MandateAct> acts) {
        var look = ContestLook.at(election, live.now(), contest.id());
        var refusals = acts.stream()
                .flatMap(each -> Deciding.refusals(look, each).stream())
                .toList();
        var problems = new ArrayList<>(lines(frame, refusals));
        for (MandateAct each : acts) {
            if (problems.isEmpty()) {
                var answer = desk.contest(actor, contest.id(), new ContestAct.OfMandate(each), Optional.empty());
                problems.addAll(lines(frame, refusing.refusal(answer).stream().toList()));
            }
        }
        return problems;
    }

    private List<String> lines(Frame frame, List<Refusal> refusals) {
        return refusals.stream().map(each -> refusing.line(frame, each)).toList();
    }
}

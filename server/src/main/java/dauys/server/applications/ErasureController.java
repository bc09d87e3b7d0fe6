package dauys.server.applications;

import static dauys.election.commission.Action.DECIDE_REGISTRATION;

import dauys.election.contest.Contest;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse;
import dauys.law.Refusal;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Erases what was handed in with an application, once nobody needs it any more and somebody has said so twice. */
@Controller
class ErasureController {

    private static final int LONGEST = 2_000;

    /** Stands for the act while it is only asked whether there is anything to erase. */
    private static final String SOME_ACT = "–";

    private final Applications applications;
    private final ApplicationsController seen;
    private final Erasures erasures;
    private final ApplicationWords words;
    private final Desk desk;
    private final Refusing refusing;

    ErasureController(
            Applications applications,
            ApplicationsController seen,
            Erasures erasures,
            ApplicationWords words,
            Desk desk,
            Refusing refusing) {
        this.applications = applications;
        this.seen = seen;
        this.erasures = erasures;
        this.words = words;
        this.desk = desk;
        this.refusing = refusing;
    }

    /** What came with the form. */
    private record Typed(String act, String confirm) {}

    @GetMapping("/applications/{contest}/{id}/erase")
    View ask(Frame frame, Person person, @PathVariable String contest, @PathVariable String id) {
        Actor actor = Actors.of(person);
        Standing standing = seen(actor, contest, id);
        return notAllowed(actor, contest)
                .map(refusal -> refusing.notAllowed(frame, refusal, standing.address()))
                .orElseGet(() -> PageView.of(page(frame, actor, standing, new Typed("", ""), List.of())));
    }

    private Standing seen(Actor actor, String contest, String id) {
        return seen.seen(actor, contest, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Refusal> notAllowed(Actor actor, String contest) {
        return desk.registration(
                actor, DECIDE_REGISTRATION, applications.contest(contest).orElseThrow());
    }

    @PostMapping("/applications/{contest}/{id}/erase")
    View erase(
            Frame frame,
            Person person,
            @PathVariable String contest,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String confirm) {
        Actor actor = Actors.of(person);
        Standing standing = seen(actor, contest, id);
        var notAllowed = notAllowed(actor, contest);
        if (notAllowed.isPresent()) {
            return refusing.notAllowed(frame, notAllowed.get(), standing.address());
        }
        var typed =
                new Typed(act.strip().substring(0, Math.min(LONGEST, act.strip().length())), confirm.strip());
        var problems = problems(frame, actor, standing, typed);
        if (!problems.isEmpty()) {
            return PageView.of(page(frame, actor, standing, typed, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        applications.forgetErased();
        return SeeOther.saying("erase.done", standing.address());
    }

    private List<String> problems(Frame frame, Actor actor, Standing standing, Typed typed) {
        String id = standing.subject().id();
        if (!typed.confirm().equals(id)) {
            return List.of(frame.texts().say("erase.not-confirmed", Map.of("id", id)));
        }
        var answer = desk.application(
                actor, standing.subject(), act(actor, standing, typed.act(), List.of()), erasures.preparing());
        return refusing.refusal(answer).stream()
                .map(each -> refusing.line(frame, each))
                .toList();
    }

    private RegistrationAct act(Actor actor, Standing standing, String act, List<String> dossiers) {
        Contest contest = applications.contest(standing.subject().contest()).orElseThrow();
        return new RegistrationAct.Erase(actor.mark(), applications.now(contest), act, dossiers);
    }

    /** What the record would say, asked before anybody fills the form in. */
    private Optional<Refusal> hindrance(Actor actor, Standing standing) {
        var wanted = act(actor, standing, SOME_ACT, erasures.kept(standing));
        var rules = applications.rules(standing.subject().contest());
        return standing.course().apply(wanted, rules) instanceof RegistrationCourse.Outcome.Refused refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    private ErasePage page(Frame frame, Actor actor, Standing standing, Typed typed, List<String> problems) {
        String id = standing.subject().id();
        Contest contest = applications.contest(standing.subject().contest()).orElseThrow();
        var hindrance = hindrance(actor, standing).map(each -> refusing.line(frame, each));
        var form =
                new ErasePage.Form(typed.act(), typed.confirm(), frame.texts().say("erase.confirm", Map.of("id", id)));
        return new ErasePage(
                frame.called(frame.texts().say("erase.title", Map.of("id", id))),
                standing.address(),
                words.spoken(frame).contest(contest),
                words.state(frame, standing.course().state()),
                problems,
                hindrance,
                hindrance.isEmpty() ? Optional.of(form) : Optional.empty());
    }
}

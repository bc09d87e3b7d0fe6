package dauys.server.applications;

import static dauys.election.commission.Action.DECIDE_REGISTRATION;
import static dauys.election.commission.Action.SEE_APPLICATIONS;

import dauys.election.contest.Contest;
import dauys.election.nomination.ApplicationCheck.Checked;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.server.applications.ApplicationPage.Deciding;
import dauys.server.applications.ApplicationPage.Own;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** One application before whoever made it and whoever decides about it. */
@Controller
class ApplicationController {

    private static final Set<State> MENDABLE = EnumSet.of(State.FILED, State.REFUSED);
    private static final Set<State> LIVING =
            EnumSet.of(State.FILED, State.REGISTERED, State.REFUSED, State.REFUSAL_APPEALED);

    private final Applications applications;
    private final ApplicationsController seen;
    private final ApplicationWords words;
    private final ApplicationHistory history;
    private final RegisterExport export;
    private final BallotLots lots;
    private final Desk desk;
    private final Refusing refusing;

    ApplicationController(
            Applications applications,
            ApplicationsController seen,
            ApplicationWords words,
            ApplicationHistory history,
            RegisterExport export,
            BallotLots lots,
            Desk desk,
            Refusing refusing) {
        this.applications = applications;
        this.seen = seen;
        this.words = words;
        this.history = history;
        this.export = export;
        this.lots = lots;
        this.desk = desk;
        this.refusing = refusing;
    }

    @GetMapping("/applications/{contest}/{id}")
    View look(Frame frame, Person person, @PathVariable String contest, @PathVariable String id) {
        Actor actor = Actors.of(person);
        return PageView.of(page(frame, actor, seen(actor, contest, id), List.of()));
    }

    private Standing seen(Actor actor, String contest, String id) {
        return seen.seen(actor, contest, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ApplicationPage page(Frame frame, Actor actor, Standing standing, List<String> problems) {
        Contest contest = applications.contest(standing.subject().contest()).orElseThrow();
        var rules = applications.rules(contest.id());
        var course = standing.course();
        var filed = course.application().orElseThrow();
        var dossier = applications.dossier(standing);
        Checked checked = dossier.map(each -> applications.check(
                        contest,
                        Optional.of(standing.subject().id()),
                        each,
                        filed.at().toLocalDate()))
                .orElseGet(() -> new Checked(List.of(), Optional.empty(), List.of()));
        var persons = dossier.flatMap(each -> each.persons().value()).orElse(List.of());
        boolean onList = contest.constituency().isEmpty();
        return new ApplicationPage(
                frame.called(
                        words.who(frame, contest, persons, standing.subject().id())),
                standing.address(),
                words.spoken(frame).contest(contest),
                words.state(frame, course.state()),
                facts(frame, standing, contest),
                problems,
                words.lines(frame, checked.findings(), true, onList),
                words.lines(frame, checked.findings(), false, onList),
                words.persons(frame, checked),
                Fields.papers(
                        rules,
                        words.spoken(frame),
                        dossier.map(Dossier::documents).orElse(Set.of())),
                words.deposit(frame, checked.deposit()),
                dossier.isEmpty(),
                history.of(frame, standing),
                own(frame, actor, standing, contest),
                deciding(frame, actor, standing, contest),
                true,
                Optional.empty());
    }

    private List<String> facts(Frame frame, Standing standing, Contest contest) {
        var facts = new ArrayList<>(dates(frame, standing, contest));
        if (lots.isToBeDrawn(contest)) {
            facts.add(frame.texts().say("lot.draft"));
        }
        return facts;
    }

    private List<String> dates(Frame frame, Standing standing, Contest contest) {
        var rules = applications.rules(contest.id());
        var course = standing.course();
        var filed = course.application().orElseThrow();
        var nominated = frame.texts()
                .say(
                        "application.facts",
                        Map.of(
                                "nominated", frame.texts().numbers().date(filed.nominated()),
                                "filed", words.moment(frame, filed.at()),
                                "persons", filed.persons()));
        if (course.state() != State.REGISTERED) {
            return List.of(nominated);
        }
        LocalDate decided = course.decision().orElseThrow().at().toLocalDate();
        return rules.published()
                .map(law -> List.of(
                        nominated,
                        frame.texts()
                                .say(
                                        "application.published-by",
                                        Map.of(
                                                "day",
                                                frame.texts()
                                                        .numbers()
                                                        .date(rules.publishedBy(decided)
                                                                .orElseThrow()),
                                                "law",
                                                words.spoken(frame).cite(law.basis())))))
                .orElse(List.of(nominated));
    }

    private Optional<Own> own(Frame frame, Actor actor, Standing standing, Contest contest) {
        var course = standing.course();
        if (!course.application().orElseThrow().by().equals(actor.mark())) {
            return Optional.empty();
        }
        State state = course.state();
        boolean appealing = state == State.REFUSED || state == State.CANCELLED;
        String until = course.decision()
                .filter(each -> appealing)
                .flatMap(each ->
                        applications.rules(contest.id()).appealUntil(each.at().toLocalDate()))
                .map(day -> frame.texts()
                        .say(
                                "application.appeal-until",
                                Map.of("day", frame.texts().numbers().date(day))))
                .orElse("");
        return Optional.of(new Own(
                MENDABLE.contains(state) ? Optional.of(standing.address() + "/mend") : Optional.empty(),
                LIVING.contains(state),
                appealing,
                until));
    }

    private Optional<Deciding> deciding(Frame frame, Actor actor, Standing standing, Contest contest) {
        if (desk.registration(actor, DECIDE_REGISTRATION, contest).isPresent()) {
            return Optional.empty();
        }
        var rules = applications.rules(contest.id());
        var course = standing.course();
        State state = course.state();
        boolean registered = state == State.REGISTERED;
        return Optional.of(new Deciding(
                standing.address() + "/dossier.csv",
                standing.dossier(),
                state == State.FILED,
                state == State.FILED,
                registered,
                state == State.REFUSAL_APPEALED || state == State.CANCELLATION_APPEALED,
                words.grounds(frame, rules.refusalGrounds()),
                words.grounds(frame, rules.cancellationGrounds()),
                registered && rules.onList()
                        ? course.registered().stream()
                                .map(each -> new Fields.Option(each.id(), each.name(), false))
                                .toList()
                        : List.of()));
    }

    @PostMapping("/applications/{contest}/{id}/{what:withdraw|appeal|register|refuse|cancel|strike|answer}")
    View act(
            Frame frame,
            Person person,
            @PathVariable String contest,
            @PathVariable String id,
            @PathVariable String what,
            @RequestParam MultiValueMap<String, String> fields) {
        Actor actor = Actors.of(person);
        Standing standing = seen(actor, contest, id);
        LocalDateTime now = applications.now(applications.contest(contest).orElseThrow());
        Answer answer = desk.application(
                actor, standing.subject(), TypedAct.of(what, actor.mark(), now, fields), applications.preparing());
        var refusal = refusing.refusal(answer);
        return refusal.isEmpty()
                ? SeeOther.saying("application.done-" + what, standing.address())
                : PageView.of(
                        page(frame, actor, standing, List.of(refusing.line(frame, refusal.get()))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was handed in, for the commission that has the papers beside it. */
    @GetMapping("/applications/{contest}/{id}/dossier.csv")
    ResponseEntity<String> dossier(Person person, @PathVariable String contest, @PathVariable String id) {
        Actor actor = Actors.of(person);
        var dossier = applications.dossier(seen(actor, contest, id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("application-" + id + ".csv")
                                .build()
                                .toString())
                .body(dossier.map(Dossier::candidates)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** The ballot paper as it would be printed now. */
    @GetMapping("/applications/{contest}/{id}/ballot.pdf")
    ResponseEntity<byte[]> ballot(Person person, @PathVariable String contest, @PathVariable String id)
            throws IOException {
        Actor actor = Actors.of(person);
        seen(actor, contest, id);
        Contest wanted = applications.contest(contest).orElseThrow();
        if (desk.registration(actor, SEE_APPLICATIONS, wanted).isPresent()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(export.ballot(wanted).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}

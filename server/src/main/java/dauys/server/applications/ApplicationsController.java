package dauys.server.applications;

import static dauys.election.commission.Action.DECIDE_REGISTRATION;
import static dauys.election.commission.Action.FILE_APPLICATION;
import static dauys.election.commission.Action.SEE_APPLICATIONS;

import dauys.election.commission.Rights;
import dauys.election.contest.Contest;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.Refusing;
import dauys.server.security.Addresses;
import dauys.server.security.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The applications that somebody may see, and the contests in which one can apply. */
@Controller
class ApplicationsController {

    private static final int ORDER = 15;
    private static final int SHOWN = 40;
    private static final int ON_A_PAGE = 100;

    private final NightElection election;
    private final Applications applications;
    private final ApplicationWords words;
    private final Desk desk;
    private final Refusing refusing;
    private final RegisterExport export;
    private final BallotLots lots;

    ApplicationsController(
            NightElection election,
            Applications applications,
            ApplicationWords words,
            Desk desk,
            Refusing refusing,
            RegisterExport export,
            BallotLots lots) {
        this.election = election;
        this.applications = applications;
        this.words = words;
        this.desk = desk;
        this.refusing = refusing;
        this.export = export;
        this.lots = lots;
    }

    @Bean
    static Destination applicationsDestination() {
        return Destination.forRoles(
                ORDER, "/applications", "navigation.applications", Refusing.roles(SEE_APPLICATIONS, FILE_APPLICATION));
    }

    /** Whether somebody applies, and so sees the own applications alone. */
    private static boolean isApplicant(Actor actor) {
        return actor.appointments().stream().anyMatch(each -> Rights.has(each.role(), FILE_APPLICATION));
    }

    @GetMapping("/applications")
    View all(
            Frame frame,
            Person person,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int from) {
        Actor actor = Actors.of(person);
        boolean applicant = isApplicant(actor);
        if (!applicant) {
            var refusal = election.rights().refusal(actor.appointments(), SEE_APPLICATIONS);
            if (refusal.isPresent()) {
                return refusing.notAllowed(frame, refusal.get(), "/");
            }
        }
        applications.forgetErased();
        var found = applications.all().reversed().stream()
                .filter(each -> state.isEmpty() || each.course().state().name().equals(state))
                .filter(each -> maySee(actor, each))
                .toList();
        int first = Math.clamp(from, 0, found.size());
        int end = Math.min(found.size(), first + ON_A_PAGE);
        String own = Addresses.with("/applications", "state", state);
        return PageView.of(new ApplicationsPage(
                frame.called(frame.texts().say("application.all")),
                applicant,
                applicant ? windows(frame) : List.of(),
                filters(frame, state),
                found.subList(first, end).stream().map(each -> row(frame, each)).toList(),
                end < found.size() ? Optional.of(Addresses.with(own, "from", "" + end)) : Optional.empty(),
                mayDraw(actor),
                mayExport(actor)));
    }

    private List<String> windows(Frame frame) {
        return election.registers().papers().stream()
                .map(paper -> paper.contest())
                .flatMap(contest -> words.windows(frame, applications.rules(contest.id())).stream())
                .distinct()
                .toList();
    }

    private List<ApplicationsPage.Filter> filters(Frame frame, String state) {
        var filters = new ArrayList<ApplicationsPage.Filter>();
        filters.add(new ApplicationsPage.Filter(
                "/applications", frame.texts().say("application.every-state"), state.isEmpty()));
        for (State each : State.values()) {
            if (each != State.UNTOUCHED) {
                filters.add(new ApplicationsPage.Filter(
                        "/applications?state=" + each,
                        words.state(frame, each),
                        each.name().equals(state)));
            }
        }
        return filters;
    }

    private ApplicationsPage.Row row(Frame frame, Standing standing) {
        Contest contest = applications.contest(standing.subject().contest()).orElseThrow();
        var persons = applications.persons(standing);
        var at = standing.course()
                .decision()
                .map(each -> each.at())
                .or(() -> standing.course().application().map(each -> each.at()));
        State state = standing.course().state();
        return new ApplicationsPage.Row(
                standing.address(),
                words.who(frame, contest, persons, standing.subject().id()),
                words.spoken(frame).contest(contest),
                words.state(frame, state),
                at.map(each -> words.moment(frame, each)).orElse("–"),
                state == State.FILED || state == State.REFUSAL_APPEALED || state == State.CANCELLATION_APPEALED);
    }

    /** One's own, or one that lies in the area of one's commission. */
    boolean maySee(Actor actor, Standing standing) {
        boolean own = standing.course()
                .application()
                .filter(each -> each.by().equals(actor.mark()))
                .isPresent();
        return own
                || applications
                        .contest(standing.subject().contest())
                        .filter(contest -> desk.registration(actor, SEE_APPLICATIONS, contest)
                                .isEmpty())
                        .isPresent();
    }

    private boolean mayDraw(Actor actor) {
        return lots.contests().stream()
                .anyMatch(
                        each -> desk.registration(actor, SEE_APPLICATIONS, each).isEmpty());
    }

    private boolean mayExport(Actor actor) {
        return election.registers().papers().stream()
                .allMatch(paper -> desk.registration(actor, DECIDE_REGISTRATION, paper.contest())
                        .isEmpty());
    }

    @GetMapping("/applications/new")
    View choose(Frame frame, Person person, @RequestParam(defaultValue = "") String part) {
        var refusal = election.rights().refusal(Actors.of(person).appointments(), FILE_APPLICATION);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/applications");
        }
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        var found = election.registers().papers().stream()
                .map(paper -> paper.contest())
                .filter(contest -> (contest.id() + " " + words.spoken(frame).contest(contest))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        var choices = found.stream()
                .limit(SHOWN)
                .map(contest -> new ChoosePage.Choice(
                        "/applications/new/" + contest.id(),
                        words.spoken(frame).contest(contest),
                        words.windows(frame, applications.rules(contest.id())).stream()
                                .findFirst()
                                .orElse("")))
                .toList();
        return PageView.of(new ChoosePage(
                frame.called(frame.texts().say("application.new")), part, choices, found.size() > SHOWN));
    }

    /** The rows that belong into the register of an election folder, for the whole election. */
    @GetMapping("/applications/{file:candidates|lists|lots}.csv")
    ResponseEntity<String> registers(Person person, @PathVariable String file) {
        if (!mayExport(Actors.of(person))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String text = switch (file) {
            case "lists" -> export.lists();
            case "lots" -> export.lots();
            default -> export.candidates();
        };
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text);
    }

    /** An application in a contest that somebody may see; those of parties have pages of their own. */
    Optional<Standing> seen(Actor actor, String contest, String id) {
        return applications
                .contest(contest)
                .flatMap(known -> applications.find(contest, id))
                .filter(each -> maySee(actor, each));
    }
}

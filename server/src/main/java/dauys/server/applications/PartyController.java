package dauys.server.applications;

import static dauys.election.commission.Action.FILE_APPLICATION;
import static dauys.election.commission.Action.REGISTER_PARTIES;

import dauys.election.commission.Action;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.election.party.Founding;
import dauys.folder.FoundingFolder;
import dauys.server.applications.ApplicationPage.Deciding;
import dauys.server.applications.ApplicationPage.Own;
import dauys.server.applications.Applications.Standing;
import dauys.server.applications.PartyFoundings.Checked;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.UploadedText;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import dauys.server.security.Secrets;
import dauys.store.Subject;
import dauys.wording.Names;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Parties that ask to be registered, before themselves and before the authority of justice. */
@Controller
class PartyController {

    private static final int ORDER = 16;
    private static final int ID_LENGTH = 10;

    /** A hundred thousand members take about ten. */
    private static final int MOST_BYTES = 32 << 20;

    private final NightElection election;
    private final Applications applications;
    private final PartyFoundings foundings;
    private final ApplicationWords words;
    private final ApplicationHistory history;
    private final Desk desk;
    private final Refusing refusing;
    private final PartyLife life;
    private final Clock clock;

    PartyController(
            NightElection election,
            Applications applications,
            PartyFoundings foundings,
            ApplicationWords words,
            ApplicationHistory history,
            Desk desk,
            Refusing refusing,
            PartyLife life,
            Clock clock) {
        this.election = election;
        this.applications = applications;
        this.foundings = foundings;
        this.words = words;
        this.history = history;
        this.desk = desk;
        this.refusing = refusing;
        this.life = life;
        this.clock = clock;
    }

    @Bean
    static Destination partiesDestination() {
        return Destination.forRoles(
                ORDER, "/parties", "navigation.parties", Refusing.roles(REGISTER_PARTIES, FILE_APPLICATION));
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(
                clock.instant(), election.registers().territory().offset().orElse(ZoneOffset.UTC));
    }

    private boolean may(Actor actor, Action action) {
        return election.rights().refusal(actor.appointments(), action).isEmpty();
    }

    private static boolean isOwn(Actor actor, Standing standing) {
        return standing.course()
                .application()
                .filter(each -> each.by().equals(actor.mark()))
                .isPresent();
    }

    @GetMapping("/parties")
    View all(Frame frame, Person person) {
        Actor actor = Actors.of(person);
        boolean decides = may(actor, REGISTER_PARTIES);
        if (!decides && !may(actor, FILE_APPLICATION)) {
            return refusing.notAllowed(
                    frame,
                    election.rights()
                            .refusal(actor.appointments(), REGISTER_PARTIES)
                            .orElseThrow(),
                    "/");
        }
        var rows = applications.parties().reversed().stream()
                .filter(each -> decides || isOwn(actor, each))
                .map(each -> new PartiesPage.Row(
                        each.address(),
                        name(frame, each),
                        life.states(frame, each.course(), now().toLocalDate()),
                        words.moment(
                                frame, each.course().application().orElseThrow().at())))
                .toList();
        return PageView.of(
                new PartiesPage(frame.called(frame.texts().say("party.all")), may(actor, FILE_APPLICATION), rows));
    }

    private String name(Frame frame, Standing standing) {
        return standing.course()
                .party()
                .name()
                .or(() -> foundings
                        .check(standing, now().toLocalDate())
                        .flatMap(Checked::folder)
                        .map(FoundingFolder::name))
                .map(each -> Names.in(each, frame.texts().language()))
                .or(() -> life.name(frame, standing.course()))
                .orElseGet(() -> frame.texts()
                        .say(
                                "application.number",
                                Map.of("id", standing.subject().id())));
    }

    @GetMapping("/parties/new")
    View begin(Frame frame, Person person) {
        var refusal = election.rights().refusal(Actors.of(person).appointments(), FILE_APPLICATION);
        return refusal.isPresent()
                ? refusing.notAllowed(frame, refusal.get(), "/parties")
                : PageView.of(form(frame, "/parties/new", List.of()));
    }

    @GetMapping("/parties/{id}/mend")
    View mend(Frame frame, Person person, @PathVariable String id) {
        Actor actor = Actors.of(person);
        Standing standing = seen(actor, id);
        if (!isOwn(actor, standing)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return PageView.of(form(frame, standing.address() + "/mend", List.of()));
    }

    private static PartyFormPage form(Frame frame, String address, List<String> problems) {
        return new PartyFormPage(frame.called(frame.texts().say("party.new")), address, problems);
    }

    @PostMapping("/parties/new")
    View file(
            Frame frame,
            Person person,
            @RequestParam @Nullable MultipartFile founding,
            @RequestParam @Nullable MultipartFile members)
            throws IOException {
        String id = Secrets.mark().substring(0, ID_LENGTH);
        return file(frame, Actors.of(person), id, "/parties/new", founding, members);
    }

    @PostMapping("/parties/{id}/mend")
    View fileAgain(
            Frame frame,
            Person person,
            @PathVariable String id,
            @RequestParam @Nullable MultipartFile founding,
            @RequestParam @Nullable MultipartFile members)
            throws IOException {
        Actor actor = Actors.of(person);
        String address = seen(actor, id).address() + "/mend";
        return file(frame, actor, id, address, founding, members);
    }

    private View file(
            Frame frame,
            Actor actor,
            String id,
            String address,
            @Nullable MultipartFile founding,
            @Nullable MultipartFile members)
            throws IOException {
        var refusal = election.rights().refusal(actor.appointments(), FILE_APPLICATION);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/parties");
        }
        var yaml = UploadedText.of(founding, MOST_BYTES);
        boolean isWithMembers = members != null && !members.isEmpty();
        var list = UploadedText.of(members, MOST_BYTES);
        var problems = yaml.isEmpty() || (isWithMembers && list.isEmpty())
                ? List.of(frame.texts().say("party.bad-file"))
                : submit(frame, actor, id, yaml.get(), list);
        return problems.isEmpty()
                ? SeeOther.saying("application.filed", "/parties/" + id)
                : PageView.of(form(frame, address, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What cannot be read is not taken; what does not meet a requirement is, for the authority to decide. */
    private List<String> submit(Frame frame, Actor actor, String id, String founding, Optional<String> members) {
        LocalDateTime at = now();
        var checked = foundings.check(founding, members, at.toLocalDate());
        if (checked.folder().isEmpty()) {
            return words.lines(frame, checked.findings(), true, true);
        }
        var folder = checked.folder().get();
        LocalDate nominated = folder.founding().days().getOrDefault(Founding.Event.CONGRESS, at.toLocalDate());
        int counted = folder.lists().map(each -> each.number(folder.party())).orElse(0);
        var act = new RegistrationAct.File(actor.mark(), at, nominated, foundings.keep(founding, members), counted);
        Answer answer = desk.application(
                actor,
                new Subject.OfApplication(NightElection.PARTIES, id),
                act,
                applications.limited(foundings.preparing()));
        refusing.refusal(answer).ifPresent(each -> applications.drop(act.dossier()));
        return refusing.refusal(answer).stream()
                .map(each -> refusing.line(frame, each))
                .toList();
    }

    Standing seen(Actor actor, String id) {
        return applications
                .find(NightElection.PARTIES, id)
                .filter(each -> isOwn(actor, each) || may(actor, REGISTER_PARTIES))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/parties/{id}")
    View look(Frame frame, Person person, @PathVariable String id) {
        Actor actor = Actors.of(person);
        return PageView.of(page(frame, actor, seen(actor, id), List.of(), TypedParty.Fields.none()));
    }

    ApplicationPage page(Frame frame, Actor actor, Standing standing, List<String> problems, TypedParty.Fields typed) {
        var course = standing.course();
        var filed = course.application().orElseThrow();
        var checked = foundings
                .check(standing, now().toLocalDate())
                .orElseGet(() -> new Checked(Optional.empty(), Optional.empty(), List.of()));
        return new ApplicationPage(
                frame.called(name(frame, standing)),
                standing.address(),
                frame.texts().say("party.what"),
                String.join("; ", life.states(frame, course, now().toLocalDate())),
                List.of(frame.texts()
                        .say(
                                "party.facts",
                                Map.of("filed", words.moment(frame, filed.at()), "persons", filed.persons()))),
                problems,
                words.lines(frame, checked.findings(), true, true),
                words.lines(frame, checked.findings(), false, true),
                requirements(frame, checked),
                List.of(),
                "",
                foundings.files(standing).isEmpty(),
                history.of(frame, standing),
                isOwn(actor, standing) ? Optional.of(own(standing)) : Optional.empty(),
                may(actor, REGISTER_PARTIES) ? Optional.of(deciding(frame, standing)) : Optional.empty(),
                false,
                life.part(frame, standing, now().toLocalDate(), may(actor, REGISTER_PARTIES), typed));
    }

    private List<ApplicationPage.Person> requirements(Frame frame, Checked checked) {
        var spoken = words.spoken(frame);
        return checked
                .standing()
                .map(standing -> new ApplicationPage.Person(
                        frame.texts().say("party.requirements"),
                        "",
                        spoken.text("founding." + key(standing.outcome())),
                        standing.answers().stream()
                                .map(each -> new ApplicationPage.Requirement(
                                        spoken.text("rule."
                                                + each.requirement().rule().key()),
                                        spoken.cite(each.requirement().basis()),
                                        spoken.text("requirement." + key(each.outcome())),
                                        !key(each.outcome()).equals("met")))
                                .toList()))
                .stream()
                .toList();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Own own(Standing standing) {
        State state = standing.course().state();
        boolean waits = state == State.FILED || state == State.REFUSED;
        return new Own(
                waits ? Optional.of(standing.address() + "/mend") : Optional.empty(),
                waits,
                state == State.REFUSED || state == State.CANCELLED,
                "");
    }

    private Deciding deciding(Frame frame, Standing standing) {
        State state = standing.course().state();
        var rules = applications.rules(NightElection.PARTIES);
        boolean isCancellable = state == State.REGISTERED
                && !rules.cancellationGrounds().isEmpty()
                && standing.course().party().liquidated().isEmpty();
        return new Deciding(
                standing.address() + "/founding.yaml",
                standing.dossier(),
                state == State.FILED,
                state == State.FILED,
                isCancellable,
                state == State.REFUSAL_APPEALED || state == State.CANCELLATION_APPEALED,
                words.grounds(frame, rules.refusalGrounds()),
                words.grounds(frame, rules.cancellationGrounds()),
                List.of());
    }

    @GetMapping("/parties/{id}/founding.yaml")
    ResponseEntity<String> founding(Person person, @PathVariable String id) {
        var files = foundings.files(seen(Actors.of(person), id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FoundingFolder.HEADER)
                                .build()
                                .toString())
                .body(files.map(each -> String.valueOf(each.get(FoundingFolder.HEADER)))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @PostMapping("/parties/{id}/{what:withdraw|appeal|register|refuse|cancel|answer}")
    View act(
            Frame frame,
            Person person,
            @PathVariable String id,
            @PathVariable String what,
            @RequestParam MultiValueMap<String, String> fields) {
        Actor actor = Actors.of(person);
        Standing standing = seen(actor, id);
        Answer answer = desk.application(
                actor, standing.subject(), TypedAct.of(what, actor.mark(), now(), fields), foundings.preparing());
        var refusal = refusing.refusal(answer);
        return refusal.isEmpty()
                ? SeeOther.saying("application.done-" + what, standing.address())
                : PageView.of(
                        page(
                                frame,
                                actor,
                                standing,
                                List.of(refusing.line(frame, refusal.get())),
                                TypedParty.Fields.none()),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

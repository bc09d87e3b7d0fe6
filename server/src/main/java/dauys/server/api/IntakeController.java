package dauys.server.api;

import dauys.election.commission.Role;
import dauys.server.Settings;
import dauys.server.night.Actors;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.Texts;
import dauys.server.security.Person;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The page on which files of a territory that works offline are sent. */
@Controller
class IntakeController {

    private static final int ORDER = 40;

    private final Intake intake;
    private final Sight sight;
    private final Wording wording;
    private final Settings settings;
    private final ApiSettings limits;

    IntakeController(Intake intake, Sight sight, Wording wording, Settings settings, ApiSettings limits) {
        this.intake = intake;
        this.sight = sight;
        this.wording = wording;
        this.settings = settings;
        this.limits = limits;
    }

    @Bean
    static Destination intakeDestination() {
        return Destination.forRoles(ORDER, "/intake", "navigation.intake", Role.OPERATOR.name());
    }

    @GetMapping("/intake")
    View page(Frame frame, Person person) {
        var caller = caller(frame, person);
        return refused(caller)
                .map(problem -> view(frame, Optional.of(problem), Optional.empty(), HttpStatus.FORBIDDEN))
                .orElseGet(() -> view(frame, Optional.empty(), Optional.empty(), HttpStatus.OK));
    }

    private Caller caller(Frame frame, Person person) {
        return new Caller(
                person.id(), Actors.of(person), wording.in(frame.texts().language()));
    }

    private Optional<String> refused(Caller caller) {
        try {
            IntakeApi.allow(sight, caller);
            return Optional.empty();
        } catch (ApiProblem problem) {
            return Optional.of(sentence(problem, caller));
        }
    }

    private static String sentence(ApiProblem problem, Caller caller) {
        return problem.refusal()
                .map(caller.words()::refusal)
                .orElseGet(() -> Problems.sentence(problem.code(), problem.facts(), caller.words()));
    }

    @PostMapping(value = "/intake", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View take(
            Frame frame,
            Person person,
            @RequestParam UUID key,
            @RequestPart(required = false) List<MultipartFile> protocols,
            @RequestPart(required = false) List<MultipartFile> votes)
            throws IOException {
        var caller = caller(frame, person);
        var refused = refused(caller);
        if (refused.isPresent()) {
            return view(frame, refused, Optional.empty(), HttpStatus.FORBIDDEN);
        }
        try (var files = IntakeFiles.of(
                settings.data().resolve("intake"),
                protocols == null ? List.of() : protocols,
                votes == null ? List.of() : votes,
                limits.intakeBytes())) {
            var report = intake.take(caller, key, files, IntakeApi.Silent.WATCHER);
            return view(frame, Optional.empty(), Optional.of(told(frame.texts(), report)), HttpStatus.OK);
        } catch (ApiProblem problem) {
            return view(
                    frame,
                    Optional.of(sentence(problem, caller)),
                    Optional.empty(),
                    HttpStatus.valueOf(problem.status()));
        }
    }

    private static View view(Frame frame, Optional<String> problem, Optional<IntakePage.Told> told, HttpStatus status) {
        return PageView.of(
                new IntakePage(frame.titled("intake.title"), UUID.randomUUID().toString(), problem, told), status);
    }

    private static IntakePage.Told told(Texts texts, IntakeReport report) {
        var numbers = report.counts().entrySet().stream()
                .map(each -> new IntakePage.Figure(
                        texts.say("intake." + each.getKey().replace('_', '-')),
                        texts.count(((Integer) each.getValue()).longValue())))
                .toList();
        var rows = report.problems().stream()
                .map(each -> new IntakePage.Row(
                        each.file(),
                        each.line() == 0 ? "" : Integer.toString(each.line()),
                        each.code(),
                        each.precinct().isEmpty() ? "" : each.precinct() + " " + each.contest(),
                        each.sentence(),
                        each.error()))
                .toList();
        return new IntakePage.Told(
                texts.say("intake.sum", Map.of("number", report.taken())),
                report.isInterrupted() ? Optional.of(texts.say("api.A126")) : Optional.empty(),
                numbers,
                rows);
    }
}

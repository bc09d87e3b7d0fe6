package dauys.server.applications;

import static dauys.election.commission.Action.FILE_APPLICATION;

import dauys.election.contest.Contest;
import dauys.election.nomination.Deposit;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationRules;
import dauys.folder.CandidacyFile;
import dauys.law.Document;
import dauys.law.Finding;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.TypedDay;
import dauys.server.pages.UploadedText;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import dauys.server.security.Secrets;
import dauys.store.Subject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/**
 * Takes applications in, and takes them in again with what was wrong mended. What can be read is taken even where a
 * requirement is not met: whether it is registered is for the commission to decide, and its page says what to mend.
 */
@Controller
class FilingController {

    private static final int ID_LENGTH = 10;

    /** A list has hundreds of persons at most; longer files are no lists. */
    private static final int MOST_BYTES = 4 << 20;

    /** The shares at the election before from which a party pays less, the highest first. */
    private static final List<Rule> BANDS = List.of(Rule.DEPOSIT_FREE, Rule.DEPOSIT_LOWER, Rule.DEPOSIT_UPPER);

    private final NightElection election;
    private final Applications applications;
    private final ApplicationWords words;
    private final ApplicationsController seen;
    private final Desk desk;
    private final Refusing refusing;

    FilingController(
            NightElection election,
            Applications applications,
            ApplicationWords words,
            ApplicationsController seen,
            Desk desk,
            Refusing refusing) {
        this.election = election;
        this.applications = applications;
        this.words = words;
        this.seen = seen;
        this.desk = desk;
        this.refusing = refusing;
    }

    /** What was typed, or what the application before had. */
    private record Typed(
            Map<String, String> fields, Set<Document> papers, String paid, String nominated, String before) {}

    @GetMapping("/applications/new/{contest}")
    View begin(Frame frame, Person person, @PathVariable String contest) {
        return form(frame, person, contest, Optional.empty());
    }

    @GetMapping("/applications/{contest}/{id}/mend")
    View mend(Frame frame, Person person, @PathVariable String contest, @PathVariable String id) {
        return form(frame, person, contest, Optional.of(id));
    }

    private View form(Frame frame, Person person, String contest, Optional<String> id) {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), FILE_APPLICATION);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/applications");
        }
        var wanted = known(contest);
        var before = id.map(each -> own(actor, contest, each));
        var typed = before.map(this::typed)
                .orElseGet(() -> new Typed(
                        Map.of("nominated_by", "self"),
                        Set.of(),
                        "",
                        applications.now(wanted).toLocalDate().toString(),
                        ""));
        return PageView.of(page(frame, wanted, id, typed, List.of()));
    }

    private Contest known(String contest) {
        return applications.contest(contest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Standing own(Actor actor, String contest, String id) {
        return seen.seen(actor, contest, id)
                .filter(each -> each.course()
                        .application()
                        .filter(filed -> filed.by().equals(actor.mark()))
                        .isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Typed typed(Standing standing) {
        var dossier = applications.dossier(standing);
        var fields = dossier.map(each -> CandidacyFile.rows(each.candidates())).orElse(List.of());
        return new Typed(
                fields.isEmpty() ? Map.of() : fields.getFirst(),
                dossier.map(Dossier::documents).orElse(Set.of()),
                dossier.map(Dossier::paid)
                        .filter(OptionalLong::isPresent)
                        .map(each -> Long.toString(each.getAsLong()))
                        .orElse(""),
                standing.course()
                        .application()
                        .map(each -> each.nominated().toString())
                        .orElse(""),
                dossier.flatMap(Dossier::before).map(Ratio::toString).orElse(""));
    }

    private FormPage page(Frame frame, Contest contest, Optional<String> id, Typed typed, List<String> problems) {
        var rules = applications.rules(contest.id());
        boolean onList = contest.constituency().isEmpty();
        var spoken = words.spoken(frame);
        var parties = new HashMap<String, String>();
        election.registers().parties().keySet().forEach(code -> parties.put(code, spoken.party(code)));
        var today = applications.now(contest).toLocalDate();
        var deposit = Deposit.of(rules, 1, today, Optional.empty());
        return new FormPage(
                frame.called(frame.texts().say(onList ? "application.form-list" : "application.form-candidate")),
                id.map(each -> "/applications/" + contest.id() + "/" + each + "/mend")
                        .orElse("/applications/new/" + contest.id()),
                spoken.contest(contest),
                onList,
                words.windows(frame, rules),
                words.deposit(frame, deposit),
                problems,
                onList ? List.of() : Fields.of(rules).shown(frame, typed.fields(), parties),
                Fields.papers(rules, spoken, typed.papers()),
                typed.paid(),
                typed.nominated(),
                onList ? shares(frame, rules, typed.before()) : List.of());
    }

    /** The bands that the edition has; the value of each is the share from which it begins. */
    private List<Fields.Option> shares(Frame frame, RegistrationRules rules, String chosen) {
        var shares = new ArrayList<Fields.Option>();
        shares.add(new Fields.Option("", frame.texts().say("application.share-none"), chosen.isEmpty()));
        for (Rule each : BANDS) {
            rules.find(each).ifPresent(band -> {
                String share = band.share().toString();
                var facts = Map.of("share", words.spoken(frame).law().value(band));
                shares.add(new Fields.Option(
                        share, frame.texts().say("application.share-from", facts), share.equals(chosen)));
            });
        }
        return shares;
    }

    @PostMapping("/applications/new/{contest}")
    View file(
            Frame frame,
            Person person,
            @PathVariable String contest,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        return file(frame, Actors.of(person), known(contest), Optional.empty(), fields, file);
    }

    @PostMapping("/applications/{contest}/{id}/mend")
    View fileAgain(
            Frame frame,
            Person person,
            @PathVariable String contest,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        Actor actor = Actors.of(person);
        own(actor, contest, id);
        return file(frame, actor, known(contest), Optional.of(id), fields, file);
    }

    private View file(
            Frame frame,
            Actor actor,
            Contest contest,
            Optional<String> again,
            MultiValueMap<String, String> fields,
            @Nullable MultipartFile file)
            throws IOException {
        String id = again.orElseGet(() -> Secrets.mark().substring(0, ID_LENGTH));
        var typed = typed(fields);
        var problems = new ArrayList<String>();
        Optional<LocalDate> nominated = TypedDay.of(typed.nominated());
        if (nominated.isEmpty()) {
            problems.add(frame.texts().say("application.bad-day"));
        }
        if (!typed.paid().matches("|\\d{1,12}")) {
            problems.add(frame.texts().say("application.bad-paid"));
        }
        Optional<String> csv = contest.constituency().isPresent()
                ? Optional.of(Fields.of(applications.rules(contest.id())).csv(contest.id(), id, typed.fields()))
                : UploadedText.of(file, MOST_BYTES);
        if (csv.isEmpty()) {
            problems.add(frame.texts().say("application.bad-file"));
        }
        if (problems.isEmpty()) {
            var dossier = new Dossier(
                    csv.orElseThrow(),
                    typed.papers(),
                    typed.paid().isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(typed.paid())),
                    Ratio.parse(typed.before()));
            problems.addAll(submit(frame, actor, contest, id, dossier, nominated.orElseThrow()));
        }
        return problems.isEmpty()
                ? SeeOther.saying("application.filed", "/applications/" + contest.id() + "/" + id)
                : PageView.of(page(frame, contest, again, typed, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Only what can be read is kept; the desk then asks for the right and for the window. */
    private List<String> submit(
            Frame frame, Actor actor, Contest contest, String id, Dossier dossier, LocalDate nominated) {
        var refusal = election.rights().refusal(actor.appointments(), FILE_APPLICATION);
        if (refusal.isPresent()) {
            return List.of(refusing.line(frame, refusal.get()));
        }
        var read = dossier.persons();
        var persons = read.value().orElse(List.of());
        if (read.findings().stream().anyMatch(Finding::isError)) {
            return words.lines(
                    frame, read.findings(), true, contest.constituency().isEmpty());
        }
        if (persons.isEmpty()) {
            return List.of(frame.texts().say("application.bad-file"));
        }
        var act = new RegistrationAct.File(
                actor.mark(), applications.now(contest), nominated, applications.keep(dossier), persons.size());
        Answer answer = desk.application(
                actor,
                new Subject.OfApplication(contest.id(), id),
                act,
                applications.limited(applications.preparing()));
        var refused = refusing.refusal(answer);
        refused.ifPresent(each -> applications.drop(act.dossier()));
        return refused.stream().map(each -> refusing.line(frame, each)).toList();
    }

    private static Typed typed(MultiValueMap<String, String> fields) {
        var papers = EnumSet.noneOf(Document.class);
        var wanted = fields.getOrDefault("paper", List.of());
        Arrays.stream(Document.values())
                .filter(each -> wanted.contains(each.name()))
                .forEach(papers::add);
        return new Typed(
                fields.toSingleValueMap(),
                papers,
                first(fields, "paid").replaceAll("[\\s\\u00a0]", ""),
                first(fields, "nominated"),
                first(fields, "before"));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}

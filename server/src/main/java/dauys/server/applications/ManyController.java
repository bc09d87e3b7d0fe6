package dauys.server.applications;

import static dauys.election.commission.Action.FILE_APPLICATION;

import dauys.election.contest.Contest;
import dauys.election.nomination.Candidacy;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse;
import dauys.folder.CandidacyFile;
import dauys.law.Document;
import dauys.law.Finding;
import dauys.law.Provision;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/**
 * Takes in the candidates of many constituencies as one file, each row as an application of its own. All that keeps the
 * file from being taken is found first, and then nothing is taken; what only fails a requirement is for the commission.
 */
@Controller
class ManyController {

    private static final int ID_LENGTH = 10;

    /** Some thousand rows; who has more sends several files. */
    private static final int MOST_BYTES = 4 << 20;

    private final NightElection election;
    private final Applications applications;
    private final ApplicationWords words;
    private final Desk desk;
    private final Refusing refusing;

    ManyController(
            NightElection election, Applications applications, ApplicationWords words, Desk desk, Refusing refusing) {
        this.election = election;
        this.applications = applications;
        this.words = words;
        this.desk = desk;
        this.refusing = refusing;
    }

    /** What is the same for all rows. */
    private record Typed(Set<Document> papers, String paid, String nominated) {}

    /** A row that is to be filed, with the line on which it stands. */
    private record Row(Contest contest, String id, Dossier dossier, int line) {}

    @GetMapping("/applications/many")
    View form(Frame frame, Person person) {
        var refusal = election.rights().refusal(Actors.of(person).appointments(), FILE_APPLICATION);
        return refusal.isPresent()
                ? refusing.notAllowed(frame, refusal.get(), "/applications")
                : PageView.of(page(frame, new Typed(Set.of(), "", ""), List.of()));
    }

    private ManyPage page(Frame frame, Typed typed, List<String> problems) {
        var papers = EnumSet.noneOf(Document.class);
        constituencies()
                .forEach(each -> applications
                        .rules(each.id())
                        .documents()
                        .map(Provision::documents)
                        .ifPresent(papers::addAll));
        return new ManyPage(
                frame.called(frame.texts().say("many.title")),
                constituencies().stream()
                        .flatMap(each -> words.windows(frame, applications.rules(each.id())).stream())
                        .distinct()
                        .toList(),
                problems,
                papers.stream()
                        .map(each -> new Fields.Option(
                                each.name(),
                                words.spoken(frame).law().document(each),
                                typed.papers().contains(each)))
                        .toList(),
                typed.paid(),
                typed.nominated());
    }

    /** One contest of each office is enough to say what the law asks of all of them. */
    private List<Contest> constituencies() {
        var byOffice = new LinkedHashMap<Object, Contest>();
        election.registers().papers().stream()
                .map(paper -> paper.contest())
                .filter(each -> each.constituency().isPresent())
                .forEach(each -> byOffice.putIfAbsent(each.body().office(), each));
        return List.copyOf(byOffice.values());
    }

    @PostMapping("/applications/many")
    View file(
            Frame frame,
            Person person,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String nominated,
            @RequestParam(defaultValue = "") String paid,
            @RequestParam(defaultValue = "") Set<String> paper)
            throws IOException {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), FILE_APPLICATION);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/applications");
        }
        var papers = EnumSet.noneOf(Document.class);
        EnumSet.allOf(Document.class).stream()
                .filter(each -> paper.contains(each.name()))
                .forEach(papers::add);
        var typed = new Typed(papers, paid.replaceAll("[\\s\\u00a0]", ""), nominated.strip());
        var problems = file(frame, actor, typed, UploadedText.of(file, MOST_BYTES));
        return problems.isEmpty()
                ? SeeOther.saying("many.filed", "/applications")
                : PageView.of(page(frame, typed, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<String> file(Frame frame, Actor actor, Typed typed, Optional<String> text) {
        var problems = new ArrayList<String>();
        Optional<LocalDate> nominated = TypedDay.of(typed.nominated());
        if (nominated.isEmpty()) {
            problems.add(frame.texts().say("application.bad-day"));
        }
        if (!typed.paid().matches("|\\d{1,12}")) {
            problems.add(frame.texts().say("application.bad-paid"));
        }
        if (text.isEmpty()) {
            problems.add(frame.texts().say("application.bad-file"));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        var rows = rows(frame, typed, text.orElseThrow(), problems);
        rows.forEach(each -> refused(actor, each, nominated.orElseThrow())
                .ifPresent(refusal -> problems.add(line(frame, each.line(), refusing.line(frame, refusal)))));
        applications
                .tooMany(actor.mark(), rows.size())
                .ifPresent(refusal -> problems.add(refusing.line(frame, refusal)));
        if (problems.isEmpty()) {
            rows.forEach(each -> submit(actor, each, nominated.orElseThrow())
                    .ifPresent(refusal -> problems.add(line(frame, each.line(), refusing.line(frame, refusal)))));
        }
        return problems;
    }

    /** The rows; what cannot be read of them is among the problems. */
    private List<Row> rows(Frame frame, Typed typed, String text, List<String> problems) {
        var read = CandidacyFile.read("candidates.csv", text);
        read.findings().stream()
                .filter(Finding::isError)
                .map(each ->
                        line(frame, each.place().line(), words.spoken(frame).finding(each)))
                .forEach(problems::add);
        var fields = new HashMap<List<String>, Map<String, String>>();
        CandidacyFile.rows(text)
                .forEach(each -> fields.put(
                        List.of(each.getOrDefault("contest", ""), each.getOrDefault("candidate", "")), each));
        var paid = typed.paid().isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(typed.paid()));
        var rows = new ArrayList<Row>();
        for (Candidacy each : read.value().orElse(List.of())) {
            var contest = applications
                    .contest(each.contest())
                    .filter(known -> known.constituency().isPresent() && !each.onList());
            var row = fields.get(List.of(each.contest(), each.person().id()));
            if (contest.isEmpty() || row == null) {
                problems.add(line(
                        frame,
                        each.place().line(),
                        frame.texts().say("many.no-constituency", Map.of("contest", each.contest()))));
            } else {
                String id = Secrets.mark().substring(0, ID_LENGTH);
                var dossier = new Dossier(csv(row, id), typed.papers(), paid, Optional.empty());
                rows.add(new Row(contest.get(), id, dossier, each.place().line()));
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(frame.texts().say("application.bad-file"));
        }
        return rows;
    }

    /** The row as a file of its own; ids of different nominators' files may be the same, so it gets another. */
    private static String csv(Map<String, String> row, String id) {
        var own = new LinkedHashMap<>(row);
        own.put("candidate", "C-" + id.toUpperCase(Locale.ROOT));
        return CandidacyFile.text(List.of(own));
    }

    private static String line(Frame frame, int line, String sentence) {
        return line > 0 ? frame.texts().say("application.line", Map.of("line", line)) + " " + sentence : sentence;
    }

    private RegistrationAct.File act(Actor actor, Row row, LocalDate nominated, String digest) {
        return new RegistrationAct.File(actor.mark(), applications.now(row.contest()), nominated, digest, 1);
    }

    /** What the record would say of a row, asked before anything is filed. */
    private Optional<Refusal> refused(Actor actor, Row row, LocalDate nominated) {
        var rules = applications.rules(row.contest().id());
        return RegistrationCourse.untouched().apply(act(actor, row, nominated, ""), rules)
                        instanceof RegistrationCourse.Outcome.Refused refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    private Optional<Refusal> submit(Actor actor, Row row, LocalDate nominated) {
        var act = act(actor, row, nominated, applications.keep(row.dossier()));
        var answer = desk.application(
                actor,
                new Subject.OfApplication(row.contest().id(), row.id()),
                act,
                applications.limited(applications.preparing()));
        var refusal = refusing.refusal(answer);
        refusal.ifPresent(each -> applications.drop(act.dossier()));
        return refusal;
    }
}

package dauys.server.commissions;

import static dauys.election.commission.Action.FORM_COMMISSION;

import dauys.election.commission.Commission;
import dauys.folder.CommissionsFile;
import dauys.server.commissions.Formation.Outcome;
import dauys.server.commissions.Formation.Sent;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.TypedDay;
import dauys.server.pages.UploadedText;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Takes in who sits in commissions, as rows of a file; what is not taken stays on the form to be mended. */
@Controller
class FormController {

    /** Some thousand members; who has more sends several files. */
    private static final int MOST_BYTES = 512 << 10;

    private static final int LONGEST_ACT = 2_000;

    /** More than a region has precincts. */
    private static final int MOST_SEEN = 2_000;

    private final NightElection election;
    private final Commissions commissions;
    private final Formation formation;
    private final SeatWords words;
    private final Refusing refusing;

    FormController(
            NightElection election, Commissions commissions, Formation formation, SeatWords words, Refusing refusing) {
        this.election = election;
        this.commissions = commissions;
        this.formation = formation;
        this.words = words;
        this.refusing = refusing;
    }

    /**
     * Why something was not entered.
     *
     * @param headline the key of a sentence about how much of it was not
     * @param against what the law has against it
     */
    private record Trouble(String headline, List<String> problems, List<String> against) {

        static Trouble of(String problem) {
            return new Trouble("commissions.not-entered", List.of(problem), List.of());
        }
    }

    @GetMapping("/commissions/form")
    View form(Frame frame, Person person, @RequestParam(defaultValue = "") String commission) {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), FORM_COMMISSION);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/commissions");
        }
        var wanted = commission.isEmpty()
                ? List.<Commission>of()
                : List.of(commissions
                        .seen(actor, commission)
                        .filter(each -> commissions.mayForm(actor, each))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        var sent = new Sent(rows(wanted), "", Optional.empty(), Map.of(), false);
        return PageView.of(page(frame, sent, wanted, new Trouble("commissions.not-entered", List.of(), List.of())));
    }

    /** What stands now, to be mended; for a commission without members, its columns. */
    private String rows(List<Commission> wanted) {
        var members = wanted.stream()
                .flatMap(each ->
                        commissions
                                .seated(each)
                                .flatMap(seated -> commissions.members(each, seated.dossier()))
                                .stream())
                .toList();
        String text = CommissionsFile.text(members);
        return members.isEmpty() && !wanted.isEmpty()
                ? text + Commissions.code(wanted.getFirst()) + ","
                        + CommissionsController.key(wanted.getFirst().level()) + ",,,,,,,,,,\n"
                : text;
    }

    @PostMapping("/commissions/form")
    View enter(
            Frame frame,
            Person person,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String decided,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String knowingly,
            @RequestParam(defaultValue = "") List<String> seen,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), FORM_COMMISSION);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/commissions");
        }
        Optional<String> text = UploadedText.or(file, rows, MOST_BYTES);
        var sent = new Sent(
                text.orElse(""),
                act.strip().substring(0, Math.min(LONGEST_ACT, act.strip().length())),
                TypedDay.of(decided),
                digests(seen),
                knowingly.equals("yes"));
        if (text.isEmpty()) {
            return again(frame, sent, List.of(), Trouble.of(frame.texts().say("commissions.bad-file")));
        }
        if (sent.decided().isEmpty()) {
            return again(frame, sent, List.of(), Trouble.of(frame.texts().say("commissions.bad-day")));
        }
        Outcome outcome = formation.enter(actor, sent);
        if (outcome.isEntered()) {
            String address = outcome.named().size() == 1
                    ? "/commissions/" + outcome.named().getFirst().id()
                    : "/commissions";
            return SeeOther.saying("commissions.entered", address);
        }
        // Of a commission that is not below the sender's it is not told what stands for it.
        var own = outcome.named().stream()
                .filter(each -> commissions.mayForm(actor, each))
                .toList();
        return again(
                frame,
                sent,
                own,
                new Trouble(
                        outcome.partly() ? "commissions.partly" : "commissions.not-entered",
                        problems(frame, outcome),
                        words.lines(frame, outcome.against(), true)));
    }

    private List<String> problems(Frame frame, Outcome outcome) {
        var problems = new ArrayList<>(words.lines(frame, outcome.unreadable(), true));
        for (var each : outcome.refused()) {
            problems.add(frame.texts()
                    .say(
                            "commissions.about",
                            Map.of(
                                    "name",
                                    words.name(frame, each.commission()),
                                    "sentence",
                                    refusing.line(frame, each.refusal()))));
        }
        if (problems.isEmpty()) {
            problems.add(frame.texts().say("commissions.no-rows"));
        }
        return problems;
    }

    private View again(Frame frame, Sent sent, List<Commission> named, Trouble trouble) {
        return PageView.of(page(frame, sent, named, trouble), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Whoever sees the form sees which compositions it would replace, and may then do so. */
    private FormPage page(Frame frame, Sent sent, List<Commission> named, Trouble trouble) {
        var seen = new ArrayList<String>();
        var replaced = new ArrayList<String>();
        var all = commissions.seated();
        for (Commission each : named) {
            Optional.ofNullable(all.get(each.id())).ifPresent(seated -> {
                seen.add(each.id() + " " + seated.dossier());
                replaced.add(frame.texts()
                        .say(
                                "commissions.replaced",
                                Map.of(
                                        "name",
                                        words.name(frame, each),
                                        "act",
                                        seated.act(),
                                        "day",
                                        frame.texts().numbers().date(seated.decided()))));
            });
        }
        return new FormPage(
                frame.called(frame.texts().say("commissions.form")),
                named.size() == 1 ? "/commissions/" + named.getFirst().id() : "/commissions",
                sent.act(),
                sent.decided().map(LocalDate::toString).orElse(""),
                sent.rows(),
                frame.texts().say(trouble.headline()),
                trouble.problems(),
                trouble.against(),
                sent.knowingly(),
                seen,
                replaced);
    }

    private static Map<String, String> digests(List<String> seen) {
        var digests = new HashMap<String, String>();
        seen.stream()
                .limit(MOST_SEEN)
                .map(each -> each.split(" ", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> digests.put(each[0], each[1]));
        return digests;
    }
}

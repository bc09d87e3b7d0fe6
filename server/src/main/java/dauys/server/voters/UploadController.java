package dauys.server.voters;

import static dauys.election.commission.Action.REPORT_VOTERS;

import dauys.election.territory.Precinct;
import dauys.election.voter.VoterAct;
import dauys.election.voter.VoterCount;
import dauys.election.voter.VoterNumbers;
import dauys.folder.VoterFile;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.UploadedText;
import dauys.server.progress.NightWords;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.security.Person;
import dauys.store.Subject;
import java.io.IOException;
import java.util.ArrayList;
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
import org.springframework.web.servlet.View;

/** Takes in the numbers of many precincts from rows of a file; what is not taken stays on the form to be mended. */
@Controller
class UploadController {

    /** Some thousand rows; who has more sends several files. */
    private static final int MOST_BYTES = 512 << 10;

    private static final int LONGEST = 300;

    private final NightElection election;
    private final Voters voters;
    private final Desk desk;
    private final NightWords words;
    private final Refusing refusing;

    UploadController(NightElection election, Voters voters, Desk desk, NightWords words, Refusing refusing) {
        this.election = election;
        this.voters = voters;
        this.desk = desk;
        this.words = words;
        this.refusing = refusing;
    }

    /**
     * Why something was not entered; nothing where everything was.
     *
     * @param headline the key of a sentence about how much of it was not
     */
    private record Trouble(String headline, List<String> problems) {

        static Trouble of(List<String> problems) {
            return new Trouble("voters.not-entered", problems);
        }
    }

    /** Numbers of a precinct that are to be entered, with the line on which they stand. */
    private record Row(Precinct precinct, VoterAct.Report report, int line) {}

    @GetMapping("/voters/upload")
    View form(Frame frame, Person person) {
        var refusal = election.rights().refusal(Actors.of(person).appointments(), REPORT_VOTERS);
        return refusal.isPresent()
                ? refusing.notAllowed(frame, refusal.get(), "/voters")
                : PageView.of(page(frame, VoterFile.text(Map.of()), "", Trouble.of(List.of())));
    }

    private static UploadPage page(Frame frame, String rows, String reason, Trouble trouble) {
        return new UploadPage(
                frame.called(frame.texts().say("voters.upload")),
                rows,
                reason,
                frame.texts().say(trouble.headline()),
                trouble.problems());
    }

    @PostMapping("/voters/upload")
    View enter(
            Frame frame,
            Person person,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), REPORT_VOTERS);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/voters");
        }
        var text = UploadedText.or(file, rows, MOST_BYTES);
        String because =
                reason.strip().substring(0, Math.min(LONGEST, reason.strip().length()));
        var trouble = text.isPresent()
                ? enter(frame, actor, text.get(), because)
                : Trouble.of(List.of(frame.texts().say("commissions.bad-file")));
        return trouble.problems().isEmpty()
                ? SeeOther.saying("voters.entered", "/voters")
                : PageView.of(page(frame, text.orElse(""), because, trouble), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** All that stands in the way is found first; then everything is entered. */
    private Trouble enter(Frame frame, Actor actor, String text, String reason) {
        Spoken spoken = words.of(frame);
        var read = VoterFile.counts(election.registers(), VoterFile.NAME, text);
        var problems = new ArrayList<String>();
        read.findings().forEach(each -> problems.add(line(frame, each.place().line(), spoken.finding(each))));
        var all = new ArrayList<Row>();
        boolean isSome = false;
        for (var each : read.value().orElse(Map.of()).entrySet()) {
            Precinct precinct = election.precinct(each.getKey()).orElseThrow();
            var known = voters.entered(precinct.id());
            isSome = true;
            var own = each.getValue().stream()
                    .filter(count -> !isEntered(known, count))
                    .map(count -> row(actor, precinct, count, reason))
                    .toList();
            problems.addAll(refused(frame, actor, precinct, known, own));
            all.addAll(own);
        }
        if (problems.isEmpty() && !isSome) {
            problems.add(frame.texts().say("commissions.no-rows"));
        }
        if (!problems.isEmpty()) {
            return Trouble.of(problems);
        }
        for (Row each : all) {
            refusing.refusal(desk.voters(
                            actor, new Subject.OfVoters(each.precinct().id()), each.report()))
                    .ifPresent(refusal -> problems.add(line(frame, each, refusal)));
        }
        // Somebody else may have entered numbers of the same precincts at the same moment.
        return problems.size() < all.size() ? new Trouble("voters.partly", problems) : Trouble.of(problems);
    }

    private Row row(Actor actor, Precinct precinct, VoterCount count, String reason) {
        return new Row(
                precinct,
                new VoterAct.Report(actor.mark(), voters.now(precinct), count, reason),
                count.place().line());
    }

    /** The same numbers sent twice are entered once. */
    private static boolean isEntered(VoterNumbers known, VoterCount count) {
        return Optional.ofNullable(known.days().get(count.day()))
                .filter(each -> each.equals(new VoterCount(
                        count.day(),
                        count.voters(),
                        count.certificates(),
                        count.applications(),
                        count.source(),
                        each.place())))
                .isPresent();
    }

    /** What the rights and the record would say of the rows of a precinct, asked before anything is entered. */
    private List<String> refused(Frame frame, Actor actor, Precinct precinct, VoterNumbers known, List<Row> own) {
        var refused = new ArrayList<String>();
        var notAllowed = desk.refusal(actor, REPORT_VOTERS, precinct);
        for (Row each : own) {
            if (notAllowed.isPresent()) {
                refused.add(line(frame, each, notAllowed.get()));
            } else if (known.apply(each.report()) instanceof VoterNumbers.Outcome.Refused no) {
                refused.add(line(frame, each, no.refusal()));
            }
        }
        return refused;
    }

    private String line(Frame frame, Row row, Refusal refusal) {
        return line(frame, row.line(), refusing.line(frame, refusal));
    }

    private static String line(Frame frame, int line, String sentence) {
        return line > 0 ? frame.texts().say("application.line", Map.of("line", line)) + " " + sentence : sentence;
    }
}

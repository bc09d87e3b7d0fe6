package dauys.server.voters;

import static dauys.election.commission.Action.REPORT_VOTERS;
import static dauys.election.commission.Action.SEE_VOTERS;

import dauys.election.territory.Precinct;
import dauys.election.voter.VoterAct;
import dauys.election.voter.VoterCount;
import dauys.law.Place;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.TypedDay;
import dauys.server.progress.NightWords;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.security.Person;
import dauys.server.voters.ReportPage.Day;
import dauys.server.voters.ReportPage.Form;
import dauys.store.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The numbers of one precinct over time, and the form for those of a day. */
@Controller
class ReportController {

    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

    private final NightElection election;
    private final Voters voters;
    private final Desk desk;
    private final NightWords words;
    private final Refusing refusing;

    ReportController(NightElection election, Voters voters, Desk desk, NightWords words, Refusing refusing) {
        this.election = election;
        this.voters = voters;
        this.desk = desk;
        this.words = words;
        this.refusing = refusing;
    }

    @GetMapping("/voters/precinct/{id}")
    View precinct(Frame frame, Person person, @PathVariable String id) {
        Actor actor = Actors.of(person);
        Precinct precinct = precinct(id);
        var refusal = election.rights().refusal(actor.appointments(), SEE_VOTERS);
        return refusal.isPresent()
                ? refusing.notAllowed(frame, refusal.get(), "/")
                : PageView.of(page(
                        frame,
                        actor,
                        precinct,
                        new Form(
                                address(precinct),
                                voters.now(precinct).toLocalDate().toString(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                Optional.empty())));
    }

    private Precinct precinct(String id) {
        return election.precinct(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Precinct precinct) {
        return "/voters/precinct/" + precinct.id();
    }

    @PostMapping("/voters/precinct/{id}")
    View report(Frame frame, Person person, @PathVariable String id, @RequestParam Map<String, String> fields) {
        Precinct precinct = precinct(id);
        Actor actor = Actors.of(person);
        var refusal = desk.refusal(actor, REPORT_VOTERS, precinct);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), address(precinct));
        }
        Optional<String> problem = report(frame, actor, precinct, fields);
        if (problem.isEmpty()) {
            return SeeOther.saying("voters.entered", address(precinct));
        }
        return PageView.of(
                page(
                        frame,
                        actor,
                        precinct,
                        new Form(
                                address(precinct),
                                field(fields, "day"),
                                field(fields, "voters"),
                                field(fields, "certificates"),
                                field(fields, "applications"),
                                field(fields, "source"),
                                field(fields, "reason"),
                                problem)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<String> report(Frame frame, Actor actor, Precinct precinct, Map<String, String> fields) {
        Optional<LocalDate> day = TypedDay.of(field(fields, "day"));
        if (day.isEmpty()) {
            return Optional.of(frame.texts().say("voters.bad-day"));
        }
        boolean isNumbered = number(field(fields, "voters")).isPresent()
                && isNumberOrNothing(field(fields, "certificates"))
                && isNumberOrNothing(field(fields, "applications"));
        if (!isNumbered) {
            return Optional.of(frame.texts().say("voters.bad-number"));
        }
        var count = new VoterCount(
                day.get(),
                number(field(fields, "voters")).orElseThrow(),
                number(field(fields, "certificates")),
                number(field(fields, "applications")),
                field(fields, "source"),
                Place.of("form"));
        var act = new VoterAct.Report(actor.mark(), voters.now(precinct), count, field(fields, "reason"));
        return refusing.refusal(desk.voters(actor, new Subject.OfVoters(precinct.id()), act))
                .map(refusal -> refusing.line(frame, refusal));
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    private static boolean isNumberOrNothing(String text) {
        return text.isEmpty() || number(text).isPresent();
    }

    private static OptionalLong number(String text) {
        String digits = SPACES.matcher(text).replaceAll("");
        return NUMBER.matcher(digits).matches() ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private ReportPage page(Frame frame, Actor actor, Precinct precinct, Form form) {
        Spoken spoken = words.of(frame);
        String unit = precinct.unit().code();
        String name = spoken.area(unit) + ", "
                + frame.texts().say("board.precinct-number", Map.of("number", precinct.number()));
        var counts = voters.known().of(precinct);
        return new ReportPage(
                frame.called(frame.texts().say("voters.title-of", Map.of("name", name))),
                "/voters/unit/" + unit,
                spoken.area(unit),
                frame.texts().say("voters.registered", Map.of("n", precinct.voters())),
                voters.check()
                        .most()
                        .map(each -> spoken.text(
                                "voters.limit", Map.of("most", each.number(), "law", spoken.cite(each.basis())))),
                counts.reversed().stream()
                        .map(each -> new Day(
                                frame.texts().numbers().date(each.day()),
                                frame.texts().count(each.voters()),
                                VotersController.number(frame, each.certificates()),
                                VotersController.number(frame, each.applications()),
                                each.source()))
                        .toList(),
                voters.check().check(precinct, counts).stream()
                        .map(spoken::finding)
                        .toList(),
                desk.refusal(actor, REPORT_VOTERS, precinct).isEmpty() ? Optional.of(form) : Optional.empty());
    }
}

package dauys.server.turnout;

import static dauys.election.commission.Action.REPORT_TURNOUT;
import static dauys.election.commission.Action.SEE_PROTOCOL;

import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.territory.Precinct;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.night.TurnoutHours;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.progress.NightWords;
import dauys.server.progress.PrecinctDoubts;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.security.Person;
import dauys.server.turnout.PrecinctTurnoutPage.Form;
import dauys.server.turnout.PrecinctTurnoutPage.Issued;
import dauys.server.turnout.PrecinctTurnoutPage.Report;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The reports of one precinct, and the form for them. */
@Controller
class PrecinctTurnoutController {

    /** Digits in any grouping by spaces. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final NightElection election;
    private final Live live;
    private final Desk desk;
    private final TurnoutHours hours;
    private final NightWords words;
    private final Refusing refusing;
    private final PrecinctDoubts doubts;

    PrecinctTurnoutController(
            NightElection election, Live live, Desk desk, TurnoutHours hours, NightWords words, Refusing refusing) {
        this.election = election;
        this.live = live;
        this.desk = desk;
        this.hours = hours;
        this.words = words;
        this.refusing = refusing;
        this.doubts = new PrecinctDoubts(election);
    }

    /** What was typed into the form. */
    private record Typed(String at, String voters, String reason, Optional<String> problem) {}

    @GetMapping("/turnout/{id}")
    View precinct(Frame frame, Person person, @PathVariable String id) {
        Precinct precinct = precinct(id);
        String next = hours.hours().stream()
                .filter(each -> !live.now().precinct(id).reports().containsKey(each))
                .findFirst()
                .orElseGet(hours.hours()::last)
                .toString();
        return PageView.of(page(frame, Actors.of(person), precinct, new Typed(next, "", "", Optional.empty())));
    }

    @PostMapping("/turnout/{id}")
    View report(
            Frame frame,
            Person person,
            @PathVariable String id,
            @RequestParam String at,
            @RequestParam String voters,
            @RequestParam(defaultValue = "") String reason) {
        Precinct precinct = precinct(id);
        Actor actor = Actors.of(person);
        Optional<String> problem = report(frame, actor, id, at, voters, reason.strip());
        if (problem.isEmpty()) {
            live.refresh();
            return SeeOther.saying("turnout.sent", "/turnout/" + id);
        }
        return PageView.of(
                page(frame, actor, precinct, new Typed(at, voters, reason, problem)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<String> report(Frame frame, Actor actor, String id, String at, String voters, String reason) {
        String digits = SPACES.matcher(voters).replaceAll("");
        Optional<LocalTime> hour = time(at);
        if (hour.isEmpty() || !NUMBER.matcher(digits).matches()) {
            return Optional.of(frame.texts().say("turnout.not-a-number"));
        }
        var report = new PrecinctAct.Report(actor.mark(), hour.get(), Long.parseLong(digits), reason);
        return refusing.refusal(desk.precinct(actor, id, report, Optional.empty()))
                .map(refusal -> refusing.line(frame, refusal));
    }

    private static Optional<LocalTime> time(String at) {
        try {
            return Optional.of(LocalTime.parse(at));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Precinct precinct(String id) {
        return election.precinct(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PrecinctTurnoutPage page(Frame frame, Actor actor, Precinct precinct, Typed typed) {
        Spoken spoken = words.of(frame);
        Live.Moment moment = live.now();
        int place = election.registers().placeOf(precinct.id()).orElseThrow();
        String unit = precinct.unit().code();
        boolean mayReport = desk.refusal(actor, REPORT_TURNOUT, precinct).isEmpty();
        boolean seesProtocols = desk.refusal(actor, SEE_PROTOCOL, precinct).isEmpty();
        String name = spoken.area(unit) + ", "
                + frame.texts().say("board.precinct-number", Map.of("number", precinct.number()));
        return new PrecinctTurnoutPage(
                frame.called(frame.texts().say("turnout.title-of", Map.of("name", name))),
                "/turnout/unit/" + unit,
                spoken.area(unit),
                frame.texts().say("turnout.listed-here", Map.of("n", precinct.voters())),
                hours.hours().stream()
                        .map(each -> report(frame, moment, precinct, each))
                        .toList(),
                mayReport ? Optional.of(form(precinct, typed)) : Optional.empty(),
                seesProtocols,
                seesProtocols ? issued(spoken, moment, place) : List.of(),
                seesProtocols
                        ? doubts.all(moment, place).stream()
                                .map(spoken::finding)
                                .toList()
                        : List.of());
    }

    private Report report(Frame frame, Live.Moment moment, Precinct precinct, LocalTime hour) {
        var report = moment.precinct(precinct.id()).reports().get(hour);
        if (report == null) {
            return new Report(hour.toString(), Spoken.NOTHING, true);
        }
        String share = words.of(frame).percent(report.voters(), precinct.voters());
        return new Report(
                hour.toString(),
                frame.texts()
                        .say(
                                "turnout.voters-of",
                                Map.of("n", report.voters(), "of", precinct.voters(), "share", share)),
                false);
    }

    private Form form(Precinct precinct, Typed typed) {
        return new Form(
                "/turnout/" + precinct.id(),
                hours.hours().stream()
                        .map(each -> new TurnoutPage.Hour(
                                each.toString(), each.toString().equals(typed.at())))
                        .toList(),
                typed.voters(),
                typed.reason(),
                typed.problem());
    }

    private List<Issued> issued(Spoken spoken, Live.Moment moment, int place) {
        return doubts.counts(moment, place).stream()
                .map(each -> new Issued(
                        election.registers()
                                .paper(each.contest())
                                .map(paper -> spoken.contest(paper.contest()))
                                .orElse(each.contest()),
                        each.issued() == PrecinctProtocol.EMPTY ? Spoken.NOTHING : spoken.count(each.issued())))
                .toList();
    }
}

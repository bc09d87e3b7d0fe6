package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolAct.Choice;
import dauys.law.Refusal;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.security.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Settles, line by line, where two readings of one paper differ; nothing else is typed again. */
@Controller
class DifferencesController {

    private final Visits visits;
    private final AttachedScans scans;
    private final Desk desk;

    DifferencesController(Visits visits, AttachedScans scans, Desk desk) {
        this.visits = visits;
        this.scans = scans;
        this.desk = desk;
    }

    @GetMapping("/protocols/{precinct}/{contest}/differences")
    View differences(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.RESOLVE_DIFFERENCE, visit -> {
            if (!(visit.entry() instanceof DoubleEntry.ReadingsDiffer differ)) {
                return SeeOther.at(visit.address());
            }
            var mine = visit.actor().mark();
            return mine.equals(differ.first().by())
                            || mine.equals(differ.second().by())
                    ? visits.conflict(visit, Refusal.ofOrder("W203", Map.of()))
                    : PageView.of(page(visit, differ, Choices.before(differ), Optional.empty()));
        });
    }

    @PostMapping("/protocols/{precinct}/{contest}/differences")
    View settle(
            Frame frame,
            Person person,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam Map<String, String> fields) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.RESOLVE_DIFFERENCE, visit -> {
            if (!(visit.entry() instanceof DoubleEntry.ReadingsDiffer differ)) {
                // Pressed twice, the first press has settled everything.
                return SeeOther.at(visit.address());
            }
            var choices = Choices.sent(differ, fields);
            if (!choices.problems().isEmpty()) {
                return PageView.of(page(visit, differ, choices, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            var act = new ProtocolAct.Choose(visit.actor().mark(), choices.chosen());
            var submission = Once.of(fields.getOrDefault("key", ""), new TreeMap<>(choices.chosen()).toString());
            return after(visit, differ, choices, desk.protocol(visit.actor(), visit.subject(), act, submission));
        });
    }

    private View after(Visit visit, DoubleEntry.ReadingsDiffer differ, Choices choices, Answer answer) {
        if (answer instanceof Answer.Done done
                && done.standing().state().equals(DoubleEntry.State.READINGS_DIFFER.name())) {
            return SeeOther.saying("differences.saved", visit.address() + "/differences");
        }
        return visits.answered(
                visit, answer, "differences.settled", refused -> page(visit, differ, choices, Optional.of(refused)));
    }

    private DifferencesPage page(
            Visit visit, DoubleEntry.ReadingsDiffer differ, Choices choices, Optional<String> problem) {
        var places = Choices.places(differ);
        return new DifferencesPage(
                visit.titled(),
                visit.address(),
                visit.frame()
                        .texts()
                        .say("differences.left", Map.of("n", differ.open().size())),
                problem,
                PaperRow.of(visit.paper(), visit.words()).stream()
                        .filter(row -> places.contains(row.place()))
                        .map(row -> line(visit, differ, choices, row))
                        .toList(),
                scans.maySee(visit) ? ScanView.of(visit, scans.of(visit.subject())) : List.of(),
                visits.may(visit, Action.START_OVER),
                Once.key());
    }

    private static DifferencesPage.Line line(
            Visit visit, DoubleEntry.ReadingsDiffer differ, Choices choices, PaperRow row) {
        int place = row.place();
        var texts = visit.frame().texts();
        var chosen = Optional.ofNullable(choices.chosen().get(place));
        var fault = Optional.ofNullable(choices.problems().get(place));
        String typed = choices.typed().getOrDefault(place, "");
        return new DifferencesPage.Line(
                Integer.toString(place),
                row.number(),
                texts.say("typing.line", Map.of("number", row.number(), "name", row.name()))
                        .strip(),
                visit.words().figures(differ.first().numbers().at(place)),
                visit.words().figures(differ.second().numbers().at(place)),
                chosen.filter(each -> each instanceof Choice.TakeFirst).isPresent(),
                chosen.filter(each -> each instanceof Choice.TakeSecond).isPresent(),
                fault.isPresent()
                        || chosen.filter(each -> each instanceof Choice.TypeAgain)
                                .isPresent(),
                typed,
                differ.chosen().containsKey(place),
                fault.map(each -> texts.say(
                        "typing." + ElectionWords.key(each),
                        Map.of("number", row.number(), "name", row.name(), "typed", typed))));
    }
}

package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolAct;
import dauys.law.Refusal;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.TypedDay;
import dauys.server.security.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Enters the act by which a commission signs a protocol anew; then the new paper is typed twice. */
@Controller
class CorrectionController {

    /** One person alone signs no act of a commission. */
    private static final int LEAST_SIGNATORIES = 2;

    private final Visits visits;
    private final Desk desk;
    private final Signers signers;

    CorrectionController(Visits visits, Desk desk, Signers signers) {
        this.visits = visits;
        this.desk = desk;
        this.signers = signers;
    }

    @GetMapping("/protocols/{precinct}/{contest}/correction")
    View ask(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(
                visits.at(frame, person, precinct, contest),
                Action.OPEN_CORRECTION,
                visit -> PageView.of(page(visit, new Wanted(), Optional.empty())));
    }

    private static AskPage page(Visit visit, Wanted wanted, Optional<String> problem) {
        var typed = wanted.typed();
        var problems = wanted.problems();
        var fields = List.of(
                AskPage.field(AskPage.Kind.LINE, "act", visit, typed, problems),
                AskPage.field(AskPage.Kind.DATE, "date", visit, typed, problems),
                AskPage.choice(visit, CorrectionAct.Reason.values(), "correction-reason", typed, problems),
                AskPage.field(AskPage.Kind.WORDS, "note", visit, typed, problems),
                AskPage.field(AskPage.Kind.WORDS, "signatories", visit, typed, problems));
        return AskPage.of(visit, "correction", fields, problem, false);
    }

    @PostMapping("/protocols/{precinct}/{contest}/correction")
    View correct(
            Frame frame,
            Person person,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String key,
            @RequestParam Map<String, String> sent) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.OPEN_CORRECTION, visit -> {
            var wanted = new Wanted();
            List.of("act", "date", "reason", "note", "signatories")
                    .forEach(each -> wanted.with(each, sent.getOrDefault(each, "")));
            var reason = Wanted.chosen(List.of(CorrectionAct.Reason.values()), wanted.get("reason"));
            var date = TypedDay.of(wanted.get("date"));
            var names = names(wanted.get("signatories"));
            wanted.needs("act")
                    .check("date", date.isPresent())
                    .check("reason", reason.isPresent())
                    .check("signatories", names.size() >= LEAST_SIGNATORIES);
            if (date.isEmpty() || reason.isEmpty() || !wanted.isRight()) {
                return PageView.of(page(visit, wanted, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return visits.answered(
                    visit,
                    enter(visit, wanted, date.get(), reason.get(), names, key),
                    "correction.done",
                    refused -> page(visit, wanted, Optional.of(refused)));
        });
    }

    private Answer enter(
            Visit visit, Wanted wanted, LocalDate date, CorrectionAct.Reason reason, List<String> names, String key) {
        var history = visit.entry().history();
        boolean twice = history.correcting()
                .filter(each -> each.act().number().equals(wanted.get("act")))
                .isPresent();
        if (!(visit.entry() instanceof DoubleEntry.Returned) && !twice) {
            // Names are entered only for an act that can be: a name that nobody signed with has no place here.
            return new Answer.Refused(
                    Refusal.ofOrder("W202", Map.of("state", visit.entry().state())));
        }
        var act = new CorrectionAct(wanted.get("act"), date, reason, wanted.get("note"), signers.enter(names));
        var sent = new String[] {
            wanted.get("act"), date.toString(), reason.name(), wanted.get("note"), String.join(";", names)
        };
        return desk.protocol(
                visit.actor(),
                visit.subject(),
                new ProtocolAct.Correct(visit.actor().mark(), act),
                Once.of(key, sent));
    }

    private static List<String> names(String text) {
        return text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}

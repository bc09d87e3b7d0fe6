package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolNumbers;
import dauys.law.Refusal;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.security.Person;
import dauys.store.ActRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Deals with findings, one by one or all together. */
@Controller
class FindingsController {

    private static final int LONGEST = 2_000;

    private final Visits visits;
    private final AttachedScans scans;
    private final ActRecord record;
    private final Signers signers;
    private final Desk desk;

    FindingsController(Visits visits, AttachedScans scans, ActRecord record, Signers signers, Desk desk) {
        this.visits = visits;
        this.scans = scans;
        this.record = record;
        this.signers = signers;
        this.desk = desk;
    }

    @GetMapping("/protocols/{precinct}/{contest}/findings")
    View findings(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(
                visits.at(frame, person, precinct, contest),
                Action.HANDLE_FINDING,
                visit -> visit.entry() instanceof DoubleEntry.SecondReading second
                        ? PageView.of(page(visit, second, Map.of(), Optional.empty()))
                        : SeeOther.at(visit.address()));
    }

    @PostMapping("/protocols/{precinct}/{contest}/findings")
    View handle(
            Frame frame,
            Person person,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam Map<String, String> fields) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.HANDLE_FINDING, visit -> {
            if (!(visit.entry() instanceof DoubleEntry.SecondReading second)) {
                // Pressed twice, the first press has dealt with everything.
                return SeeOther.at(visit.address());
            }
            var reasons = reasons(second, visit, fields);
            if (reasons.isEmpty()) {
                var missing = Optional.of(visit.words().refusal(Refusal.ofOrder("W206", Map.of())));
                return PageView.of(page(visit, second, reasons, missing), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return handle(visit, second, reasons, fields);
        });
    }

    private View handle(
            Visit visit, DoubleEntry.SecondReading second, Map<Integer, String> reasons, Map<String, String> fields) {
        var mark = visit.actor().mark();
        String key = fields.getOrDefault("key", "");
        String state = visit.entry().state().name();
        for (Map.Entry<Integer, String> each : reasons.entrySet()) {
            String code = fields.getOrDefault("code-" + each.getKey(), "");
            var act = new ProtocolAct.Handle(mark, each.getKey(), code, each.getValue());
            var answer = desk.protocol(
                    visit.actor(), visit.subject(), act, Once.of(key, each.getKey(), code, each.getValue()));
            if (!(answer instanceof Answer.Done done)) {
                return visits.answered(
                        visit, answer, "findings.saved", refused -> page(visit, second, reasons, Optional.of(refused)));
            }
            state = done.standing().state();
        }
        return state.equals(DoubleEntry.State.SECOND_READING.name())
                ? SeeOther.saying("findings.saved", visit.address() + "/findings")
                : SeeOther.saying("findings.settled", visit.address());
    }

    /** The reasons that a form sends, by finding; the button of one finding sends that one only. */
    private static Map<Integer, String> reasons(
            DoubleEntry.SecondReading second, Visit visit, Map<String, String> fields) {
        var reasons = new TreeMap<Integer, String>();
        int findings = visit.paper().findings(second.version().numbers()).size();
        String only = fields.getOrDefault("only", "");
        for (int place = 0; place < findings; place++) {
            String reason = fields.getOrDefault("reason-" + place, "").strip();
            if (!reason.isEmpty() && (only.isEmpty() || only.equals(Integer.toString(place)))) {
                reasons.put(place, reason.substring(0, Math.min(reason.length(), LONGEST)));
            }
        }
        return reasons;
    }

    private FindingsPage page(
            Visit visit, DoubleEntry.SecondReading second, Map<Integer, String> reasons, Optional<String> problem) {
        var version = second.version();
        var findings = visit.paper().findings(version.numbers());
        var open = new ArrayList<FindingsPage.Line>();
        for (int place = 0; place < findings.size(); place++) {
            int name = place;
            if (version.handled().stream().noneMatch(each -> each.finding() == name)) {
                var finding = findings.get(place);
                open.add(new FindingsPage.Line(
                        place,
                        finding.code(),
                        visit.words().finding(visit.paper(), finding),
                        finding.isError(),
                        reasons.getOrDefault(place, "")));
            }
        }
        var parts = new ProtocolParts(visit, signers, true, record.entries(visit.subject()));
        var columns = new LinkedHashMap<String, ProtocolNumbers>();
        String figures = visit.frame().texts().say("protocol.figures");
        columns.put(figures, version.numbers());
        return new FindingsPage(
                visit.titled(),
                visit.address(),
                problem,
                open,
                parts.doubts(version).stream()
                        .filter(each -> each.handled().isPresent())
                        .toList(),
                NumbersTable.all(visit, columns),
                scans.maySee(visit) ? ScanView.of(visit, scans.of(visit.subject())) : List.of(),
                Once.key());
    }
}

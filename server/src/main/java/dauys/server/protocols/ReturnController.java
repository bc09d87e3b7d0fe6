package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolReturn;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.security.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Sends a protocol back to those who signed it. */
@Controller
class ReturnController {

    private final Visits visits;
    private final Desk desk;

    ReturnController(Visits visits, Desk desk) {
        this.visits = visits;
        this.desk = desk;
    }

    @GetMapping("/protocols/{precinct}/{contest}/return")
    View ask(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(
                visits.at(frame, person, precinct, contest),
                Action.RETURN_PROTOCOL,
                visit -> PageView.of(page(visit, new Wanted(), Optional.empty())));
    }

    private static AskPage page(Visit visit, Wanted wanted, Optional<String> problem) {
        var fields = List.of(
                AskPage.choice(
                        visit, ProtocolReturn.Reason.values(), "return-reason", wanted.typed(), wanted.problems()),
                AskPage.field(AskPage.Kind.WORDS, "words", visit, wanted.typed(), wanted.problems()),
                AskPage.field(AskPage.Kind.LINE, "number", visit, wanted.typed(), wanted.problems()));
        return AskPage.of(visit, "return", fields, problem, true);
    }

    @PostMapping("/protocols/{precinct}/{contest}/return")
    View sendBack(
            Frame frame,
            Person person,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String number) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.RETURN_PROTOCOL, visit -> {
            var chosen = Wanted.chosen(List.of(ProtocolReturn.Reason.values()), reason);
            var wanted = new Wanted()
                    .with("reason", reason)
                    .with("words", words)
                    .with("number", number)
                    .check("reason", chosen.isPresent())
                    .needs("words")
                    .confirms(visit);
            if (!wanted.isRight() || chosen.isEmpty()) {
                return PageView.of(page(visit, wanted, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            var act = new ProtocolAct.Return(visit.actor().mark(), chosen.get(), wanted.get("words"));
            var answer = desk.protocol(visit.actor(), visit.subject(), act, Once.of(key, reason, wanted.get("words")));
            return visits.answered(visit, answer, "return.done", refused -> page(visit, wanted, Optional.of(refused)));
        });
    }
}

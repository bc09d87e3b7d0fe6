package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.ProtocolAct;
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

/** Sets the readings of a protocol aside, so that it is typed anew. */
@Controller
class StartOverController {

    private final Visits visits;
    private final Desk desk;

    StartOverController(Visits visits, Desk desk) {
        this.visits = visits;
        this.desk = desk;
    }

    @GetMapping("/protocols/{precinct}/{contest}/start-over")
    View ask(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(
                visits.at(frame, person, precinct, contest),
                Action.START_OVER,
                visit -> PageView.of(page(visit, new Wanted(), Optional.empty())));
    }

    private static AskPage page(Visit visit, Wanted wanted, Optional<String> problem) {
        var fields = List.of(
                AskPage.field(AskPage.Kind.WORDS, "words", visit, wanted.typed(), wanted.problems()),
                AskPage.field(AskPage.Kind.LINE, "number", visit, wanted.typed(), wanted.problems()));
        return AskPage.of(visit, "start-over", fields, problem, true);
    }

    @PostMapping("/protocols/{precinct}/{contest}/start-over")
    View startOver(
            Frame frame,
            Person person,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String number) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.START_OVER, visit -> {
            var wanted = new Wanted()
                    .with("words", words)
                    .with("number", number)
                    .needs("words")
                    .confirms(visit);
            if (!wanted.isRight()) {
                return PageView.of(page(visit, wanted, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            var act = new ProtocolAct.StartOver(visit.actor().mark(), wanted.get("words"));
            var answer = desk.protocol(visit.actor(), visit.subject(), act, Once.of(key, wanted.get("words")));
            return visits.answered(
                    visit, answer, "start-over.done", refused -> page(visit, wanted, Optional.of(refused)));
        });
    }
}

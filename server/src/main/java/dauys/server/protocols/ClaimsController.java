package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.server.night.Actors;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.security.Person;
import dauys.store.Claims;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Takes protocols to type them, gives them up, and frees them from somebody who does not go on. */
@Controller
class ClaimsController {

    private final Visits visits;
    private final Claims claims;
    private final NextProtocol next;

    ClaimsController(Visits visits, Claims claims, NextProtocol next) {
        this.visits = visits;
        this.claims = claims;
        this.next = next;
    }

    @PostMapping("/protocols/take-next")
    View takeNext(Frame frame, Person person) {
        var actor = Actors.of(person);
        return next.take(actor)
                .map(subject -> SeeOther.at(Visit.address(subject) + "/type"))
                .orElseGet(() -> SeeOther.saying("typing.nothing-waits", "/"));
    }

    @PostMapping("/protocols/{precinct}/{contest}/take")
    View take(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.TYPE_READING, visit -> {
            var cannot = TypingController.cannotType(visit);
            if (cannot.isPresent()) {
                return visits.conflict(visit, cannot.get());
            }
            return switch (claims.take(visit.subject(), visit.actor().mark())) {
                case Claims.Outcome.Held held -> SeeOther.at(visit.address() + "/type");
                case Claims.Outcome.Refused quicker -> visits.conflict(visit, quicker.refusal());
            };
        });
    }

    @GetMapping("/protocols/{precinct}/{contest}/release")
    View askToRelease(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.TYPE_READING, ClaimsController::ask);
    }

    private static View ask(Visit visit) {
        return visit.ownClaim().isPresent()
                ? PageView.of(AskPage.of(visit, "release", List.of(), Optional.empty(), true))
                : SeeOther.at(visit.address());
    }

    @PostMapping("/protocols/{precinct}/{contest}/release")
    View release(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.TYPE_READING, visit -> {
            claims.release(visit.subject(), visit.actor().mark());
            return SeeOther.saying("release.done", visit.address());
        });
    }

    @GetMapping("/protocols/{precinct}/{contest}/take-away")
    View askToTakeAway(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(
                visits.at(frame, person, precinct, contest),
                Action.START_OVER,
                visit -> visit.claim().isPresent()
                        ? PageView.of(AskPage.of(visit, "take-away", List.of(), Optional.empty(), true))
                        : SeeOther.at(visit.address()));
    }

    @PostMapping("/protocols/{precinct}/{contest}/take-away")
    View takeAway(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.START_OVER, visit -> {
            claims.takeAway(visit.subject());
            return SeeOther.saying("take-away.done", visit.address());
        });
    }
}

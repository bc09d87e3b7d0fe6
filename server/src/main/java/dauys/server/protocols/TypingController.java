package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolAct;
import dauys.law.Refusal;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.security.Person;
import dauys.store.Claims;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Where one reading of a paper is typed. */
@Controller
class TypingController {

    private final Visits visits;
    private final TypingForm form;
    private final Claims claims;
    private final Desk desk;

    TypingController(Visits visits, TypingForm form, Claims claims, Desk desk) {
        this.visits = visits;
        this.form = form;
        this.claims = claims;
        this.desk = desk;
    }

    @GetMapping("/protocols/{precinct}/{contest}/type")
    View type(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.TYPE_READING, this::form);
    }

    private View form(Visit visit) {
        var cannot = cannotType(visit);
        if (cannot.isPresent()) {
            return visits.conflict(visit, cannot.get());
        }
        return visit.ownClaim()
                .<View>map(claim -> PageView.of(
                        form.page(visit, TypedPaper.ofDraft(visit.paper(), claim.draft()), Optional.empty())))
                .orElseGet(() -> SeeOther.at(visit.address()));
    }

    /** Why no reading can be typed now, whoever else is typing included. */
    static Optional<Refusal> cannotType(Visit visit) {
        if (visit.isClaimedByAnother()) {
            return Optional.of(Refusal.ofOrder("W502", Map.of()));
        }
        if (visit.awaitsReading()) {
            return Optional.empty();
        }
        return Optional.of(
                visit.entry() instanceof DoubleEntry.FirstReading
                        ? Refusal.ofOrder("W201", Map.of())
                        : Refusal.ofOrder("W202", Map.of("state", visit.entry().state())));
    }

    /** The form again with what has gone wrong besides it, and everything that is typed. */
    View problem(Visit visit, Optional<Refusal> problem, HttpStatus status) {
        var draft = visit.ownClaim().map(Claims.Claim::draft).orElse("");
        return PageView.of(
                form.page(visit, TypedPaper.ofDraft(visit.paper(), draft), problem.map(visit.words()::refusal)),
                status);
    }

    /** For the button: the form again, with what is doubtful. */
    @PostMapping("/protocols/{precinct}/{contest}/check")
    View check(
            Frame frame,
            Person person,
            HttpServletRequest request,
            @PathVariable String precinct,
            @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.TYPE_READING, visit -> {
            var typed = TypedPaper.of(visit.paper(), request::getParameter);
            boolean kept = claims.save(visit.subject(), visit.actor().mark(), typed.draft(), false);
            Optional<String> lost =
                    kept ? Optional.empty() : Optional.of(frame.texts().say("typing.lost"));
            return PageView.of(form.page(visits.at(frame, person, precinct, contest), typed, lost));
        });
    }

    /** For the script: what is typed is kept, and what is doubtful comes back as data. */
    @PostMapping(path = "/protocols/{precinct}/{contest}/check", headers = "HX-Request")
    ResponseEntity<Checked> checkWhileTyping(
            Frame frame,
            Person person,
            HttpServletRequest request,
            @PathVariable String precinct,
            @PathVariable String contest) {
        var visit = visits.at(frame, person, precinct, contest);
        if (!visits.may(visit, Action.TYPE_READING)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var typed = TypedPaper.of(visit.paper(), request::getParameter);
        boolean kept = claims.save(visit.subject(), visit.actor().mark(), typed.draft(), false);
        return ResponseEntity.ok(form.checked(visit, typed, kept));
    }

    /** Keeps the draft and lets the operator do something else. */
    @PostMapping("/protocols/{precinct}/{contest}/pause")
    View pause(
            Frame frame,
            Person person,
            HttpServletRequest request,
            @PathVariable String precinct,
            @PathVariable String contest) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.TYPE_READING, visit -> {
            var typed = TypedPaper.of(visit.paper(), request::getParameter);
            return claims.save(visit.subject(), visit.actor().mark(), typed.draft(), true)
                    ? SeeOther.saying("typing.paused", "/")
                    : PageView.of(
                            form.page(visit, typed, Optional.of(frame.texts().say("typing.lost"))),
                            HttpStatus.CONFLICT);
        });
    }

    /** Takes a reading. Pressing the button twice takes it once. */
    @PostMapping("/protocols/{precinct}/{contest}/type")
    View send(
            Frame frame,
            Person person,
            HttpServletRequest request,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String empty) {
        return visits.with(visits.at(frame, person, precinct, contest), Action.TYPE_READING, visit -> {
            var typed = TypedPaper.of(visit.paper(), request::getParameter);
            var numbers = typed.numbers();
            boolean confirmed = TypingForm.emptyNames(typed).equals(empty)
                    || typed.emptyLines().isEmpty();
            if (numbers.isEmpty() || !confirmed) {
                claims.save(visit.subject(), visit.actor().mark(), typed.draft(), false);
                return PageView.of(
                        form.refused(visit, typed, Optional.empty(), Once.key()), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            var read = new ProtocolAct.Read(visit.actor().mark(), numbers.get());
            var submission = Once.of(key, numbers.get().toString());
            return switch (desk.protocol(visit.actor(), visit.subject(), read, submission)) {
                case Answer.Done done -> SeeOther.at(visit.address() + "/typed");
                case Answer.NotAllowed no -> visits.notAllowed(frame, no.refusal());
                case Answer.Refused no -> {
                    claims.save(visit.subject(), visit.actor().mark(), typed.draft(), false);
                    String why = visit.words().refusal(no.refusal());
                    yield PageView.of(form.refused(visit, typed, Optional.of(why), Once.key()), HttpStatus.CONFLICT);
                }
                case Answer.Unknown none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            };
        });
    }

    /** What a reading has come to, and what is next. */
    @GetMapping("/protocols/{precinct}/{contest}/typed")
    View typed(Frame frame, Person person, @PathVariable String precinct, @PathVariable String contest) {
        return visits.with(
                visits.at(frame, person, precinct, contest),
                Action.TYPE_READING,
                visit -> PageView.of(new TypedPage(
                        visit.titled(),
                        visit.address(),
                        visit.words().state(visit.entry().state()),
                        frame.texts().say(TypedPage.key(visit.entry())),
                        TypingForm.store(visit))));
    }
}

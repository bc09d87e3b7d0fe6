package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.security.Person;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Claims;
import dauys.store.Subject;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Leads people to protocols, and says in a sentence why not where they may not go. */
@Component
class Visits {

    private final NightElection election;
    private final Desk desk;
    private final ActRecord record;
    private final Applying applying;
    private final Claims claims;
    private final Wordings wordings;

    Visits(NightElection election, Desk desk, ActRecord record, Applying applying, Claims claims, Wordings wordings) {
        this.election = election;
        this.desk = desk;
        this.record = record;
        this.applying = applying;
        this.claims = claims;
        this.wordings = wordings;
    }

    /** How a protocol stands now; there is no page where there is no such protocol. */
    Visit at(Frame frame, Person person, String precinct, String contest) {
        var paper =
                election.paper(precinct, contest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var subject = new Subject.OfProtocol(precinct, contest);
        return new Visit(
                frame,
                Actors.of(person),
                subject,
                paper,
                entry(subject),
                claims.of(subject),
                wordings.of(frame.texts()));
    }

    /** Where a protocol stands, as the record says at this moment. */
    DoubleEntry entry(Subject.OfProtocol subject) {
        return record.standing(subject)
                .map(standing -> applying.protocol(subject, standing.content()))
                .orElseGet(DoubleEntry::untouched);
    }

    Optional<Refusal> refusal(Visit visit, Action action) {
        return desk.refusal(visit.actor(), action, visit.paper());
    }

    boolean may(Visit visit, Action action) {
        return refusal(visit, action).isEmpty();
    }

    boolean mayNowhere(Actor actor, Action action) {
        return election.rights().refusal(actor.appointments(), action).isPresent();
    }

    /** A page for whoever has a right; for others the sentence that says why not. */
    View with(Visit visit, Action action, Function<Visit, View> page) {
        var refusal = refusal(visit, action);
        return refusal.isPresent() ? notAllowed(visit.frame(), refusal.get()) : page.apply(visit);
    }

    /** Where an act leads: to the protocol when it is done, else to the page again with the sentence that says why. */
    View answered(Visit visit, Answer answer, String notice, Function<String, Page> again) {
        return switch (answer) {
            case Answer.Done done -> SeeOther.saying(notice, visit.address());
            case Answer.NotAllowed no -> notAllowed(visit.frame(), no.refusal());
            case Answer.Refused no ->
                PageView.of(again.apply(visit.words().refusal(no.refusal())), HttpStatus.CONFLICT);
            case Answer.Unknown none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    View notAllowed(Frame frame, Refusal refusal) {
        return sentence(frame, refusal, "/protocols", HttpStatus.FORBIDDEN);
    }

    /** It cannot be done as the protocol stands; the way back is to its page. */
    View conflict(Visit visit, Refusal refusal) {
        return sentence(visit.frame(), refusal, visit.address(), HttpStatus.CONFLICT);
    }

    private View sentence(Frame frame, Refusal refusal, String back, HttpStatus status) {
        String said = wordings.of(frame.texts()).refusal(refusal);
        return PageView.of(new RefusalPage(frame.titled("refusal.title"), said, back), status);
    }
}

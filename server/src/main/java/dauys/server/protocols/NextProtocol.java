package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.commission.PersonMark;
import dauys.election.protocol.DoubleEntry;
import dauys.server.night.Actor;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.Claims;
import dauys.store.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds what an operator types next: first a protocol that waits for its second reading, so that results do not wait,
 * then one that nobody has typed; both in the order of the precincts.
 */
@Component
class NextProtocol {

    private final NightElection election;
    private final Live live;
    private final Claims claims;
    private final Visits visits;

    NextProtocol(NightElection election, Live live, Claims claims, Visits visits) {
        this.election = election;
        this.live = live;
        this.claims = claims;
        this.visits = visits;
    }

    /** Takes the next one; empty where nothing in the person's reach waits to be typed. */
    Optional<Subject.OfProtocol> take(Actor actor) {
        var reach = Reach.of(election, actor, Action.TYPE_READING);
        if (reach.isNothing()) {
            return Optional.empty();
        }
        var taken = taken();
        return take(actor, reach, taken, DoubleEntry.State.FIRST_READING)
                .or(() -> take(actor, reach, taken, DoubleEntry.State.EMPTY));
    }

    private Set<Subject> taken() {
        var taken = new HashSet<Subject>();
        claims.all().forEach(each -> taken.add(each.subject()));
        return taken;
    }

    private Optional<Subject.OfProtocol> take(Actor actor, Reach reach, Set<Subject> taken, DoubleEntry.State state) {
        var slots = live.now().slots();
        var plan = election.registers().plan();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot).state() == state && reach.covers(slot)) {
                var subject = new Subject.OfProtocol(
                        plan.precincts().get(plan.precinctOf(slot)).id(),
                        plan.paperOf(slot).contest().id());
                if (!taken.contains(subject) && awaits(subject, actor.mark()) && isTaken(subject, actor.mark())) {
                    return Optional.of(subject);
                }
            }
        }
        return Optional.empty();
    }

    /** What is kept in memory may be half a second old, and does not say who typed. */
    private boolean awaits(Subject.OfProtocol subject, PersonMark person) {
        return switch (visits.entry(subject)) {
            case DoubleEntry.Empty empty -> true;
            case DoubleEntry.FirstReading one -> !one.first().by().equals(person);
            default -> false;
        };
    }

    /** Somebody else may be quicker by a moment; then the search goes on. */
    private boolean isTaken(Subject.OfProtocol subject, PersonMark person) {
        return claims.take(subject, person) instanceof Claims.Outcome.Held;
    }
}

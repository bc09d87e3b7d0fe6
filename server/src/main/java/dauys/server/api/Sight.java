package dauys.server.api;

import dauys.election.commission.Action;
import dauys.election.commission.Appointment;
import dauys.election.commission.Area;
import dauys.election.commission.ContestKind;
import dauys.election.commission.Rights;
import dauys.election.contest.Contest;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.territory.Precinct;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/**
 * Who sees what. Nothing that was typed is shown before two readings agree but to whoever may see readings, and never
 * to anybody who may still type the same protocol.
 */
@Component
class Sight {

    private final NightElection election;
    private final Desk desk;

    Sight(NightElection election, Desk desk) {
        this.election = election;
        this.desk = desk;
    }

    /** The paper of a protocol; a precinct or contest that is not there, or not together, is not found. */
    ProtocolPaper paper(String precinct, String contest) {
        return election.paper(precinct, contest)
                .orElseThrow(() -> ApiProblem.of(404, "A131", facts("precinct", precinct, "contest", contest)));
    }

    Precinct precinct(String id) {
        return election.precinct(id).orElseThrow(() -> ApiProblem.of(404, "A132", facts("precinct", id)));
    }

    Contest contest(String id) {
        return election.registers()
                .paper(id)
                .map(paper -> paper.contest())
                .orElseThrow(() -> ApiProblem.of(404, "A133", facts("contest", id)));
    }

    private static java.util.Map<String, Object> facts(String... namesAndTexts) {
        var facts = new java.util.HashMap<String, Object>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            facts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return facts;
    }

    boolean may(Caller caller, Action action, ProtocolPaper paper) {
        return desk.refusal(caller.actor(), action, paper).isEmpty();
    }

    void must(Caller caller, Action action, ProtocolPaper paper) {
        refuse(desk.refusal(caller.actor(), action, paper));
    }

    void must(Caller caller, Action action, Precinct precinct) {
        refuse(desk.refusal(caller.actor(), action, precinct));
    }

    void must(Caller caller, Action action, Contest contest) {
        refuse(desk.refusal(caller.actor(), action, contest));
    }

    /** Anywhere at all. */
    void must(Caller caller, Action action) {
        refuse(election.rights().refusal(caller.actor().appointments(), action));
    }

    void must(Caller caller, Action action, Area area) {
        refuse(election.rights().refusal(caller.actor().appointments(), action, area));
    }

    private static void refuse(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw ApiProblem.refused(403, refusal.get());
        }
    }

    /** Whether somebody sees what is typed of a protocol that stands in a state. */
    boolean seesTyped(Caller caller, ProtocolPaper paper, DoubleEntry.State state) {
        boolean waits = state == DoubleEntry.State.EMPTY || state == DoubleEntry.State.FIRST_READING;
        return may(caller, Action.SEE_READINGS, paper) && !(waits && may(caller, Action.TYPE_READING, paper));
    }

    /** Where somebody may look, made once for many protocols: the full question makes a sentence of each answer. */
    BiPredicate<Precinct, ContestKind> scope(Actor actor, Action action) {
        List<Appointment> held = actor.appointments().stream()
                .filter(each -> Rights.has(each.role(), action))
                .toList();
        return (precinct, kind) -> {
            for (Appointment each : held) {
                if (each.scope().covers(precinct, kind)) {
                    return true;
                }
            }
            return false;
        };
    }
}

package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.commission.Level;
import dauys.election.commission.Rights;
import dauys.election.commission.Scope;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Precinct;
import dauys.server.night.Actor;
import dauys.server.night.NightElection;
import java.util.Arrays;
import java.util.List;

/**
 * Which of all protocols a right of somebody reaches, asked for many at once. Acts themselves are allowed by the desk;
 * this only finds what is worth showing.
 */
final class Reach {

    private final NightElection election;
    private final TabulationPlan plan;
    private final List<Scope> scopes;

    private Reach(NightElection election, List<Scope> scopes) {
        this.election = election;
        this.plan = election.registers().plan();
        this.scopes = scopes;
    }

    /** Where one of these actions is open to somebody. */
    static Reach of(NightElection election, Actor actor, Action... actions) {
        var scopes = actor.appointments().stream()
                .filter(each -> Arrays.stream(actions)
                        .anyMatch(action -> Rights.has(each.role(), action)
                                && (action != Action.RETURN_PROTOCOL
                                        || each.scope().area().level().isHigherThan(Level.PRECINCT))))
                .map(each -> each.scope())
                .distinct()
                .toList();
        return new Reach(election, scopes);
    }

    /** Whether the actions are open nowhere. */
    boolean isNothing() {
        return scopes.isEmpty();
    }

    boolean covers(Precinct precinct) {
        return scopes.stream().anyMatch(each -> each.area().covers(precinct));
    }

    /** Whether the protocol of a slot is within reach. */
    boolean covers(int slot) {
        var precinct = plan.precincts().get(plan.precinctOf(slot));
        for (Scope scope : scopes) {
            if (scope.area().covers(precinct)
                    && (scope.kind().isEmpty()
                            || scope.covers(election.kind(plan.paperOf(slot).contest())))) {
                return true;
            }
        }
        return false;
    }
}

package dauys.server.demo;

import dauys.election.commission.Appointment;
import dauys.election.commission.Area;
import dauys.election.commission.PersonMark;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.server.night.Actor;
import dauys.store.Signatories;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The people who type in the replay: for each unit two operators, a secretary and a chair. They have no accounts. */
final class MadeUp {

    private final long seed;

    MadeUp(long seed) {
        this.seed = seed;
    }

    Actor firstOperator(String unit) {
        return actor(Role.OPERATOR, 1, unit);
    }

    Actor secondOperator(String unit) {
        return actor(Role.OPERATOR, 2, unit);
    }

    Actor secretary(String unit) {
        return actor(Role.SECRETARY, 1, unit);
    }

    Actor chair(String unit) {
        return actor(Role.CHAIR, 1, unit);
    }

    private Actor actor(Role role, int number, String unit) {
        return new Actor(
                mark(role + " " + number + " " + unit),
                List.of(new Appointment(role, Scope.of(new Area.OfUnit(unit)))));
    }

    private PersonMark mark(String who) {
        return Signatories.mark(Long.toString(seed).getBytes(StandardCharsets.UTF_8), who);
    }
}

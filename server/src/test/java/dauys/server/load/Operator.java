package dauys.server.load;

import dauys.election.commission.Appointment;
import dauys.election.commission.Area;
import dauys.election.commission.PersonMark;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.server.night.Actor;
import dauys.server.security.Secrets;
import dauys.store.Accounts;
import dauys.store.Database;
import dauys.store.Keys;
import dauys.store.TokenRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who types all night, by a program. */
record Operator(String mark, String token) {

    private static final Duration A_NIGHT = Duration.ofDays(1);

    /** So many operators with accounts and tokens; nobody can enter with a password. */
    static List<Operator> in(Database database, int number) {
        var accounts = new Accounts(database.sql());
        var keys = new Keys(database.sql());
        var all = new ArrayList<Operator>();
        Instant now = Clock.systemUTC().instant();
        for (int i = 0; i < number; i++) {
            UUID id = UUID.randomUUID();
            var operator = new Operator(Secrets.mark(), Secrets.token());
            accounts.create(id, "load-" + id, "Operator " + i, operator.mark(), "-", now);
            accounts.changePassword(id, "-", false);
            accounts.appoint(id, Role.OPERATOR.name(), "country", Optional.empty(), now);
            keys.addToken(
                    new TokenRow(UUID.randomUUID(), id, "load", now, now.plus(A_NIGHT)),
                    Secrets.sha256(operator.token()));
            all.add(operator);
        }
        return all;
    }

    Actor actor() {
        return new Actor(new PersonMark(mark), List.of(new Appointment(Role.OPERATOR, Scope.of(new Area.Country()))));
    }
}

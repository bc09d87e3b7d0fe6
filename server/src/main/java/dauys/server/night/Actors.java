package dauys.server.night;

import dauys.election.commission.Appointment;
import dauys.election.commission.PersonMark;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.server.security.Person;
import dauys.store.AppointmentRow;
import java.util.Arrays;
import java.util.Optional;

/** Turns whoever has entered into somebody who acts. */
public final class Actors {

    private Actors() {}

    /** The person as the desk knows it; an appointment that cannot be read gives no right. */
    public static Actor of(Person person) {
        return new Actor(
                new PersonMark(person.mark()),
                person.appointments().stream()
                        .flatMap(row -> appointment(row).stream())
                        .toList());
    }

    private static Optional<Appointment> appointment(AppointmentRow row) {
        var role = Arrays.stream(Role.values())
                .filter(each -> each.name().equals(row.role()))
                .findFirst();
        String text = row.kind().map(kind -> row.area() + " " + kind).orElse(row.area());
        return role.flatMap(known -> Scope.parse(text).map(scope -> new Appointment(known, scope)));
    }
}

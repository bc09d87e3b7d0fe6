package dauys.server.night;

import dauys.election.commission.Appointment;
import dauys.election.commission.PersonMark;
import java.util.List;

/** Whoever acts: by which mark the record knows the person, and what the person was appointed to. */
public record Actor(PersonMark mark, List<Appointment> appointments) {

    public Actor {
        appointments = List.copyOf(appointments);
    }
}

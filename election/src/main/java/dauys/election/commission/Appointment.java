package dauys.election.commission;

/** That a person has a role somewhere; a person may have several. */
public record Appointment(Role role, Scope scope) {}

package dauys.store;

import java.util.Optional;
import java.util.UUID;

/**
 * What a person is in the commissions: a role, and where it holds.
 *
 * @param area in text form: country, region:KZ-10, unit:1101, constituency:mazhilis-1, precinct:P1
 * @param kind the kind of contest, such as mazhilis/list, where the appointment is for one
 */
public record AppointmentRow(UUID id, String role, String area, Optional<String> kind) {}

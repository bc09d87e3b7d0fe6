package dauys.election.nomination;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The commission's registration of a list. "Registered earlier" settles equal remainders, so it needs more than a date:
 * two lists of one day are told apart by the time, and two of one moment by the number of the decision.
 *
 * @param time empty where only the day was published
 * @param decision the commission's own number for the decision, empty where it was not published
 */
public record Registration(LocalDate day, Optional<LocalTime> time, OptionalInt decision) {}

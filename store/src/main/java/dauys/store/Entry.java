package dauys.store;

import dauys.election.commission.PersonMark;
import java.time.Instant;

/**
 * One act as the record keeps it.
 *
 * @param id in the order of insertion; acts on one subject stand in the order in which they happened
 * @param kind what was done, such as {@code protocol.read}
 * @param subject what it was done to
 * @param person who did it
 * @param capacity the role and the area by which that person may, such as {@code operator unit:1101}
 * @param body what the act says, as canonical JSON
 */
public record Entry(
        long id, Instant at, String kind, Subject subject, PersonMark person, String capacity, String body) {}

package dauys.store;

import dauys.election.commission.PersonMark;

/**
 * Who acts, and by which right.
 *
 * @param capacity the role and the area, such as {@code operator unit:1101}
 */
public record Author(PersonMark person, String capacity) {}

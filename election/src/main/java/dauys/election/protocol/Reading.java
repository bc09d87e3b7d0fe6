package dauys.election.protocol;

import dauys.election.commission.PersonMark;

/**
 * What one person read from a paper protocol and typed.
 *
 * @param by who typed it
 */
public record Reading(PersonMark by, ProtocolNumbers numbers) {}

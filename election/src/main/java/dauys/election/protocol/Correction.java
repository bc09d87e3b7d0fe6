package dauys.election.protocol;

import dauys.election.commission.PersonMark;

/**
 * A protocol is being signed anew, or was.
 *
 * @param by who entered the act
 * @param answers the return that made it necessary
 */
public record Correction(CorrectionAct act, PersonMark by, ProtocolReturn answers) {}

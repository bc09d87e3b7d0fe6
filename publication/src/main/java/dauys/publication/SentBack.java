package dauys.publication;

import dauys.election.commission.Commission;
import dauys.election.protocol.ProtocolReturn;
import java.util.Optional;

/**
 * Why a protocol was sent back to those who signed it. Who did it is known by the commission, never by the person.
 *
 * @param words what is to be looked at, in the commission's words
 * @param by the commission that sent it back; empty where the record names none
 */
public record SentBack(ProtocolReturn.Reason reason, String words, Optional<Commission> by) {}

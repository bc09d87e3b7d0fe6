package dauys.server.protocols;

import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolPaper;
import dauys.server.night.Actor;
import dauys.server.pages.Frame;
import dauys.store.Claims;
import dauys.store.Subject;
import java.util.Optional;

/**
 * Somebody stands before a protocol: who it is, and how the protocol stands at this moment.
 *
 * @param claim who is typing it, if anybody
 */
record Visit(
        Frame frame,
        Actor actor,
        Subject.OfProtocol subject,
        ProtocolPaper paper,
        DoubleEntry entry,
        Optional<Claims.Claim> claim,
        ElectionWords words) {

    /** The address of the protocol's page, below which everything about it stands. */
    String address() {
        return address(subject);
    }

    static String address(Subject.OfProtocol subject) {
        return "/protocols/" + subject.precinct() + "/" + subject.contest();
    }

    /** What one has claimed oneself. */
    Optional<Claims.Claim> ownClaim() {
        return claim.filter(each -> each.person().equals(actor.mark()));
    }

    /** Whether somebody else is typing it. */
    boolean isClaimedByAnother() {
        return claim.isPresent() && ownClaim().isEmpty();
    }

    /** Whether a reading is missing that this person has not typed the other half of. */
    boolean awaitsReading() {
        return entry instanceof DoubleEntry.Empty
                || (entry instanceof DoubleEntry.FirstReading one
                        && !one.first().by().equals(actor.mark()));
    }

    /** The frame with the protocol's name as title. */
    Frame titled() {
        return frame.called(words.title(paper));
    }
}

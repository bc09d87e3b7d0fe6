package dauys.publication;

import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A protocol as the public sees it. What is still being typed is no part of it.
 *
 * @param state where it stands; a returned one is shown and not added up
 * @param versions all that were agreed or sent back, oldest first; never empty
 * @param at when it came to stand so for the public: was agreed, corrected or sent back; empty where nobody noted it
 * @param sentBack why it is out; empty where it is not, or where nobody noted it
 * @param scans of the paper, in the order in which they came
 */
public record PublishedProtocol(
        DoubleEntry.State state,
        List<ProtocolVersion> versions,
        Optional<Instant> at,
        Optional<SentBack> sentBack,
        List<PublishedScan> scans) {

    /** What happened to a protocol last that everybody may know. */
    public enum Happened {
        ARRIVED,
        CORRECTED,
        SENT_BACK
    }

    public PublishedProtocol {
        versions = List.copyOf(versions);
        scans = List.copyOf(scans);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A published protocol has a version");
        }
    }

    /** A protocol of which nothing is known but its numbers and where it stands. */
    public PublishedProtocol(DoubleEntry.State state, List<ProtocolVersion> versions) {
        this(state, versions, Optional.empty(), Optional.empty(), List.of());
    }

    /** The version that counts, or that was sent back. */
    public ProtocolVersion latest() {
        return versions.getLast();
    }

    /** What happened last; one that is typed anew was sent back, and is out until both readings agree. */
    public Happened happened() {
        if (!state.isCounted()) {
            return Happened.SENT_BACK;
        }
        return state == DoubleEntry.State.CORRECTED ? Happened.CORRECTED : Happened.ARRIVED;
    }
}

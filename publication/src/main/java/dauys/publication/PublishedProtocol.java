package dauys.publication;

import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolVersion;
import java.util.List;

/**
 * A protocol as the public sees it. What is still being typed is no part of it.
 *
 * @param state where it stands; a returned one is shown and not added up
 * @param versions all that were agreed or sent back, oldest first; never empty
 */
public record PublishedProtocol(DoubleEntry.State state, List<ProtocolVersion> versions) {

    public PublishedProtocol {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A published protocol has a version");
        }
    }

    /** The version that counts, or that was sent back. */
    public ProtocolVersion latest() {
        return versions.getLast();
    }
}

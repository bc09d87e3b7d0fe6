package dauys.election.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a protocol was before the readings that are under way.
 *
 * @param versions all that were agreed or sent back, oldest first
 * @param correcting the act for which the paper is read anew; empty for a first version
 */
public record ProtocolHistory(List<ProtocolVersion> versions, Optional<Correction> correcting) {

    public ProtocolHistory {
        versions = List.copyOf(versions);
    }

    /** Of a protocol that nobody has typed yet. */
    public static ProtocolHistory none() {
        return new ProtocolHistory(List.of(), Optional.empty());
    }

    /** The same with one more version, and nothing under way. */
    ProtocolHistory with(ProtocolVersion version) {
        var more = new ArrayList<>(versions);
        more.add(version);
        return new ProtocolHistory(more, Optional.empty());
    }

    ProtocolHistory correcting(Correction correction) {
        return new ProtocolHistory(versions, Optional.of(correction));
    }
}

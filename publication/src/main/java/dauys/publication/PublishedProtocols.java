package dauys.publication;

import java.util.Optional;

/** The protocols of an election at one moment, by their slots in the plan of its registers. */
@FunctionalInterface
public interface PublishedProtocols {

    /** The protocol of a slot; empty while it has not arrived. */
    Optional<PublishedProtocol> of(int slot);
}

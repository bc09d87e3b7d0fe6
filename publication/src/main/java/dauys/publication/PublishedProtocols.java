package dauys.publication;

import java.time.Instant;
import java.util.Optional;

/** The protocols of an election at one moment, by their slots in the plan of its registers. */
@FunctionalInterface
public interface PublishedProtocols {

    /** The protocol of a slot; empty while it has not arrived. */
    Optional<PublishedProtocol> of(int slot);

    /** When something last happened to the protocol of a slot that everybody may know; empty where nobody noted it. */
    default Optional<Instant> at(int slot) {
        return of(slot).flatMap(PublishedProtocol::at);
    }
}

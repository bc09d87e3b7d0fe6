package dauys.publication.charts;

import java.time.Instant;

/**
 * How many protocols had arrived at a moment.
 *
 * @param protocols all that had arrived by then, zero or more
 */
public record Arrived(Instant at, long protocols) {

    public Arrived {
        if (protocols < 0) {
            throw new IllegalArgumentException("%d protocols at %s".formatted(protocols, at));
        }
    }
}

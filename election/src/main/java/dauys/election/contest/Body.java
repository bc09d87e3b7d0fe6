package dauys.election.contest;

import dauys.law.Office;
import dauys.law.Trilingual;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An elected body, or the office of one person.
 *
 * @param seats of the whole body; empty where no source states it
 * @param tiers seats by tier; empty where only one contest is in the data
 */
public record Body(String id, Office office, Trilingual title, OptionalInt seats, Map<Tier, Integer> tiers) {
    public Body {
        tiers = Map.copyOf(tiers);
    }
}

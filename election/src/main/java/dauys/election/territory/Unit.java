package dauys.election.territory;

import dauys.law.Trilingual;
import java.util.Optional;

/**
 * What has a territorial commission below the region: a district, a town, a district of a large city, or the precincts
 * abroad together.
 *
 * @param code the code of files, unique in the election
 * @param kato the code of the classification of administrative territories, where it has one
 */
public record Unit(String code, Region region, Kind kind, Optional<String> kato, Trilingual name) {

    /** What sort of unit it is. */
    public enum Kind {
        DISTRICT,
        /** A town of regional significance. */
        TOWN,
        /** A district of a city of republican significance or of the capital; it has no maslikhat of its own. */
        CITY_DISTRICT,
        /** The precincts at missions abroad, which belong to the region where the Foreign Ministry is (23). */
        ABROAD
    }
}

package dauys.election.territory;

import dauys.law.Trilingual;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A region, a city of republican significance or the capital: the twenty territories of the country's first level.
 *
 * @param code the code of files, such as {@code KZ-10}
 * @param iso ISO 3166-2, where it has one
 * @param kato the code of the classification of administrative territories, where it has one
 * @param offset how far its local time was ahead of universal time on election day; empty where the data do not say
 * @param tile its place on a map of equal tiles; empty where nobody chose one
 * @param shortName for maps and narrow tables, such as {@code ШҚО}; empty where the data have none
 */
public record Region(
        String code,
        Optional<String> iso,
        Optional<String> kato,
        Trilingual name,
        Optional<ZoneOffset> offset,
        Optional<Tile> tile,
        Optional<Trilingual> shortName) {

    /**
     * A place on a map of equal tiles, which shows regions and not the land between them.
     *
     * @param row from the north, counted from 0
     * @param column from the west, counted from 0
     */
    public record Tile(int row, int column) {}

    /** A region without a place on a map of tiles. */
    public Region(
            String code, Optional<String> iso, Optional<String> kato, Trilingual name, Optional<ZoneOffset> offset) {
        this(code, iso, kato, name, offset, Optional.empty(), Optional.empty());
    }

    /** A region whose local time the data do not say. */
    public Region(String code, Optional<String> iso, Optional<String> kato, Trilingual name) {
        this(code, iso, kato, name, Optional.empty());
    }
}

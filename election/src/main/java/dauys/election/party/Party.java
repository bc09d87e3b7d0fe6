package dauys.election.party;

import dauys.law.Trilingual;
import java.util.Optional;

/**
 * A party that stood.
 *
 * @param code the stable code of files, such as {@code AUYL}
 * @param shortName for tables and sentences
 * @param name in full
 * @param colour {@code #rrggbb}, in which charts show it; a choice of presentation, empty where nobody made it
 */
public record Party(String code, Trilingual shortName, Trilingual name, Optional<String> colour) {

    /** A party that nobody gave a colour. */
    public Party(String code, Trilingual shortName, Trilingual name) {
        this(code, shortName, name, Optional.empty());
    }
}

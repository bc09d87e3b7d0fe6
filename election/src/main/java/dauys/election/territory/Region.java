package dauys.election.territory;

import dauys.law.Trilingual;
import java.util.Optional;

/**
 * A region, a city of republican significance or the capital: the twenty territories of the country's first level.
 *
 * @param code the code of files, such as {@code KZ-10}
 * @param iso ISO 3166-2, where it has one
 * @param kato the code of the classification of administrative territories, where it has one
 */
public record Region(String code, Optional<String> iso, Optional<String> kato, Trilingual name) {}

package dauys.election.party;

import dauys.law.Trilingual;

/**
 * A party that stood.
 *
 * @param code the stable code of files, such as {@code AUYL}
 * @param shortName for tables and sentences
 * @param name in full
 */
public record Party(String code, Trilingual shortName, Trilingual name) {}

package dauys.election.commission;

import dauys.law.Trilingual;

/**
 * One commission of the election.
 *
 * @param id the text form of its area, unique in the election
 * @param area the part of the territory that it works for; a territorial commission that acts for a constituency keeps
 *     its own
 * @param name the Central Election Commission's own name; for every other the name of its region, unit, constituency or
 *     precinct
 */
public record Commission(String id, Level level, Area area, Trilingual name) {

    static Commission of(Area area, Trilingual name) {
        return new Commission(area.text(), area.level(), area, name);
    }

    /** Whether it stands above another one by its level. */
    public boolean isHigherThan(Commission other) {
        return level.isHigherThan(other.level);
    }
}

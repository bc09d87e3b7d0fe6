package dauys.election.contest;

import dauys.election.territory.Precinct;
import dauys.law.Office;
import dauys.law.Trilingual;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An elected body, or the office of one person.
 *
 * @param seats of the whole body; empty where no source states it
 * @param tiers seats by tier; empty where only one contest is in the data
 * @param area the region or unit whose precincts elect the body; empty for the whole country
 * @param abroad whether precincts abroad vote for it as well
 * @param papers the colours of its ballot papers, by tier; a tier without one has white papers
 */
public record Body(
        String id,
        Office office,
        Trilingual title,
        OptionalInt seats,
        Map<Tier, Integer> tiers,
        Optional<String> area,
        boolean abroad,
        Map<Tier, PaperColour> papers) {

    public Body {
        tiers = Map.copyOf(tiers);
        papers = Map.copyOf(papers);
    }

    /** A body with white ballot papers. */
    public Body(
            String id,
            Office office,
            Trilingual title,
            OptionalInt seats,
            Map<Tier, Integer> tiers,
            Optional<String> area,
            boolean abroad) {
        this(id, office, title, seats, tiers, area, abroad, Map.of());
    }

    /** A body whose electorate the data do not divide into precincts. */
    public Body(String id, Office office, Trilingual title, OptionalInt seats, Map<Tier, Integer> tiers) {
        this(id, office, title, seats, tiers, Optional.empty(), true);
    }

    /** Whether the voters of a precinct vote for this body. */
    public boolean isElectedBy(Precinct precinct) {
        if (precinct.isAbroad() && !abroad) {
            return false;
        }
        return area.isEmpty()
                || area.get().equals(precinct.unit().code())
                || area.get().equals(precinct.unit().region().code());
    }
}

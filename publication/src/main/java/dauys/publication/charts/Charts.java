package dauys.publication.charts;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.party.Party;
import dauys.election.tabulation.Totals;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.folder.TerritoryShapes;
import dauys.wording.Language;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The charts of one election in one language. Each takes an id that is unique in its page, begins with a small letter
 * and holds small letters, digits and hyphens; the ids inside the picture begin with it. Links are given as a function
 * that may answer with nothing.
 */
public final class Charts {

    private final Words words;

    private Charts(Words words) {
        this.words = words;
    }

    /** The charts for an election's parties; one value serves a whole site. */
    public static Charts of(Collection<Party> parties, Language language) {
        return new Charts(new Words(parties, language));
    }

    /**
     * A chamber as a half circle, one dot a seat.
     *
     * @param result the election that the chamber is of, which knows who holds which seat
     */
    public Chart hemicycle(String id, ElectionResult result, Chamber chamber) {
        return hemicycle(id, result, chamber, seat -> Optional.empty());
    }

    /** The same, with links from seats to pages. */
    public Chart hemicycle(String id, ElectionResult result, Chamber chamber, Function<Seat, Optional<String>> links) {
        var seats = Seat.of(chamber, result.contestsOf(chamber.body().id()));
        return new Hemicycle(words, chamber, seats, links).chart(id);
    }

    /** The votes of all lists on one scale with the threshold as a line, and how far each list is from it. */
    public Chart thresholdStrip(String id, ListResult result) {
        return new ThresholdStrip(words, result).chart(id);
    }

    /**
     * Whole seats and remainders of the lists, with the votes between the last remainder that won a seat and the next;
     * {@link SeatEdge} has that edge as numbers. Empty where the seats were not given so.
     */
    public Optional<Chart> remainders(String id, ListResult result) {
        return Remainders.chart(words, id, result);
    }

    /**
     * The regions as tiles of equal size.
     *
     * @param regions those of the map, in the order of the table
     * @param totals of one list contest, by the code of the region; a region without them has no data yet
     * @param links pages of regions by their codes
     */
    public Chart tiles(
            String id,
            List<Region> regions,
            Map<String, Totals> totals,
            Measure measure,
            Function<String, Optional<String>> links) {
        return TileCartogram.chart(words, id, regions, totals, measure, links);
    }

    /**
     * The single-mandate constituencies of a body as hexagons where their regions stand.
     *
     * @param contests results of one body; list contests and constituencies without a precinct are left out
     * @param links pages of contests by their ids
     */
    public Chart hexagons(
            String id,
            Territory territory,
            List<ContestResult> contests,
            Measure measure,
            Function<String, Optional<String>> links) {
        return new DistrictHexagons(words, territory, contests, measure).chart(id, links);
    }

    /**
     * The regions as they lie on the ground; empty where none of them has an outline.
     *
     * @param shapes what {@link dauys.folder.TopologyFile} read from the folder
     */
    public Optional<Chart> map(
            String id,
            TerritoryShapes shapes,
            List<Region> regions,
            Map<String, Totals> totals,
            Measure measure,
            Function<String, Optional<String>> links) {
        return new GeographicMap(words, shapes, regions, totals, measure).chart(id, links);
    }

    /**
     * Protocols as they arrived over time.
     *
     * @param arrived one moment at least, in any order
     * @param expected protocols that there must be
     * @param offset the local time to show
     */
    public Chart arrivals(String id, List<Arrived> arrived, long expected, ZoneOffset offset) {
        return new ArrivalCurve(words, arrived, expected, offset).chart(id);
    }

    /** Turnout by the hours of the reports; empty where nothing was reported. */
    public Optional<Chart> turnoutOverDay(String id, List<ReportedTurnout> reported) {
        return new TurnoutOverDay(words, Optional.empty(), reported).chart(id);
    }

    /** The same of a part of the country, which the title names. */
    public Optional<Chart> turnoutOverDay(String id, String place, List<ReportedTurnout> reported) {
        return new TurnoutOverDay(words, Optional.of(place), reported).chart(id);
    }

    /** The milestones of an election on one scale of time; empty where no day of any is known. */
    public Optional<Chart> calendar(String id, ElectionCalendar calendar) {
        return new MilestoneBars(words, calendar).chart(id);
    }

    /** What the lists of two elections had, then and now, as slopes. */
    public Chart swing(String id, Swing swing) {
        return new SwingSlopes(words, swing).chart(id);
    }
}

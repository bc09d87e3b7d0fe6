package dauys.election.calendar;

import dauys.election.calendar.Deadline.Kind;
import dauys.election.territory.Region;
import dauys.law.Office;
import dauys.law.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the last polls close, in whatever local time. From then on anybody may be shown how people have voted; until
 * then only those are who count.
 *
 * <p>The law sets an hour of local time (38) and says nothing of a region whose local time nobody wrote down. Whoever
 * waits too long only waits, and whoever waits too little tells voters how others have voted; so such a region is taken
 * to keep the latest time there is: that of the west of Kazakhstan, or of a region that is known to be further west.
 * Where the edition sets no hour, election day must be over.
 */
public final class EndOfVoting {

    /** The local time of the western regions, and since 1 March 2024 of the whole country. */
    static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(5);

    private EndOfVoting() {}

    /**
     * When voting has ended everywhere.
     *
     * @param offices what is elected
     * @param day election day
     * @param regions all in which people vote
     */
    public static Instant everywhere(
            Rulebook rulebook, Collection<Office> offices, LocalDate day, Collection<Region> regions) {
        ZoneOffset last = last(regions);
        return offices.stream()
                .map(office -> ElectionDeadlines.of(rulebook, office, day, last)
                        .due(Kind.VOTING_CLOSES)
                        .map(Deadline::due)
                        .orElseGet(() -> day.plusDays(1).atStartOfDay().toInstant(last)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Clocks of the west reach the hour last. */
    private static ZoneOffset last(Collection<Region> regions) {
        boolean allKnown =
                !regions.isEmpty() && regions.stream().map(Region::offset).allMatch(Optional::isPresent);
        var known = regions.stream().map(Region::offset).flatMap(Optional::stream);
        return (allKnown ? known : Stream.concat(known, Stream.of(WESTERNMOST)))
                .min(Comparator.comparingInt(ZoneOffset::getTotalSeconds))
                .orElse(WESTERNMOST);
    }
}

package dauys.publication;

import dauys.election.calendar.Deadline;
import dauys.election.calendar.ElectionDeadlines;
import dauys.election.contest.Body;
import dauys.election.territory.Region;
import java.time.Instant;
import java.util.Optional;

/** While anybody may still vote, nobody is shown how others have. */
public final class Embargo {

    private Embargo() {}

    /** When the last polls close, where the data tell local times; empty where that moment is past, or not known. */
    public static Optional<Instant> until(Snapshot snapshot) {
        return snapshot.registers()
                .flatMap(registers -> registers.territory().regions().stream()
                        .map(Region::offset)
                        .flatMap(Optional::stream)
                        .flatMap(offset -> registers.election().bodies().stream()
                                .map(Body::office)
                                .distinct()
                                .map(office -> ElectionDeadlines.of(
                                        registers.governing(),
                                        office,
                                        registers.election().date(),
                                        offset)))
                        .flatMap(deadlines -> deadlines.due(Deadline.Kind.VOTING_CLOSES).stream())
                        .map(Deadline::due)
                        .max(Instant::compareTo))
                .filter(end -> snapshot.at().isBefore(end));
    }
}

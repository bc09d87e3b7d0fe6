package dauys.publication;

import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ElectionResult;
import dauys.election.protocol.PrecinctDay;
import dauys.folder.ElectionFolder;
import dauys.folder.Registers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is published of an election, at one moment; it does not change any more.
 *
 * @param folder the election with its parties, and the votes that were on record
 * @param result those votes counted under the edition that governs the election
 * @param registers what stood before the first protocol; empty where only totals were published
 * @param protocols the protocols by their slots
 * @param days election day by precinct, where something was reported
 * @param courses decisions and declarations by contest, where there are some
 * @param at when the data stood so
 */
public record Snapshot(
        ElectionFolder folder,
        ElectionResult result,
        Optional<Registers> registers,
        PublishedProtocols protocols,
        Map<String, PrecinctDay> days,
        Map<String, ContestCourse> courses,
        Instant at) {

    /** The clock by which times of the whole country are told; universal time where the data do not say. */
    public ZoneOffset offset() {
        return registers.flatMap(each -> each.territory().offset()).orElse(ZoneOffset.UTC);
    }

    public Snapshot {
        days = Map.copyOf(days);
        courses = Map.copyOf(courses);
    }
}

package dauys.election.nomination;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A party's closed list in one contest; voters cannot reorder it.
 *
 * @param registration empty where it was never published
 * @param persons how many persons were registered; empty where that was never published
 * @param candidates in the registered order; empty where the names are not in the data
 */
public record PartyList(
        String party, Optional<Registration> registration, OptionalInt persons, List<Candidate> candidates) {

    public PartyList {
        candidates = List.copyOf(candidates);
        if (!candidates.isEmpty()) {
            persons = OptionalInt.of(candidates.size());
        }
    }

    @Override
    public String toString() {
        return party;
    }
}

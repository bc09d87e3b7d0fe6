package dauys.election.nomination;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * The commission's registration of a list. "Registered earlier" settles equal remainders, so it needs more than a
 * date: two lists of one day are told apart by the time, and two of one moment by the number of the decision.
 */
public record Registration(LocalDateTime at, int decision) implements Comparable<Registration> {

    private static final Comparator<Registration> EARLIER =
            Comparator.comparing(Registration::at).thenComparingInt(Registration::decision);

    @Override
    public int compareTo(Registration other) {
        return EARLIER.compare(this, other);
    }
}

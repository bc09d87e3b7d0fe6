package dauys.election.calendar;

import dauys.law.LawRef;
import java.time.Instant;

/**
 * A moment by which the law wants something done.
 *
 * @param due the last moment that is in time
 * @param basis the article that sets it
 */
public record Deadline(Kind kind, Instant due, LawRef basis) {

    /** What is to be done, in the order of an election. */
    public enum Kind {
        /** The polling stations close (38). */
        VOTING_CLOSES,
        /** The precinct commission has counted (43). */
        COUNT,
        /** Protocols have reached the commission of the region (94). */
        PROTOCOLS_TO_REGIONAL,
        /** Protocols have reached the Central Election Commission (94). */
        PROTOCOLS_TO_CENTRAL,
        /** The results of voting for a maslikhat are established (108). */
        VOTING_RESULTS,
        /** The results of the election are established (97, 111). */
        RESULTS
    }

    /** Whether something done now would be too late. */
    public boolean isPast(Instant now) {
        return now.isAfter(due);
    }
}

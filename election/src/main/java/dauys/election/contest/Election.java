package dauys.election.contest;

import dauys.law.Edition;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * One called event: one date, several contests.
 *
 * @param edition the edition of the law that governs it
 * @param origin whether the figures are a commission's or made up to show what an article does
 */
public record Election(
        String id,
        Trilingual title,
        LocalDate date,
        Edition edition,
        Origin origin,
        List<Body> bodies,
        List<Contest> contests) {

    /** Official and made-up figures must never look alike. */
    public enum Origin {
        OFFICIAL,
        MADE_UP,
        /** A whole election made by the generator; nobody cast these votes. */
        SYNTHETIC
    }

    public Election {
        bodies = List.copyOf(bodies);
        contests = List.copyOf(contests);
    }
}

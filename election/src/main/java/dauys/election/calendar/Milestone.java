package dauys.election.calendar;

import dauys.law.Anchor;
import dauys.law.Authority;
import dauys.law.Provision;
import dauys.law.Rule;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an election's calendar asks for: when, of whom, by which article, and what it depends on.
 *
 * @param span when it is to be done, as far as it is known
 * @param byLaw what the law counts by itself, which differs where a commission set a date of its own
 * @param who must act; empty where the article, as it was read, names nobody
 * @param on the events that the law counts from
 * @param source where a date set by a commission was read; empty where the law's own count stands
 */
public record Milestone(
        Provision provision,
        Span span,
        Span byLaw,
        Standing standing,
        Optional<Authority> who,
        List<Anchor> on,
        Optional<String> source) {

    /** What a milestone's dates rest on. */
    public enum Standing {
        /** The law counts them. */
        BY_LAW,
        /** The body that the law empowers has set them. */
        SET,
        /** That body has yet to set them, or its act is not in the data; shown is what the law would count. */
        TO_BE_SET,
        /** They count from an event whose day is not known. */
        EVENT_UNKNOWN
    }

    public Milestone {
        on = List.copyOf(on);
    }

    /** What it is. */
    public Rule rule() {
        return provision.rule();
    }

    /** Whether a commission's own dates are others than the law's count. */
    public boolean differs() {
        return standing == Standing.SET && !byLaw.equals(Span.UNKNOWN) && !span.equals(byLaw);
    }
}

package dauys.election.seats;

import dauys.law.Authority;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Term;
import java.util.Optional;

/**
 * Who must act on an open question, and by when.
 *
 * @param within the time that the law sets; empty where this edition's rulebook carries none
 * @param basis where the law names that body
 */
public record ToDecide(Authority authority, LawRef basis, Optional<Term> within) {

    /** The body that establishes the results of the office: what the law leaves open is before it. */
    public static Optional<ToDecide> of(Rulebook rulebook, Office office) {
        return rulebook.find(office, Rule.RESULTS)
                .map(results -> new ToDecide(
                        results.choice(Authority.class),
                        results.basis(),
                        rulebook.find(office, Rule.RESULTS_TERM).map(Provision::term)));
    }
}

package dauys.election.mandate;

import dauys.election.nomination.Candidate;
import dauys.election.seats.ToDecide;
import dauys.law.LawRef;
import dauys.law.Refusal;
import java.util.List;
import java.util.Optional;

/** What becomes of a vacant mandate. */
public sealed interface SuccessionOutcome {

    Vacancy vacancy();

    /** It passes to the next candidate of the same list. */
    record Passed(Vacancy vacancy, Candidate successor, List<Candidate> holders, List<MandateStep> steps)
            implements SuccessionOutcome {
        public Passed {
            holders = List.copyOf(holders);
            steps = List.copyOf(steps);
        }
    }

    /** Nobody is left on the list; the mandate stays vacant until the next election. */
    record StaysVacant(Vacancy vacancy, LawRef basis) implements SuccessionOutcome {}

    /**
     * The next candidate would break the quota of mandates; the party may change the order of its list.
     *
     * @param wouldKeep those left on the list who would keep the quota, in order; empty where nobody would
     */
    record OrderMustChange(
            Vacancy vacancy,
            Candidate next,
            MandateStep.QuotaChecked quota,
            List<Candidate> wouldKeep,
            Optional<ToDecide> toDecide)
            implements SuccessionOutcome {
        public OrderMustChange {
            wouldKeep = List.copyOf(wouldKeep);
        }
    }

    /** The vacancy on record does not fit the holders or the list. */
    record VacancyRefused(Vacancy vacancy, Refusal refusal) implements SuccessionOutcome {}

    /** This edition's rulebook says nothing of succession. */
    record NoRule(Vacancy vacancy, Optional<ToDecide> toDecide) implements SuccessionOutcome {}
}

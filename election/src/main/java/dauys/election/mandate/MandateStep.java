package dauys.election.mandate;

import dauys.election.nomination.Candidate;
import dauys.election.nomination.GroupQuota;
import dauys.law.LawRef;
import java.util.List;

/** One provision applied on the way from seats to people. */
public sealed interface MandateStep {

    LawRef basis();

    /** The party's governing body decided who receives its mandates. */
    record DecidedByParty(LawRef basis, HoldersDecision.ByParty decision) implements MandateStep {}

    /** The party missed its time, and the mandates go by the Kazakh alphabet. */
    record ByKazakhAlphabet(LawRef basis, HoldersDecision.Missed decision, List<Candidate> order)
            implements MandateStep {}

    /** The share of the quota groups among the holders. */
    record QuotaChecked(LawRef basis, GroupQuota quota, int persons, int counted, int least) implements MandateStep {
        static QuotaChecked of(GroupQuota quota, List<Candidate> persons) {
            return new QuotaChecked(
                    quota.basis(), quota, persons.size(), quota.count(persons), quota.least(persons.size()));
        }

        public boolean met() {
            return counted >= least;
        }
    }

    /** The list has fewer persons than mandates; the rest stay vacant and go to no other list. */
    record ListExhausted(LawRef basis, int mandates, int persons) implements MandateStep {}

    /** A vacant mandate passes to the next candidate of the list. */
    record Succeeded(LawRef basis, Candidate retired, Candidate successor) implements MandateStep {}
}

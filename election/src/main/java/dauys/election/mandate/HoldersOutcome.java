package dauys.election.mandate;

import dauys.election.nomination.Candidate;
import dauys.election.seats.ToDecide;
import dauys.law.Refusal;
import java.util.List;
import java.util.Optional;

/** Who holds the mandates of one list, or what stands in the way of knowing. */
public sealed interface HoldersOutcome {

    String party();

    /** The mandates have holders; a mandate without one is vacant. */
    record HoldersGiven(String party, List<Mandate> mandates, List<MandateStep> steps) implements HoldersOutcome {
        public HoldersGiven {
            mandates = List.copyOf(mandates);
            steps = List.copyOf(steps);
        }

        public List<Candidate> holders() {
            return mandates.stream().flatMap(each -> each.holder().stream()).toList();
        }
    }

    /** The persons of the list are not in the data. */
    record PersonsNotPublished(String party, int mandates) implements HoldersOutcome {}

    /** The party's decision is awaited. */
    record AwaitingParty(String party, int mandates, ToDecide toDecide) implements HoldersOutcome {}

    /** The party's decision does not satisfy the law; it must decide again within its time. */
    record OrderRefused(String party, List<Refusal> refusals, ToDecide toDecide) implements HoldersOutcome {
        public OrderRefused {
            refusals = List.copyOf(refusals);
        }
    }

    /** This edition's rulebook says nothing of who receives the mandates of a list. */
    record HoldersNotRegulated(String party, int mandates, Optional<ToDecide> toDecide) implements HoldersOutcome {}

    /** The party missed its time, and this edition says nothing of what follows. */
    record NoFallback(String party, Optional<ToDecide> toDecide) implements HoldersOutcome {}

    /**
     * The alphabetical order would break the quota, and no article says how to mend it.
     *
     * @param proposal an order that would satisfy both, for the commission to weigh: the last person outside the groups
     *     gives way to the next person inside them; empty where the list has not enough of them
     */
    record FallbackBreaksQuota(
            String party, MandateStep.QuotaChecked quota, List<Candidate> proposal, Optional<ToDecide> toDecide)
            implements HoldersOutcome {
        public FallbackBreaksQuota {
            proposal = List.copyOf(proposal);
        }
    }
}

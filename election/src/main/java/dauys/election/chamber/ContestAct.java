package dauys.election.chamber;

import dauys.election.commission.PersonMark;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.MandateAct;
import dauys.election.seats.RecordedDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a commission decides about a contest as a whole. */
public sealed interface ContestAct {

    /** Who enters it. */
    PersonMark by();

    /** Answers a question about seats that the law leaves open. */
    record Decide(PersonMark by, RecordedDecision decision) implements ContestAct {}

    /** Enters what a party's governing body decided about the holders of its mandates, or that it did not. */
    record DecideHolders(PersonMark by, HoldersDecision decision) implements ContestAct {}

    /** Does something about the mandates after the results were established. */
    record OfMandate(MandateAct act) implements ContestAct {
        @Override
        public PersonMark by() {
            return act.by();
        }
    }

    /**
     * Establishes the results.
     *
     * @param act number and title of the commission's act
     * @param exceptions precincts whose protocol is missing, sent back or has errors, each with the reason for which
     *     the results are established without it or with it as it is
     * @param unfinished the precincts that were so when the act was entered
     * @param isOpen whether the count had an open question then
     * @param votes by option, what is established
     */
    record Declare(
            PersonMark by,
            String act,
            LocalDate on,
            Map<String, String> exceptions,
            List<String> unfinished,
            boolean isOpen,
            Map<String, Long> votes)
            implements ContestAct {
        public Declare {
            exceptions = Map.copyOf(exceptions);
            unfinished = List.copyOf(unfinished);
            votes = Map.copyOf(votes);
        }
    }
}

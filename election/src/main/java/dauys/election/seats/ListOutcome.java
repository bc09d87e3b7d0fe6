package dauys.election.seats;

import dauys.law.Refusal;
import java.util.List;
import java.util.Optional;

/** Either the law settles a list contest, or it leaves a question that only people may answer. */
public sealed interface ListOutcome {

    /** Every provision applied so far, in order. */
    List<Step> steps();

    /** All seats are given. */
    record SeatsGiven(List<ListSeats> seats, List<Step> steps) implements ListOutcome {
        public SeatsGiven {
            seats = List.copyOf(seats);
            steps = List.copyOf(steps);
        }
    }

    /** The count stops at a question; {@code toDecide} says who must act, where this edition's rulebook names it. */
    sealed interface Open extends ListOutcome {
        Optional<ToDecide> toDecide();
    }

    /** No list reached the threshold, and no article says what follows. */
    record NoListQualifies(Optional<ToDecide> toDecide, List<Step> steps) implements Open {
        public NoListQualifies {
            steps = List.copyOf(steps);
        }
    }

    /** One list reached the threshold and no other stands on the ballot paper. */
    record NoSecondList(ListVotes first, Optional<ToDecide> toDecide, List<Step> steps) implements Open {
        public NoSecondList {
            steps = List.copyOf(steps);
        }
    }

    /** One list reached the threshold, and this edition's rulebook does not say what follows. */
    record NoRuleForLoneList(ListVotes first, Optional<ToDecide> toDecide, List<Step> steps) implements Open {
        public NoRuleForLoneList {
            steps = List.copyOf(steps);
        }
    }

    /** Several lists share the next largest number of votes, and the law admits one. */
    record SecondPlaceTied(List<ListVotes> tied, Optional<ToDecide> toDecide, List<Step> steps) implements Open {
        public SecondPlaceTied {
            tied = List.copyOf(tied);
            steps = List.copyOf(steps);
        }
    }

    /** The second list is guaranteed more seats than there are to distribute. */
    record GuaranteeExceedsSeats(ListVotes second, int least, int seats, Optional<ToDecide> toDecide, List<Step> steps)
            implements Open {
        public GuaranteeExceedsSeats {
            steps = List.copyOf(steps);
        }
    }

    /** Remainders are equal and the law does not settle which list goes first. */
    record UnbrokenTie(
            List<ListVotes> tied, int seatsLeft, Reason reason, Optional<ToDecide> toDecide, List<Step> steps)
            implements Open {

        /** Why the order of registration does not settle it. */
        public enum Reason {
            /** This edition's rulebook carries no rule for equal remainders. */
            NO_RULE,
            /** The rule is the order of registration, and the data do not give it. */
            REGISTRATION_NOT_PUBLISHED,
            /** The lists were registered at the same time. */
            REGISTERED_TOGETHER
        }

        public UnbrokenTie {
            tied = List.copyOf(tied);
            steps = List.copyOf(steps);
        }
    }

    /** Whether some lists reach the threshold depends on figures that were not published. */
    record AdmissionUndetermined(List<ListVotes> lists, Optional<ToDecide> toDecide, List<Step> steps) implements Open {
        public AdmissionUndetermined {
            lists = List.copyOf(lists);
            steps = List.copyOf(steps);
        }
    }

    /** A recorded decision does not answer the question before the commission. */
    record DecisionRefused(RecordedDecision decision, Refusal refusal, List<Step> steps) implements ListOutcome {
        public DecisionRefused {
            steps = List.copyOf(steps);
        }
    }
}

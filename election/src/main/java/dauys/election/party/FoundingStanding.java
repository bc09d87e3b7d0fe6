package dauys.election.party;

import dauys.law.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a party may be registered, requirement by requirement; the explanation is the result itself.
 *
 * @param answers one for each requirement of the edition, in the order of the rules
 */
public record FoundingStanding(List<Answer> answers) {

    /** What is known about one requirement. */
    public enum Outcome {
        MET,
        NOT_MET,
        NOT_KNOWN
    }

    /**
     * One requirement with its article and what came of it.
     *
     * @param found the number that was measured; empty where none was, or nothing is known
     * @param regions those that miss the requirement, where it is asked of each
     * @param clock from when to when, where a time is asked
     */
    public record Answer(
            Provision requirement, Outcome outcome, OptionalInt found, List<String> regions, Optional<Clock> clock) {
        public Answer {
            regions = List.copyOf(regions);
        }
    }

    /**
     * The time for one step of a founding.
     *
     * @param from the day from which it runs, where that is known
     * @param last the last day in time; of a second attempt, the first one
     * @param done the day on which the step was done
     */
    public record Clock(Optional<LocalDate> from, Optional<LocalDate> last, Optional<LocalDate> done) {}

    public FoundingStanding {
        answers = List.copyOf(answers);
    }

    /** The worst that any requirement came to: not met before not known before met. */
    public Outcome outcome() {
        if (answers.stream().anyMatch(each -> each.outcome() == Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return answers.stream().anyMatch(each -> each.outcome() == Outcome.NOT_KNOWN) ? Outcome.NOT_KNOWN : Outcome.MET;
    }
}

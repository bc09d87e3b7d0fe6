package dauys.election.nomination;

import dauys.law.Provision;
import java.util.List;

/**
 * Whether a person may stand, requirement by requirement; the explanation is the result itself.
 *
 * @param answers one for each requirement of the law that concerns this candidacy, in the order of the rules
 */
public record Standing(Candidacy candidacy, List<Answer> answers) {

    /** What is known about one requirement. */
    public enum Outcome {
        MET,
        NOT_MET,
        NOT_KNOWN
    }

    /** One requirement with its article and what came of it. */
    public record Answer(Provision requirement, Outcome outcome) {}

    public Standing {
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

package dauys.election.nomination;

import dauys.law.Provision;
import dauys.law.Rule;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether a candidate's signatures are enough, requirement by requirement; the explanation is the result itself.
 *
 * @param answers one for each requirement that concerns the candidate; where no signatures are asked for, the one that
 *     says so
 */
public record SignatureStanding(Signatures signatures, List<Answer> answers) {

    /** What came of one requirement. */
    public enum Outcome {
        MET,
        NOT_MET,
        /** The law does not say what meets it; the commission that registers decides. */
        OPEN,
        /** A fact is missing. */
        NOT_KNOWN
    }

    /**
     * One requirement with its article and what came of it.
     *
     * @param found what was counted; of equal measure, the fewest signatures from an area that has any
     * @param limit what it is measured against; of equal measure, the most signatures from an area
     * @param areas those on account of which it is not met or open
     */
    public record Answer(
            Provision requirement, Outcome outcome, OptionalLong found, OptionalLong limit, List<String> areas) {
        public Answer {
            areas = List.copyOf(areas);
        }
    }

    public SignatureStanding {
        answers = List.copyOf(answers);
    }

    /** Whether no signatures are asked for, because others put the candidate forward. */
    public boolean isNotAsked() {
        return outcome() == Outcome.MET
                && answers.stream().anyMatch(each -> each.requirement().rule() == Rule.SIGNATURES_OF_SELF);
    }

    /** The worst that any requirement came to: not met before open before not known before met. */
    public Outcome outcome() {
        for (Outcome each : List.of(Outcome.NOT_MET, Outcome.OPEN, Outcome.NOT_KNOWN)) {
            if (answers.stream().anyMatch(answer -> answer.outcome() == each)) {
                return each;
            }
        }
        return Outcome.MET;
    }
}

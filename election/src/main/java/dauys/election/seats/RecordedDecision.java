package dauys.election.seats;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision that a commission took on a question the law leaves open; an input of the count, checked against the
 * question it answers.
 *
 * @param parties the codes of the lists that the decision names
 * @param act number and title of the commission's act
 */
public record RecordedDecision(Question question, List<String> parties, String act, LocalDate on) {

    /** The questions about list seats that an edition may leave open. */
    public enum Question {
        /**
         * Which lists take part where none reached the threshold, or where one did alone and no second list is
         * settled.
         */
        ADMISSION,
        /** Which of several lists with the same votes is the second one. */
        SECOND_PLACE,
        /** Which of several lists with the same remainder receive the last seats. */
        REMAINDER_TIE
    }

    public RecordedDecision {
        if (act.isBlank()) {
            throw new IllegalArgumentException("A decision needs the act it was taken by.");
        }
        parties = List.copyOf(parties);
    }
}

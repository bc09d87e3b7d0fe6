package dauys.wording;

import dauys.law.LawRef;
import java.util.Optional;

/**
 * One line of an explanation.
 *
 * @param law where the line stands in the law; empty for a line that says what the data do not hold
 */
public record Explained(String sentence, Optional<LawRef> law) {

    static Explained of(String sentence, LawRef law) {
        return new Explained(sentence, Optional.of(law));
    }

    static Explained of(String sentence) {
        return new Explained(sentence, Optional.empty());
    }
}

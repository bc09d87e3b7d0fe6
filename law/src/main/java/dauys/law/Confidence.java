package dauys.law;

import java.util.Arrays;
import java.util.Optional;

/** How well a value of a rulebook is attested; every value carries one, so that nobody takes a guess for the law. */
public enum Confidence {
    /** Read in the law's own text, in the edition named. */
    READ_IN_THE_LAW("V"),
    /** Read in a later edition of the same law; the provision took effect with the edition named. */
    READ_IN_A_LATER_EDITION("V+"),
    /** Read in the text of another act. */
    READ_IN_ANOTHER_ACT("VL"),
    /** From a secondary source: a commission's press notice, an observers' report, the news, an encyclopedia. */
    SECONDARY("S"),
    /** Derived by calculation from values that were read. */
    DERIVED("D"),
    /** From memory, with no text at hand. */
    MEMORY("M"),
    /** An assumption of this project where the law is silent. */
    ASSUMED("A");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Confidence> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}

package dauys.law;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person or body may not do, as a value: it names the article and carries what the sentence needs to say how to
 * mend it.
 *
 * @param code a letter and three digits, such as {@code D201}
 * @param basis where the law says it; empty where it is a rule of how commissions work with Dauys
 */
public record Refusal(String code, Optional<LawRef> basis, Map<String, Object> facts) {

    public Refusal {
        if (!code.matches("[A-Z]\\d{3}")) {
            throw new IllegalArgumentException("Not a code of a letter and three digits: " + code);
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** A refusal that an article demands. */
    public Refusal(String code, LawRef basis, Map<String, Object> facts) {
        this(code, Optional.of(basis), facts);
    }

    /** A refusal that no article demands, only the order of work. */
    public static Refusal ofOrder(String code, Map<String, Object> facts) {
        return new Refusal(code, Optional.empty(), facts);
    }
}

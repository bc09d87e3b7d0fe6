package dauys.law;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person or body may not do, as a value: it names the article and carries what the sentence needs to say how to
 * mend it.
 *
 * @param code a letter and three digits, such as {@code D201}
 */
public record Refusal(String code, LawRef basis, Map<String, Object> facts) {

    public Refusal {
        if (!code.matches("[A-Z]\\d{3}")) {
            throw new IllegalArgumentException("Not a code of a letter and three digits: " + code);
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}

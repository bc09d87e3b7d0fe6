package dauys.law;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong or doubtful in the data, with a stable code. Findings are collected and shown all together; the
 * sentence for a code, in each language, is the {@code wording} module's.
 *
 * @param code a letter and three digits, such as {@code F102}; once published it keeps its meaning
 * @param facts the values that the sentence names, by placeholder
 */
public record Finding(String code, Severity severity, Place place, Map<String, Object> facts) {

    /** An error stops the use of the file; a warning asks somebody to look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Finding {
        if (!code.matches("[A-Z]\\d{3}")) {
            throw new IllegalArgumentException("Not a code of a letter and three digits: " + code);
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public static Finding error(String code, Place place) {
        return new Finding(code, Severity.ERROR, place, Map.of());
    }

    public static Finding warning(String code, Place place) {
        return new Finding(code, Severity.WARNING, place, Map.of());
    }

    /** The same finding with one more value for its sentence. */
    public Finding with(String fact, Object value) {
        var more = new TreeMap<String, Object>(facts);
        more.put(fact, value);
        return new Finding(code, severity, place, more);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

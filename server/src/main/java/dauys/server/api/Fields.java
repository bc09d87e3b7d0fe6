package dauys.server.api;

import dauys.server.api.ApiProblem.Item;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The members of a JSON object that somebody has sent. Whoever reads it asks for each member by name; what is missing,
 * of another kind or unknown is collected, and {@link #end} says all of it at once.
 */
final class Fields {

    private final JsonNode object;
    private final String pointer;
    private final List<Item> problems;
    private final Set<String> asked = new HashSet<>();
    private final List<Fields> inner = new ArrayList<>();

    private Fields(JsonNode object, String pointer, List<Item> problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    static Fields of(JsonNode root) {
        var problems = new ArrayList<Item>();
        if (!root.isObject()) {
            problems.add(new Item("", "A115", Map.of()));
        }
        return new Fields(root, "", problems);
    }

    /** What was sent is read; throws where anything is wrong with it. */
    void end() {
        unknown();
        if (!problems.isEmpty()) {
            throw ApiProblem.ofBody(problems);
        }
    }

    private void unknown() {
        if (object.isObject()) {
            object.propertyNames().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(name -> problem(name, "A111", Map.of("name", name)));
        }
        inner.forEach(Fields::unknown);
    }

    private void problem(String name, String code, Map<String, Object> facts) {
        problems.add(new Item(at(name), code, facts));
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable JsonNode optional(String name) {
        asked.add(name);
        JsonNode found = object.get(name);
        return found == null || found.isNull() ? null : found;
    }

    private @Nullable JsonNode required(String name) {
        JsonNode found = optional(name);
        if (found == null && object.isObject()) {
            problem(name, "A112", Map.of("name", name));
        }
        return found;
    }

    /** A text that must be there and may be blank. */
    String text(String name, int most) {
        return text(name, required(name), most);
    }

    /** A text that is blank where it is not there. */
    String optionalText(String name, int most) {
        return text(name, optional(name), most);
    }

    /** A text that says something. */
    String words(String name, int most) {
        JsonNode found = required(name);
        String text = text(name, found, most);
        if (found != null && found.isString() && text.isBlank()) {
            problem(name, "A112", Map.of("name", name));
        }
        return text;
    }

    private String text(String name, @Nullable JsonNode found, int most) {
        if (found == null) {
            return "";
        }
        if (!found.isString() || found.stringValue().length() > most || !isPlain(found.stringValue())) {
            problem(name, "A114", Map.of("name", name, "most", most));
            return "";
        }
        return found.stringValue();
    }

    /** No control characters but line feeds and tabs, and no half of a character, which no database keeps. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(each -> each == '\n'
                        || each == '\t'
                        || each == '\r'
                        || (!Character.isISOControl(each) && Character.getType(each) != Character.SURROGATE));
    }

    /** A whole number within bounds. */
    long whole(String name, long least, long most) {
        JsonNode found = required(name);
        return found == null ? least : whole(name, found, least, most);
    }

    private long whole(String name, JsonNode found, long least, long most) {
        if (!found.isIntegralNumber()
                || !found.canConvertToLong()
                || found.longValue() < least
                || found.longValue() > most) {
            problem(name, "A113", Map.of("name", name, "least", least, "most", most));
            return least;
        }
        return found.longValue();
    }

    /** Whole numbers by these names; one that is not there, or null, is {@code absent}, where that is allowed. */
    long[] wholes(List<String> names, long most, boolean mayBeAbsent, long absent) {
        long[] numbers = new long[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            String name = names.get(i);
            JsonNode found = mayBeAbsent ? optional(name) : required(name);
            numbers[i] = found == null ? absent : whole(name, found, 0, most);
        }
        return numbers;
    }

    /** Yes or no; no where it is not there. */
    boolean flag(String name) {
        JsonNode found = optional(name);
        if (found != null && !found.isBoolean()) {
            problem(name, "A119", Map.of("name", name));
        }
        return found != null && found.booleanValue(false);
    }

    LocalDate date(String name) {
        JsonNode found = required(name);
        if (found != null) {
            try {
                return LocalDate.parse(found.isString() ? found.stringValue() : "");
            } catch (DateTimeException none) {
                problem(name, "A116", Map.of("name", name));
            }
        }
        return LocalDate.EPOCH;
    }

    /** One of the constants of a type, by its name. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        JsonNode found = required(name);
        E[] all = type.getEnumConstants();
        for (E each : all) {
            if (found != null && found.isString() && each.name().equals(found.stringValue())) {
                return each;
            }
        }
        if (found != null) {
            String names = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
            problem(name, "A117", Map.of("name", name, "values", names));
        }
        return all[0];
    }

    /** Whether a member is there. */
    boolean has(String name) {
        return optional(name) != null;
    }

    /** Texts that each say something. */
    List<String> texts(String name, int most, int longest) {
        JsonNode found = required(name);
        if (found == null) {
            return List.of();
        }
        boolean right = found.isArray() && found.size() <= most;
        var texts = new ArrayList<String>();
        for (int i = 0; right && i < found.size(); i++) {
            JsonNode each = found.get(i);
            right = each.isString()
                    && !each.stringValue().isBlank()
                    && each.stringValue().length() <= longest
                    && isPlain(each.stringValue());
            texts.add(each.isString() ? each.stringValue() : "");
        }
        if (!right) {
            problem(name, "A118", Map.of("name", name, "most", most, "longest", longest));
            return List.of();
        }
        return texts;
    }

    /** The members of an object inside this one. */
    Fields object(String name) {
        JsonNode found = required(name);
        if (found != null && !found.isObject()) {
            problem(name, "A115", Map.of());
        }
        var fields = new Fields(found == null ? MissingNode.getInstance() : found, at(name), problems);
        inner.add(fields);
        return fields;
    }

    /** All members, whatever they are called; each of them counts as known. */
    Map<String, JsonNode> all() {
        var all = new LinkedHashMap<String, JsonNode>();
        if (object.isObject()) {
            object.properties().forEach(each -> all.put(each.getKey(), each.getValue()));
        }
        asked.addAll(all.keySet());
        return all;
    }

    /** Texts by any names. */
    Map<String, String> allTexts(int most) {
        var texts = new LinkedHashMap<String, String>();
        all().forEach((name, found) -> texts.put(name, text(name, found, most)));
        return texts;
    }

    /** Notes that a member which the caller has read by himself is wrong. */
    void wrong(String name, String code, Map<String, Object> facts) {
        problem(name, code, facts);
    }
}

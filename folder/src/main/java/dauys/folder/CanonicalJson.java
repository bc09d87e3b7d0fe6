package dauys.folder;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that has one spelling: RFC 8785 for trees of maps, lists, texts, booleans and whole numbers. What is hashed or
 * compared is written by it, so that two programs that mean the same write the same bytes.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Beyond it JavaScript, and so RFC 8785, cannot tell whole numbers apart. */
    private static final long MOST = 9_007_199_254_740_991L;

    private CanonicalJson() {}

    /** Writes a tree; anything but maps with text keys, lists, texts, booleans and whole numbers is a bug. */
    public static String write(Object tree) {
        var text = new StringBuilder();
        write(tree, text);
        return text.toString();
    }

    /** Reads a text that {@link #write} has written; whole numbers come back as {@code Integer} or {@code Long}. */
    public static Map<String, Object> read(String text) {
        return MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {});
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map -> members(map, text);
            case Collection<?> list -> items(list, text);
            case String words -> quoted(words, text);
            case Boolean flag -> text.append(flag.booleanValue());
            case Integer number -> text.append(number.intValue());
            case Long number when number <= MOST && number >= -MOST -> text.append(number.longValue());
            default -> throw new IllegalArgumentException("Not for canonical JSON: " + value);
        }
    }

    /** The order of keys is that of their UTF-16 code units, which is how Java compares texts. */
    private static void members(Map<?, ?> map, StringBuilder text) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        text.append('{');
        sorted.forEach((key, value) -> {
            if (text.charAt(text.length() - 1) != '{') {
                text.append(',');
            }
            quoted(key, text);
            text.append(':');
            write(value, text);
        });
        text.append('}');
    }

    private static void items(Collection<?> list, StringBuilder text) {
        text.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(each.next(), text);
            if (each.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
    }

    private static void quoted(String words, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            switch (each) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (each < ' ') {
                        text.append("\\u%04x".formatted((int) each));
                    } else {
                        text.append(each);
                    }
                }
            }
        }
        text.append('"');
    }
}

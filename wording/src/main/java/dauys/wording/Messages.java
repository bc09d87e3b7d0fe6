package dauys.wording;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one language, each an ICU message with named placeholders; plurals follow CLDR, so that Russian
 * says 21 мандат, 22 мандата, 25 мандатов.
 */
public final class Messages {

    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties patterns = new Properties();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Class<?> beside, String name, Language language) {
        this.language = language;
        String file = name + "_" + language.code() + ".properties";
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + file);
            }
            patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, missing -> beside(Messages.class, "messages", missing));
    }

    /** The sentences of another module, from {@code <name>_<language>.properties} beside one of its classes. */
    public static Messages beside(Class<?> type, String name, Language language) {
        return new Messages(type, name, language);
    }

    public Language language() {
        return language;
    }

    /** A sentence without placeholders, such as a column's heading. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A sentence with its placeholders filled; a key without a sentence is a bug. */
    public String text(String key, Map<String, ?> facts) {
        MessageFormat format = formats.computeIfAbsent(key, this::parsed);
        // ICU's formats keep state while they format, so that each is used by one thread at a time.
        synchronized (format) {
            return format.format(facts);
        }
    }

    private MessageFormat parsed(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence for %s in %s".formatted(key, language.code()));
        }
        return new MessageFormat(pattern, language.locale());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** Every key, so that a test can compare the languages. */
    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    String pattern(String key) {
        return patterns.getProperty(key);
    }

    /** The names of the placeholders of a sentence. */
    public Set<String> placeholders(String key) {
        return new MessageFormat(patterns.getProperty(key), language.locale()).getArgumentNames();
    }
}

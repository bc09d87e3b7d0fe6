package dauys.server.pages;

import dauys.server.Server;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.Numbers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/** What the screens say in one language: words by their keys, and numbers and times in the language's form. */
public final class Texts {

    private final Language language;
    private final Messages messages;
    private final Numbers numbers;
    private final ZoneId zone;
    private final Map<String, Map<String, String>> words = new TreeMap<>();

    /** The words of a language, with times of that zone. */
    public Texts(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.messages = screens(language);
        this.numbers = new Numbers(language);
        for (String key : messages.keys()) {
            int point = key.indexOf('.');
            if (messages.placeholders(key).isEmpty()) {
                words.computeIfAbsent(key.substring(0, point), group -> new TreeMap<>())
                        .put(key.substring(point + 1), messages.text(key));
            }
        }
    }

    /** The sentences of the screens as they stand in their file. */
    static Messages screens(Language language) {
        return Messages.beside(Server.class, "screens", language);
    }

    public Language language() {
        return language;
    }

    /** Words without placeholders, by the two parts of their keys. */
    public Map<String, Map<String, String>> words() {
        return words;
    }

    /** A sentence without placeholders. */
    public String say(String key) {
        return messages.text(key);
    }

    /** A sentence with its placeholders filled. */
    public String say(String key, Map<String, ?> facts) {
        return messages.text(key, facts);
    }

    public boolean has(String key) {
        return messages.has(key);
    }

    /** A moment in the time of the server's zone. */
    public String moment(Instant moment) {
        return numbers.moment(LocalDateTime.ofInstant(moment, zone));
    }

    public String count(long number) {
        return numbers.count(number);
    }

    public Numbers numbers() {
        return numbers;
    }
}

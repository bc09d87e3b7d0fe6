package dauys.server.running;

import dauys.server.pages.Texts;
import java.util.Map;

/** What was asked for cannot be done as it was asked for; one sentence says why. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> facts;

    /** A sentence of the screens' words, by its key. */
    BadInput(String key, Map<String, Object> facts) {
        super(key);
        this.facts = Map.copyOf(facts);
    }

    String sentence(Texts texts) {
        return texts.say(String.valueOf(getMessage()), facts);
    }
}

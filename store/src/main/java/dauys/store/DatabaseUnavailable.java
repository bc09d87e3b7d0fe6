package dauys.store;

import org.jspecify.annotations.Nullable;

/** Why the database of the election cannot be used, in one sentence for whoever starts the server. */
public final class DatabaseUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    public DatabaseUnavailable(String sentence) {
        this(sentence, null);
    }

    public DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}

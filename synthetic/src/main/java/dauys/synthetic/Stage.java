package dauys.synthetic;

import java.util.Locale;

/** What the generator is busy with; a whole nation takes some seconds. */
public enum Stage {
    PRECINCTS,
    PEOPLE,
    VOTES,
    FILES;

    /** The name by which sentences know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

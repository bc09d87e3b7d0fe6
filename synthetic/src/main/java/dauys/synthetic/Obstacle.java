package dauys.synthetic;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Why nothing may be written to a folder.
 *
 * @param path what stands in the way
 */
public record Obstacle(Kind kind, Path path) {

    /** What is in the way. */
    public enum Kind {
        /** There is a file of that name. */
        NO_FOLDER,
        /** The folder holds something that the generator did not write. */
        NOT_EMPTY,
        /** A file that the generator did not write has a name that it needs. */
        FOREIGN_FILE,
        /** A run that was stopped left it, or another run is writing it now. */
        UNFINISHED;

        /** The name by which sentences know it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

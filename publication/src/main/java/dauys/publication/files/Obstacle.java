package dauys.publication.files;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Why a site may not be written to a place.
 *
 * @param path what stands in the way
 */
public record Obstacle(Kind kind, Path path) {

    /** What is in the way. */
    public enum Kind {
        /** There is a file of that name. */
        NO_FOLDER,
        /** The folder holds something that no publication wrote. */
        NOT_EMPTY,
        /** Another publication is writing there now. */
        IN_USE,
        /** The place cannot be written, or links cannot be made there. */
        NOT_WRITABLE;

        /** The name by which sentences know it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

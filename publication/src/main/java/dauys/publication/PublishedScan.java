package dauys.publication;

import java.nio.file.Path;

/**
 * A scan or photograph of a paper protocol.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 * @param bytes how long it is
 * @param file where it lies; never changed once it is there
 */
public record PublishedScan(String sha256, Kind kind, long bytes, Path file) {

    /** What its bytes are. */
    public enum Kind {
        JPEG("jpg"),
        PNG("png"),
        PDF("pdf");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** Whether browsers show it as a picture. */
        public boolean isPicture() {
            return this != PDF;
        }
    }

    /** Where it stands below the folder of the site. */
    public String address() {
        return "scans/" + sha256 + "." + kind.ending;
    }
}

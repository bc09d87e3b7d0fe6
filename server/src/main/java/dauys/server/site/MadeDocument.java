package dauys.server.site;

import dauys.publication.files.Digest;
import java.time.Instant;

/** A document that was made, with what it depended on. */
final class MadeDocument {

    private final byte[] bytes;
    private final String mark;
    private final long version;
    private final Instant at;

    MadeDocument(byte[] bytes, long version, Instant at) {
        this.bytes = bytes.clone();
        this.mark = "\"" + Digest.of(bytes).substring(0, 32) + "\"";
        this.version = version;
        this.at = at;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    /** By which a reader who has it is told that it is the same. */
    String mark() {
        return mark;
    }

    long version() {
        return version;
    }

    Instant at() {
        return at;
    }
}

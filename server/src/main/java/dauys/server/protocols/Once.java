package dauys.server.protocols;

import dauys.store.Submission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Names what a form sends, so that a button pressed twice does its work once. */
final class Once {

    private Once() {}

    /** A name for a form that is shown. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** The submission of a form; a form without its name is sent without one. */
    static Optional<Submission> of(String key, String... sent) {
        try {
            return Optional.of(new Submission(UUID.fromString(key), digest(String.join("\n", sent))));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** The same for one of several acts that a form sends together. */
    static Optional<Submission> of(String key, int part, String... sent) {
        var name = UUID.nameUUIDFromBytes((key + part).getBytes(StandardCharsets.UTF_8));
        return key.isEmpty() ? Optional.empty() : of(name.toString(), sent);
    }

    private static String digest(String sent) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

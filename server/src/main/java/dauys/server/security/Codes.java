package dauys.server.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dauys.store.Bytes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that a device shows for half a minute (RFC 6238). */
public final class Codes {

    private static final int BYTES_OF_SECRET = 20;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS = GENERATOR.getTimeStep().toSeconds();

    private Codes() {}

    public static Bytes newSecret() {
        return Bytes.of(Secrets.random(BYTES_OF_SECRET));
    }

    /** The time step whose code was typed: this one, or one beside it, because clocks differ. */
    public static OptionalLong stepOf(String typed, Bytes secret, Instant now) {
        String digits = typed.replaceAll("\\s", "");
        long step = now.getEpochSecond() / SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long each = step - 1; each <= step + 1; each++) {
            if (MessageDigest.isEqual(bytes(digits), bytes(at(each, secret)))) {
                found = OptionalLong.of(each);
            }
        }
        return found;
    }

    /** The code of a moment. */
    public static String at(Instant moment, Bytes secret) {
        return at(moment.getEpochSecond() / SECONDS, secret);
    }

    private static String at(long step, Bytes secret) {
        Key key = new SecretKeySpec(secret.toArray(), GENERATOR.getAlgorithm());
        try {
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * SECONDS), Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("The secret of a code can be a key", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a device reads from the picture. */
    public static String address(String login, Bytes secret) {
        return "otpauth://totp/Dauys:%s?secret=%s&issuer=Dauys"
                .formatted(URLEncoder.encode(login, StandardCharsets.UTF_8), Secrets.base32(secret));
    }
}

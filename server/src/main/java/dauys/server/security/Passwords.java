package dauys.server.security;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id. A hash takes 19 MiB and a good part of a core, so that only two are made at once: a
 * flood of logins then waits at the door and does not slow the night.
 */
@Component
public class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 2;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = hashed("a password that opens nothing");

    /** Too many people enter at this moment. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The hash with its parameters and salt. */
    public String hash(String password) {
        return inTurn(() -> hashed(password));
    }

    /** Whether a password belongs to a hash; for the password of an account that one has entered. */
    public boolean matches(String password, String hash) {
        return inTurn(() -> matchesNow(password, hash));
    }

    /** The same for somebody whose turn it is; see {@link #inTurn}. */
    boolean matchesNow(String password, String hash) {
        // A password that is too long was never accepted, and takes no more time than another.
        boolean tooLong = password.length() > PasswordRules.LONGEST;
        return argon2.matches(tooLong ? "" : password, hash) && !tooLong;
    }

    /** What is compared where a login belongs to nobody, so that it takes as long as with somebody's. */
    String nobodys() {
        return nobodys;
    }

    private String hashed(String password) {
        String hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("Argon2 made no hash");
        }
        return hash;
    }

    /** Waits for a turn, and does what takes a hash while it lasts. */
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}

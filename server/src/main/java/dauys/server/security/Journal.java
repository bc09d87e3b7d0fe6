package dauys.server.security;

import dauys.store.Bytes;
import dauys.store.SecurityEvent;
import dauys.store.SecurityLog;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the security log. It holds no passwords, no names, and of addresses only the network. */
@Component
public class Journal {

    private static final int BYTES_OF_SALT = 16;
    private static final int LENGTH_OF_HASH = 16;

    private final SecurityLog log;
    private final Clock clock;

    Journal(SecurityLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Something that somebody did to the account of somebody, often one's own. */
    public void write(Happening happening, UUID actor, UUID account) {
        add(happening, Optional.of(actor), Optional.of(account), Optional.empty());
    }

    /** Something at the door of an account, by somebody who has not entered. */
    void atTheDoor(Happening happening, UUID account) {
        add(happening, Optional.empty(), Optional.of(account), Optional.empty());
    }

    /** A login that belongs to nobody. */
    void unknown(String login) {
        byte[] salt =
                log.kept("login-salt", Bytes.of(Secrets.random(BYTES_OF_SALT))).toArray();
        String hash = Secrets.sha256(salt, login).toString().substring(0, LENGTH_OF_HASH);
        add(Happening.REFUSED_UNKNOWN, Optional.empty(), Optional.empty(), Optional.of(hash));
    }

    private void add(Happening happening, Optional<UUID> actor, Optional<UUID> account, Optional<String> loginHash) {
        Optional<String> network = Optional.of(Networks.of(Networks.here()));
        log.add(new SecurityEvent(0, clock.instant(), happening.name(), actor, account, loginHash, network));
    }
}

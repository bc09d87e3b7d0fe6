package dauys.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to an account, or to the door.
 *
 * @param event what happened, a word of the server's list
 * @param actor who did it, where somebody had entered
 * @param account whose account it concerns, where there is one
 * @param loginHash a salted hash of what was typed as login, where it belongs to nobody
 * @param network where it came from, shortened
 */
public record SecurityEvent(
        long id,
        Instant at,
        String event,
        Optional<UUID> actor,
        Optional<UUID> account,
        Optional<String> loginHash,
        Optional<String> network) {}

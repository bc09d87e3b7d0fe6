package dauys.server.security;

import dauys.store.AccountRow;
import dauys.store.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Who may enter, by account. What is read is remembered for a few seconds, because every request asks for it; a change
 * made by this server shows at once.
 */
@Component
public class People {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Accounts accounts;
    private final Clock clock;
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    People(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Remembered(Optional<Person> person, Instant read) {}

    /** The person of an account, where it is there and not disabled. */
    public Optional<Person> byId(UUID id) {
        Instant now = clock.instant();
        Remembered known = remembered.get(id);
        if (known == null || Duration.between(known.read(), now).abs().compareTo(REMEMBERED) > 0) {
            known = new Remembered(
                    accounts.byId(id)
                            .filter(account -> account.disabled().isEmpty())
                            .map(Person::of),
                    now);
            remembered.put(id, known);
        }
        return known.person();
    }

    /** The person as the account says now. */
    public Person of(AccountRow account) {
        return Person.of(account);
    }

    /** Reads an account anew at the next request. */
    public void forget(UUID id) {
        remembered.remove(id);
        changes.incrementAndGet();
    }

    /** How often this server has changed an account; what is remembered of accounts elsewhere holds for one number. */
    long changes() {
        return changes.get();
    }
}

package dauys.server.security;

import dauys.store.AccountRow;
import dauys.store.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps an account shut for a while after several failures in a row, each time for longer. It never stays shut for
 * more than a quarter of an hour, so that nobody can keep an operator out of the night by guessing.
 */
@Component
public class Lockout {

    private static final int FREE_FAILURES = 4;
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final Journal journal;
    private final AddressLimits addresses;
    private final Clock clock;

    Lockout(Accounts accounts, Journal journal, AddressLimits addresses, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** How long the door stays shut after so many failures in a row. */
    static Duration after(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, MOST_DOUBLINGS);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    /** Whether the door of an account is shut at this moment. */
    public boolean isShut(AccountRow account) {
        Instant now = clock.instant();
        return account.lockedUntil().filter(now::isBefore).isPresent();
    }

    /** Counts a failure at the door of an account, and shuts it where there were several. */
    public void fail(UUID account, Happening happening) {
        addresses.failHere();
        journal.atTheDoor(happening, account);
        Duration delay = after(accounts.fail(account));
        if (delay.isPositive()) {
            accounts.lock(account, clock.instant().plus(delay));
            journal.atTheDoor(Happening.LOCKED, account);
        }
    }
}

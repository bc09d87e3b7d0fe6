package dauys.server.security;

import dauys.store.AccountRow;
import dauys.store.Accounts;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Lets in who knows the password. Whether a login is unknown, its account shut or its password wrong, the answer is
 * the same and takes as long.
 */
@Component
class Door implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AddressLimits addresses;
    private final Lockout lockout;
    private final Journal journal;
    private final Clock clock;

    Door(
            Accounts accounts,
            Passwords passwords,
            AddressLimits addresses,
            Lockout lockout,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.addresses = addresses;
        this.lockout = lockout;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        if (addresses.refusesHere()) {
            throw new LockedException("Too many failures from one address");
        }
        String login = asked.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(asked.getCredentials());
        try {
            // The account is read when its turn has come: those who wait together must not all find it open.
            return passwords.inTurn(() -> enter(login, password));
        } catch (Passwords.Busy busy) {
            throw new AuthenticationServiceException("Too many enter at once", busy);
        }
    }

    private Entered enter(String login, String password) {
        Optional<AccountRow> found = accounts.byLogin(login);
        boolean right =
                passwords.matchesNow(password, found.map(AccountRow::password).orElse(passwords.nobodys()));
        if (found.isEmpty()) {
            addresses.failHere();
            journal.unknown(login);
            throw refused();
        }
        AccountRow account = found.get();
        if (lockout.isShut(account)) {
            addresses.failHere();
            journal.atTheDoor(Happening.REFUSED_LOCKED, account.id());
            throw refused();
        }
        if (!right || account.disabled().isPresent()) {
            lockout.fail(account.id(), Happening.REFUSED);
            throw refused();
        }
        if (account.hasSecondStep()) {
            // Failures are forgotten only when the code is right too; else a known password would forgive wrong codes.
            journal.atTheDoor(Happening.PASSWORD_RIGHT, account.id());
            return Entered.withPassword(Person.of(account), clock.instant());
        }
        accounts.unlock(account.id());
        journal.atTheDoor(Happening.ENTERED, account.id());
        return Entered.inside(Person.of(account), clock.instant());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Refused");
    }
}

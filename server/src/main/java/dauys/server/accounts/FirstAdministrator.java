package dauys.server.accounts;

import dauys.server.security.Happening;
import dauys.server.security.Journal;
import dauys.server.security.PasswordRules;
import dauys.server.security.Passwords;
import dauys.server.security.Person;
import dauys.server.security.Secrets;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first account of a new installation. It is made by whoever can read what the server prints at its start: a code
 * that is valid until somebody has used it or the server is started again.
 */
@Component
public class FirstAdministrator {

    private static final int GROUPS = 4;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String code = Secrets.legible(GROUPS);
    private volatile boolean awaited;

    FirstAdministrator(
            Accounts accounts, Passwords passwords, Journal journal, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
        this.awaited = accounts.isEmpty();
    }

    /** Whether nobody has an account yet. Once there is one, that stays so. */
    boolean isAwaited() {
        if (awaited) {
            awaited = accounts.isEmpty();
        }
        return awaited;
    }

    /** The code that makes the first account, as long as there is none. */
    public Optional<String> setupCode() {
        return isAwaited() ? Optional.of(code) : Optional.empty();
    }

    /** Makes the account; returns it, or the key of the sentence that says why not. */
    Made make(String typedCode, String login, String name, String password) {
        byte[] typed = typedCode.strip().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(typed, code.getBytes(StandardCharsets.UTF_8))) {
            return Made.refused("setup.wrong-code");
        }
        Optional<String> fault = Logins.faultOf(login, name)
                .or(() -> PasswordRules.faultOf(password, login).map(PasswordRules.Fault::key));
        if (fault.isPresent()) {
            return Made.refused(fault.get());
        }
        String hash = passwords.hash(password);
        UUID id = UUID.randomUUID();
        Boolean made = transaction.execute(status -> {
            if (!accounts.lockAndSayWhetherNobodyIsThere()) {
                return false;
            }
            accounts.create(id, login, name, Secrets.mark(), hash, clock.instant());
            accounts.changePassword(id, hash, false);
            accounts.appoint(id, Person.ADMINISTRATOR, "country", Optional.empty(), clock.instant());
            journal.write(Happening.FIRST_ADMINISTRATOR, id, id);
            return true;
        });
        return Boolean.TRUE.equals(made)
                ? new Made(accounts.byId(id), Optional.empty())
                : Made.refused("setup.wrong-code");
    }

    /** The account that was made, or why none was. */
    record Made(Optional<AccountRow> account, Optional<String> problem) {
        static Made refused(String key) {
            return new Made(Optional.empty(), Optional.of(key));
        }
    }
}

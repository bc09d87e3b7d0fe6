package dauys.server.accounts;

import dauys.server.security.Happening;
import dauys.server.security.Journal;
import dauys.server.security.Passwords;
import dauys.server.security.People;
import dauys.server.security.Person;
import dauys.server.security.Secrets;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.AppointmentRow;
import dauys.store.Keys;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What administrators do with the accounts of others. Nobody changes the own one here, and who administers accounts
 * has no other role, so that nobody gives rights to oneself.
 */
@Component
public class OthersAccounts {

    private static final int GROUPS_OF_PASSWORD = 4;

    private final Accounts accounts;
    private final Keys keys;
    private final Passwords passwords;
    private final People people;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OthersAccounts(
            Accounts accounts,
            Keys keys,
            Passwords passwords,
            People people,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.passwords = passwords;
        this.people = people;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A new account with the password that opens it once; or the key of the sentence that says why there is none. */
    record Made(Optional<UUID> account, Optional<String> password, Optional<String> problem) {}

    /** Makes an account with a password that serves only to choose another. */
    Made make(Person administrator, String login, String name) {
        Optional<String> fault = Logins.faultOf(login, name);
        if (fault.isPresent()) {
            return new Made(Optional.empty(), Optional.empty(), fault);
        }
        String password = Secrets.legible(GROUPS_OF_PASSWORD);
        String hash = passwords.hash(password);
        UUID id = UUID.randomUUID();
        Boolean made = transaction.execute(status -> {
            boolean created = accounts.create(id, login, name.strip(), Secrets.mark(), hash, clock.instant());
            if (created) {
                journal.write(Happening.ACCOUNT_MADE, administrator.id(), id);
            }
            return created;
        });
        return Boolean.TRUE.equals(made)
                ? new Made(Optional.of(id), Optional.of(password), Optional.empty())
                : new Made(Optional.empty(), Optional.empty(), Optional.of("accounts.taken"));
    }

    /** Appoints somebody; returns the key of the sentence that says why not. */
    Optional<String> appoint(Person administrator, UUID account, String role, String area, Optional<String> kind) {
        if (account.equals(administrator.id())) {
            return Optional.of("accounts.own");
        }
        if (!AppointmentWords.ROLES.contains(role)) {
            return Optional.of("accounts.bad-role");
        }
        if (!AppointmentWords.isArea(area)) {
            return Optional.of("accounts.bad-area");
        }
        if (kind.filter(each -> !AppointmentWords.isKind(each)).isPresent()) {
            return Optional.of("accounts.bad-kind");
        }
        return transact(() -> {
            boolean mixed = appointments(account).stream()
                    .map(AppointmentRow::role)
                    .anyMatch(each -> each.equals(Person.ADMINISTRATOR) != role.equals(Person.ADMINISTRATOR));
            if (mixed) {
                return Optional.of("accounts.administrator-alone");
            }
            if (accounts.appoint(account, role, area, kind, clock.instant())) {
                journal.write(Happening.APPOINTED, administrator.id(), account);
            }
            people.forget(account);
            return Optional.empty();
        });
    }

    private List<AppointmentRow> appointments(UUID account) {
        return accounts.byId(account).map(AccountRow::appointments).orElse(List.of());
    }

    /** Takes an appointment away. */
    Optional<String> dismiss(Person administrator, UUID account, UUID appointment) {
        return change(administrator, account, Happening.DISMISSED, () -> accounts.dismiss(account, appointment));
    }

    /** Gives a password that serves only to choose another, and takes codes, passkeys and tokens away. */
    Made reset(Person administrator, UUID account) {
        String password = Secrets.legible(GROUPS_OF_PASSWORD);
        String hash = passwords.hash(password);
        Optional<String> problem = change(administrator, account, Happening.PASSWORD_RESET, () -> {
            accounts.changePassword(account, hash, true);
            accounts.forgetTotp(account);
            keys.removeAll(account);
        });
        return problem.isPresent()
                ? new Made(Optional.empty(), Optional.empty(), problem)
                : new Made(Optional.of(account), Optional.of(password), Optional.empty());
    }

    Optional<String> unlock(Person administrator, UUID account) {
        return change(administrator, account, Happening.UNLOCKED, () -> accounts.unlock(account));
    }

    /** Keeps an account from entering, where its login is typed to confirm; its sessions end. */
    Optional<String> disable(Person administrator, UUID account, String typedLogin) {
        Optional<AccountRow> found = accounts.byId(account);
        if (found.isEmpty() || !found.get().login().equals(Logins.of(typedLogin))) {
            return Optional.of("accounts.not-confirmed");
        }
        return change(
                administrator,
                account,
                Happening.DISABLED,
                () -> accounts.disable(account, Optional.of(clock.instant())));
    }

    Optional<String> enable(Person administrator, UUID account) {
        return change(administrator, account, Happening.ENABLED, () -> accounts.disable(account, Optional.empty()));
    }

    private Optional<String> change(Person administrator, UUID account, Happening happening, Runnable change) {
        if (account.equals(administrator.id())) {
            return Optional.of("accounts.own");
        }
        return transact(() -> {
            change.run();
            journal.write(happening, administrator.id(), account);
            people.forget(account);
            return Optional.empty();
        });
    }

    private Optional<String> transact(java.util.function.Supplier<Optional<String>> work) {
        Optional<String> problem = transaction.execute(status -> work.get());
        return problem == null ? Optional.empty() : problem;
    }
}

package dauys.server.accounts;

import dauys.server.security.Codes;
import dauys.server.security.Happening;
import dauys.server.security.Journal;
import dauys.server.security.Lockout;
import dauys.server.security.PasswordRules;
import dauys.server.security.Passwords;
import dauys.server.security.People;
import dauys.server.security.Person;
import dauys.server.security.SecondStep;
import dauys.server.security.Secrets;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Bytes;
import dauys.store.Keys;
import dauys.store.TokenRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person does with the own account. Each act stands in the security log. */
@Component
class OwnAccount {

    private static final int RECOVERY_CODES = 10;
    private static final int GROUPS_OF_RECOVERY_CODE = 4;
    private static final int LONGEST_NAME = 100;
    static final List<Integer> DAYS = List.of(1, 7, 30, 90);

    private final Accounts accounts;
    private final Keys keys;
    private final Passwords passwords;
    private final Lockout lockout;
    private final People people;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            Keys keys,
            Passwords passwords,
            Lockout lockout,
            People people,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.passwords = passwords;
        this.lockout = lockout;
        this.people = people;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    AccountRow of(Person person) {
        return accounts.byId(person.id()).orElseThrow();
    }

    /** Whether the password is the person's; asked for again before what would let a passer-by stay. */
    boolean isPassword(Person person, String password) {
        AccountRow account = of(person);
        boolean right = passwords.matches(password, account.password());
        if (!right) {
            lockout.fail(person.id(), Happening.REFUSED);
        }
        return right && !lockout.isShut(account);
    }

    /** Changes the password; returns the key of the sentence that says why not. */
    Optional<String> changePassword(Person person, String old, String wanted, String again) {
        if (!isPassword(person, old)) {
            return Optional.of("password.wrong-old");
        }
        if (!wanted.equals(again)) {
            return Optional.of("password.differ");
        }
        if (wanted.equals(old)) {
            return Optional.of("password.same");
        }
        Optional<String> fault = PasswordRules.faultOf(wanted, person.login()).map(PasswordRules.Fault::key);
        if (fault.isEmpty()) {
            String hash = passwords.hash(wanted);
            act(person, Happening.PASSWORD_CHANGED, id -> accounts.changePassword(id, hash, false));
        }
        return fault;
    }

    /** The secret of the person's codes while it is not confirmed; a new one where there is none. */
    Optional<Bytes> proposedSecret(Person person) {
        AccountRow account = of(person);
        if (account.hasSecondStep()) {
            return Optional.empty();
        }
        if (account.totpSecret().isPresent()) {
            return account.totpSecret();
        }
        accounts.proposeTotp(person.id(), Codes.newSecret());
        return of(person).totpSecret();
    }

    /** Asks for codes from now on, where the first one is right; returns recovery codes, which are shown once. */
    Optional<List<String>> confirmCodes(Person person, String code) {
        AccountRow account = of(person);
        if (account.hasSecondStep() || account.totpSecret().isEmpty()) {
            return Optional.empty();
        }
        OptionalLong step = Codes.stepOf(code, account.totpSecret().get(), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = newRecoveryCodes();
        act(person, Happening.CODES_ON, id -> {
            accounts.acceptTotp(id, step.getAsLong());
            accounts.replaceRecoveryCodes(id, hashes(codes));
            accounts.endSessions(id);
        });
        return Optional.of(codes);
    }

    void switchCodesOff(Person person) {
        act(person, Happening.CODES_OFF, accounts::forgetTotp);
    }

    List<String> renewRecoveryCodes(Person person) {
        List<String> codes = newRecoveryCodes();
        act(person, Happening.RECOVERY_CODES_RENEWED, id -> accounts.replaceRecoveryCodes(id, hashes(codes)));
        return codes;
    }

    private static List<String> newRecoveryCodes() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            codes.add(Secrets.legible(GROUPS_OF_RECOVERY_CODE));
        }
        return codes;
    }

    private static List<Bytes> hashes(List<String> codes) {
        return codes.stream().map(SecondStep::recoveryHash).toList();
    }

    /** Makes a token for a program; returns the token, which is shown once, or nothing where the wish is not valid. */
    Optional<String> makeToken(Person person, String name, int days) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME || !DAYS.contains(days)) {
            return Optional.empty();
        }
        String token = Secrets.token();
        Instant now = clock.instant();
        act(
                person,
                Happening.TOKEN_MADE,
                id -> keys.addToken(
                        new TokenRow(UUID.randomUUID(), id, stripped, now, now.plus(Duration.ofDays(days))),
                        Secrets.sha256(token)));
        return Optional.of(token);
    }

    void removeToken(Person person, UUID token) {
        act(person, Happening.TOKEN_REMOVED, id -> keys.removeToken(id, token));
    }

    void removePasskey(Person person, Bytes credential) {
        act(person, Happening.PASSKEY_REMOVED, id -> keys.removePasskey(id, credential));
    }

    /** Ends every session of the person, and by that also the one in which it is asked for. */
    void endSessions(Person person) {
        act(person, Happening.SESSIONS_ENDED, accounts::endSessions);
    }

    private void act(Person person, Happening happening, Consumer<UUID> change) {
        transaction.executeWithoutResult(status -> {
            change.accept(person.id());
            journal.write(happening, person.id(), person.id());
        });
        people.forget(person.id());
    }
}

package dauys.server.security;

import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Bytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** What comes after a right password where an account asks for more: a code, or one of the recovery codes. */
@Component
public class SecondStep {

    private final Accounts accounts;
    private final Lockout lockout;
    private final Journal journal;
    private final Sessions sessions;
    private final Clock clock;

    SecondStep(Accounts accounts, Lockout lockout, Journal journal, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.lockout = lockout;
        this.journal = journal;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Where one is after a code. */
    public enum Answer {
        INSIDE,
        REFUSED,
        SHUT
    }

    /** Takes a code from somebody whose password was right. */
    public Answer take(Entered entered, String typed, HttpServletRequest request, HttpServletResponse response) {
        AccountRow account = accounts.byId(entered.person().id()).orElseThrow();
        if (lockout.isShut(account)) {
            sessions.end(request);
            return Answer.SHUT;
        }
        if (!isRight(account, typed)) {
            lockout.fail(account.id(), Happening.CODE_REFUSED);
            AccountRow after = accounts.byId(account.id()).orElseThrow();
            if (lockout.isShut(after)) {
                sessions.end(request);
                return Answer.SHUT;
            }
            return Answer.REFUSED;
        }
        accounts.unlock(account.id());
        journal.atTheDoor(Happening.ENTERED, account.id());
        sessions.begin(Person.of(account), request, response);
        return Answer.INSIDE;
    }

    private boolean isRight(AccountRow account, String typed) {
        Bytes secret = account.totpSecret().orElseThrow();
        OptionalLong step = Codes.stepOf(typed, secret, clock.instant());
        if (step.isPresent()) {
            return accounts.acceptTotp(account.id(), step.getAsLong());
        }
        boolean recovered = accounts.useRecoveryCode(account.id(), recoveryHash(typed));
        if (recovered) {
            journal.write(Happening.RECOVERY_CODE_USED, account.id(), account.id());
        }
        return recovered;
    }

    /** The hash of a recovery code, however it was spaced or capitalised. */
    public static Bytes recoveryHash(String typed) {
        return Secrets.sha256(typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }
}

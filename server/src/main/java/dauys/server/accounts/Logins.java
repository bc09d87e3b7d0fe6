package dauys.server.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which logins and names an account may have. */
final class Logins {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
    private static final int LONGEST_NAME = 200;

    private Logins() {}

    /** A login as it is kept, however it was typed. */
    static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence that says what is wrong, if anything. */
    static Optional<String> faultOf(String login, String name) {
        if (!LOGIN.matcher(login).matches()) {
            return Optional.of("accounts.bad-login");
        }
        int length = name.strip().length();
        return length == 0 || length > LONGEST_NAME ? Optional.of("accounts.bad-name") : Optional.empty();
    }
}

package dauys.server.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are accepted: long ones that nobody tries first. Digits or signs are not asked for; they make
 * passwords hard for people and not for machines.
 */
public final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_SIGNS = 5;

    /** How much must be left of a password when the words that everybody tries are taken out. */
    private static final int LEAST_REST = 8;

    /** The longest first, so that a word is taken out before a part of it is. */
    private static final List<String> COMMON = common();

    private PasswordRules() {}

    /** Why a password is not accepted; the sentences stand among the screens' words. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        CONTAINS_LOGIN,
        COMMON;

        /** The key of the sentence. */
        public String key() {
            return "password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is wrong with a password for that login, if anything. */
    public static Optional<Fault> faultOf(String password, String login) {
        int length = password.codePointCount(0, password.length());
        String lower = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of(Fault.CONTAINS_LOGIN);
        }
        return isCommon(lower) ? Optional.of(Fault.COMMON) : Optional.empty();
    }

    private static boolean isCommon(String lower) {
        if (lower.codePoints().distinct().count() < FEWEST_SIGNS) {
            return true;
        }
        String rest = lower;
        for (String word : COMMON) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(lower) && rest.codePointCount(0, rest.length()) < LEAST_REST;
    }

    private static List<String> common() {
        try (InputStream stream = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks common-passwords.txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

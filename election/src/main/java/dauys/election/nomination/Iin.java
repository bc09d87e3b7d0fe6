package dauys.election.nomination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The individual identification number of Kazakhstan: twelve digits, of which six give the day of birth, the seventh
 * century and sex, and the last one checks the others.
 */
public final class Iin {

    private static final int DIGITS = 12;
    private static final int MODULUS = 11;

    /** Where the first weights give ten, the digits are weighed again, beginning with three. */
    private static final int SECOND_SHIFT = 2;

    private Iin() {}

    /** Whether it consists of twelve digits and its last digit is the right one. */
    public static boolean isWellFormed(String iin) {
        if (iin.length() != DIGITS || !iin.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return false;
        }
        int check = weighed(iin, 0);
        if (check == MODULUS - 1) {
            check = weighed(iin, SECOND_SHIFT);
        }
        return check == iin.charAt(DIGITS - 1) - '0';
    }

    private static int weighed(String iin, int shift) {
        int sum = 0;
        for (int at = 0; at < DIGITS - 1; at++) {
            int weight = (at + shift) % (DIGITS - 1) + 1;
            sum += weight * (iin.charAt(at) - '0');
        }
        return sum % MODULUS;
    }

    /** The day of birth that a well-formed number states; empty where the digits are no day. */
    static Optional<LocalDate> born(String iin) {
        int century = (iin.charAt(6) - '1') / 2;
        if (iin.charAt(6) < '1' || iin.charAt(6) > '6') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(1800 + 100 * century + two(iin, 0), two(iin, 2), two(iin, 4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int two(String iin, int at) {
        return Integer.parseInt(iin.substring(at, at + 2));
    }
}

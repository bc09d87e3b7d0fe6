package dauys.server.protocols;

import dauys.election.protocol.ProtocolNumbers;
import java.util.regex.Pattern;

/**
 * What somebody typed into one field, as a number of a protocol. Thousands may stand apart in any of the ways in which
 * people write them; anything that is not a whole number of one precinct is said to be wrong, and never guessed at.
 */
sealed interface TypedNumber {

    /** A number. */
    record Given(long number) implements TypedNumber {}

    /** The field is empty. */
    record Nothing() implements TypedNumber {}

    /** The field holds something else. */
    record Wrong(Fault fault) implements TypedNumber {}

    /** What is wrong with a field; each has its sentence. */
    enum Fault {
        NOT_A_NUMBER,
        NEGATIVE,
        TOO_LARGE
    }

    /** Reads a field. */
    static TypedNumber of(String typed) {
        String text = Form.withoutSpaces(typed);
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (Form.NEGATIVE.matcher(text).matches()) {
            return new Wrong(Fault.NEGATIVE);
        }
        String digits = Form.GROUPED.matcher(text).matches()
                ? Form.SEPARATOR.matcher(text).replaceAll("")
                : text;
        if (!Form.DIGITS.matcher(digits).matches()) {
            return new Wrong(Fault.NOT_A_NUMBER);
        }
        String plain = Form.LEADING_ZEROS.matcher(digits).replaceFirst("");
        return plain.length() > Form.MOST_DIGITS || Long.parseLong(plain) > ProtocolNumbers.MOST
                ? new Wrong(Fault.TOO_LARGE)
                : new Given(Long.parseLong(plain));
    }

    /** How numbers are written. */
    final class Form {

        private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013][0-9].*");
        private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,'\u2019])[0-9]{3}(\\1[0-9]{3})*");
        private static final Pattern SEPARATOR = Pattern.compile("[.,'\u2019]");
        private static final Pattern DIGITS = Pattern.compile("[0-9]+");
        private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
        private static final int MOST_DIGITS = 7;

        private Form() {}

        /** Spaces of every width, also those that do not break, stand between thousands. */
        private static String withoutSpaces(String typed) {
            var text = new StringBuilder(typed.length());
            typed.codePoints()
                    .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                    .forEach(text::appendCodePoint);
            return text.toString();
        }
    }
}

package dauys.election.commission;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands for a person in the record: 32 hexadecimal digits that say nothing about who it is, so that the record
 * can be shown without names.
 */
public record PersonMark(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public PersonMark {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a mark of 32 hexadecimal digits: " + digits);
        }
    }

    /** Reads a mark; empty where the text is anything else. */
    public static Optional<PersonMark> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PersonMark(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return digits;
    }
}

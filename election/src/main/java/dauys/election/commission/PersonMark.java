package dauys.election.commission;

import java.util.regex.Pattern;

/**
 * Stands for a person in the record without saying who it is: a salted hash, whose name a register keeps apart and may
 * erase.
 *
 * @param digits 32 hexadecimal digits in lower case
 */
public record PersonMark(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public PersonMark {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a mark of 32 hexadecimal digits: " + digits);
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}

package dauys.server.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a day as browsers send the field of a date, such as {@code 2023-03-27}. */
public final class TypedDay {

    private TypedDay() {}

    /** The day; empty where the text is none. */
    public static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

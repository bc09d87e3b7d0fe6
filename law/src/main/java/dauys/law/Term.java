package dauys.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time that the law sets for an act: ten days, one month. */
public record Term(int amount, Unit unit) {

    /** Calendar units; the law counts no working days in the provisions carried here. */
    public enum Unit {
        DAY,
        MONTH
    }

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3}) (day|month)s?");

    public Term {
        if (amount <= 0) {
            throw new IllegalArgumentException("Not a time: " + amount + " " + unit);
        }
    }

    /** Reads {@code 10 days} or {@code 1 month}; empty where the text is anything else. */
    public static Optional<Term> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Term(
                Integer.parseInt(parts.group(1)), Unit.valueOf(parts.group(2).toUpperCase(Locale.ROOT))));
    }

    /** The last day of a term that starts to run on the given day. */
    public LocalDate lastDayFrom(LocalDate start) {
        return switch (unit) {
            case DAY -> start.plusDays(amount);
            case MONTH -> start.plusMonths(amount);
        };
    }

    /** The first day of a term that ends with the given day. */
    public LocalDate firstDayUntil(LocalDate end) {
        return switch (unit) {
            case DAY -> end.minusDays(amount);
            case MONTH -> end.minusMonths(amount);
        };
    }
}

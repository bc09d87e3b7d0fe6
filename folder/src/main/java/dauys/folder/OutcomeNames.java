package dauys.folder;

import java.util.Locale;
import java.util.regex.Pattern;

/** How files name an outcome or a step: the record's name in capitals, {@code SEATS_GIVEN}. */
final class OutcomeNames {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private OutcomeNames() {}

    static String of(Record outcome) {
        return NEXT_WORD
                .matcher(outcome.getClass().getSimpleName())
                .replaceAll("_")
                .toUpperCase(Locale.ROOT);
    }

    /** Outcomes and steps are sealed interfaces of records, so the cast cannot fail. */
    static String of(Object outcome) {
        return of((Record) outcome);
    }
}

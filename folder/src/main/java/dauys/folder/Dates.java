package dauys.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as files write them: 2023-03-19, or 2023-03-19T07:00 where a time is known. */
final class Dates {

    /** Four digits for the year, so that no date lies beyond what calendars and people can use. */
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private static final int LENGTH_OF_DAY = "2023-03-19".length();

    private Dates() {}

    /** A day and, where it is known, the time of the day. */
    record Moment(LocalDate day, Optional<LocalTime> time) {}

    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Moment> moment(String text) {
        if (text.length() == LENGTH_OF_DAY) {
            return day(text).map(day -> new Moment(day, Optional.empty()));
        }
        if (text.length() <= LENGTH_OF_DAY || text.charAt(LENGTH_OF_DAY) != 'T') {
            return Optional.empty();
        }
        try {
            var time = LocalTime.parse(text.substring(LENGTH_OF_DAY + 1));
            return day(text.substring(0, LENGTH_OF_DAY)).map(day -> new Moment(day, Optional.of(time)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}

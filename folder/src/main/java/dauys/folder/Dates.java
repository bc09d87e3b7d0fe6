package dauys.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as files write them: 2023-03-19, or 2023-03-19T07:00 where a time is known. */
final class Dates {

    /** Four digits for the year, so that no date lies beyond what calendars and people can use. */
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** Offsets that are in use anywhere lie within these bounds. */
    private static final Pattern OFFSET = Pattern.compile("[+-](0\\d|1[0-4]):(00|15|30|45)");

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

    /** A time of day to the minute: 20:00. */
    static Optional<LocalTime> time(String text) {
        return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    }

    /** How far local time is ahead of universal time: +06:00, or -03:30 where it is behind. */
    static Optional<ZoneOffset> offset(String text) {
        return OFFSET.matcher(text).matches() ? Optional.of(ZoneOffset.of(text)) : Optional.empty();
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

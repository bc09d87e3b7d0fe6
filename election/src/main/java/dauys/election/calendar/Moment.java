package dauys.election.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day by local time and, where the law or a commission names it, the time of that day. The clock is that of whoever
 * must act, so one moment of the calendar can be two instants in a country with two zones.
 *
 * @param time empty where only the day counts
 */
public record Moment(LocalDate day, Optional<LocalTime> time) {

    public static Moment of(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    /** A moment of which the law names the time. */
    static Moment of(LocalDateTime moment) {
        return new Moment(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
    }

    /** The moment as a beginning: a day without a time begins at midnight. */
    public LocalDateTime asStart() {
        return day.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /** The moment as an end: a day without a time ends with its last minute, at 24:00. */
    public LocalDateTime asEnd() {
        return time.map(day::atTime).orElseGet(() -> day.plusDays(1).atStartOfDay());
    }

    /** The day, or the day and its time: {@code 2023-02-07T18:00}. */
    @Override
    public String toString() {
        return day + time.map(at -> "T" + at).orElse("");
    }
}

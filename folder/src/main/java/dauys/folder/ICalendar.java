package dauys.folder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes events as an iCalendar object (RFC 5545). A time with an offset is written as an instant in universal time; a
 * time without one is a floating time, which every reader shows by the clock of the place, as the law means it.
 */
public final class ICalendar {

    /** RFC 5545, 3.1: lines of more than 75 octets are folded. */
    private static final int MOST_OCTETS = 75;

    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /**
     * One entry.
     *
     * @param uid the same each time the same milestone of the same election is written
     * @param stamped when what it says was so; the day of the election's calling or of the edition, never now, so that
     *     the same input gives the same bytes
     * @param from the first moment of the entry
     * @param until the moment it ends; equal to {@code from} where only one moment is meant
     * @param wholeDays whether only days count, {@code until} being the midnight after the last
     * @param offset empty for floating times
     */
    public record Event(
            String uid,
            LocalDate stamped,
            LocalDateTime from,
            LocalDateTime until,
            boolean wholeDays,
            Optional<ZoneOffset> offset,
            String summary,
            String description) {}

    /** The whole object. */
    public static String write(String name, List<Event> events) {
        var calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Dauys//Election calendar//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + TIME.format(event.stamped().atStartOfDay()) + "Z");
        if (event.wholeDays()) {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.from()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.until()));
        } else {
            line("DTSTART:" + moment(event.from(), event.offset()));
            // 3.6.1: an entry without an end is a single moment; an end equal to the beginning is not allowed.
            if (event.until().isAfter(event.from())) {
                line("DTEND:" + moment(event.until(), event.offset()));
            }
        }
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String moment(LocalDateTime local, Optional<ZoneOffset> offset) {
        return offset.map(each -> TIME.format(local.minusSeconds(each.getTotalSeconds())) + "Z")
                .orElseGet(() -> TIME.format(local));
    }

    /** RFC 5545, 3.3.11: what would end a value stands after a backslash. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** A line, folded between characters so that no part is longer than allowed. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            String letters = Character.toString(letter);
            int size = letters.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append(END_OF_LINE).append(' ');
                octets = 1;
            }
            text.append(letters);
            octets += size;
            at += Character.charCount(letter);
        }
        text.append(END_OF_LINE);
    }
}

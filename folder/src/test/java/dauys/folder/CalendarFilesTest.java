package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.SetDate;
import dauys.folder.ICalendar.Event;
import dauys.law.Finding;
import dauys.law.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that a commission has set, read from CSV, and a calendar written as iCalendar. */
class CalendarFilesTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2023, 3, 19, 12, 0);

    @TempDir
    private Path folder = Path.of("");

    private List<String> codes(String... rows) throws IOException {
        return read(rows).findings().stream()
                .map(each -> each.code() + " " + each.place().line())
                .toList();
    }

    private Loaded<Map<Rule, SetDate>> read(String... rows) throws IOException {
        Path file = folder.resolve("dates.csv");
        Files.writeString(file, "milestone,opens,closes,source\n" + String.join("\n", rows) + "\n");
        return CalendarDates.read(file);
    }

    private static SetDate date(Map<Rule, SetDate> dates, Rule rule) {
        return Optional.ofNullable(dates.get(rule)).orElseThrow();
    }

    @Test
    void aMilestoneMayHaveABeginningAnEndOrBoth() throws IOException {
        var dates = read("registration,2023-01-20,2023-02-18T18:00,press", "results.term,,2023-03-29,press")
                .value()
                .orElseThrow();

        assertThat(date(dates, Rule.REGISTRATION).span()).hasToString("2023-01-20/2023-02-18T18:00");
        assertThat(date(dates, Rule.RESULTS_TERM).span()).hasToString("/2023-03-29");
        assertThat(date(dates, Rule.RESULTS_TERM).place().line()).isEqualTo(3);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        assertThat(codes(
                        "nominations,,2023-02-08,press",
                        "nomination,,8 February,press",
                        "registration,,,press",
                        "campaign,2023-02-18,,",
                        "silence,2023-03-18,,press",
                        "silence,2023-03-17,,press"))
                .containsExactlyInAnyOrder("F136 2", "F114 3", "F110 4", "F110 5", "F120 7");
    }

    @Test
    void aRuleThatIsNoMilestoneTakesNoDate() throws IOException {
        assertThat(codes("list.threshold,,2023-02-08,press")).containsExactly("F136 2");
        assertThat(read("list.threshold,,2023-02-08,press").findings()).allMatch(Finding::isError);
    }

    private static Event event(Optional<ZoneOffset> offset, String description) {
        return new Event(
                "u1", LocalDate.of(2023, 1, 19), NOON, NOON.plusHours(8), false, offset, "voting", description);
    }

    private static List<String> lines(Event event) {
        return ICalendar.write("calendar", List.of(event)).lines().toList();
    }

    @Test
    void aTimeWithAnOffsetIsWrittenAsAnInstantAndOneWithoutFloats() {
        assertThat(lines(event(Optional.of(ZoneOffset.ofHours(6)), "")))
                .contains("DTSTART:20230319T060000Z", "DTEND:20230319T140000Z", "DTSTAMP:20230119T000000Z");
        assertThat(lines(event(Optional.empty(), ""))).contains("DTSTART:20230319T120000", "DTEND:20230319T200000");
    }

    @Test
    void wholeDaysEndWithTheDayAfterTheLast() {
        var silence = new Event(
                "u2",
                LocalDate.of(2023, 1, 19),
                LocalDateTime.of(2023, 3, 18, 0, 0),
                LocalDateTime.of(2023, 3, 20, 0, 0),
                true,
                Optional.empty(),
                "silence",
                "");

        assertThat(lines(silence)).contains("DTSTART;VALUE=DATE:20230318", "DTEND;VALUE=DATE:20230320");
    }

    @Test
    void aMomentHasNoEnd() {
        var moment = new Event("u3", LocalDate.of(2023, 1, 19), NOON, NOON, false, Optional.empty(), "home voting", "");

        assertThat(lines(moment)).contains("DTSTART:20230319T120000").noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void textIsEscaped() {
        assertThat(lines(event(Optional.empty(), "a, b; c\\d\ne"))).contains("DESCRIPTION:a\\, b\\; c\\\\d\\ne");
    }

    @Test
    void longLinesAreFoldedBetweenLettersAndEndAsTheStandardWants() {
        String text = "учаскелік сайлау комиссиясы ".repeat(20);
        String written = ICalendar.write("calendar", List.of(event(Optional.empty(), text)));

        assertThat(written.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .endsWith("");
        assertThat(written.replace("\r\n ", "")).contains("DESCRIPTION:" + text);
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(written).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }
}

package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.Json;
import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of the early election of 19 March 2023, from the decree of 19 January to the first session. */
class CalendarCommandTest {

    private static final String DATES =
            ElectionCase.elections().resolve("kz/2023-campaign/dates.csv").toString();

    @TempDir
    private Path folder = Path.of("");

    private static Run of2023(String... more) {
        var arguments = new ArrayList<>(List.of(
                "calendar",
                "kz/2022-11-05",
                "--election-day",
                "2023-03-19",
                "--early",
                "--called",
                "2023-01-19",
                "--dissolved",
                "2023-01-19",
                "--dates",
                DATES));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Map<?, ?> json(Run run) throws IOException {
        Path file = folder.resolve("calendar.json");
        Files.writeString(file, run.out());
        return Json.read(file);
    }

    private static Map<?, ?> milestone(Map<?, ?> json, String name) {
        List<?> milestones = json.get("milestones") instanceof List<?> all ? all : List.of();
        return milestones.stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> name.equals(each.get("milestone")))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "day-early,          -,                2023-03-19,       by-law",
                "nomination,         2023-01-18,       2023-02-08,       set",
                "registration,       2023-01-20,       2023-02-18T18:00, set",
                "campaign,           2023-02-18T18:00, 2023-03-18T00:00, set",
                "silence,            2023-03-18,       2023-03-19,       to-be-set",
                "voting.opens,       2023-03-19T07:00, 2023-03-19T20:00, by-law",
                "count.most-hours,   2023-03-19T20:00, 2023-03-20T08:00, by-law",
                "results.term,       -,                2023-03-29,       set",
                "first-session,      -,                2023-03-29,       set"
            })
    void theOfficialCalendarOf2023IsThere(String name, String opens, String closes, String standing)
            throws IOException {
        var found = milestone(json(of2023("--json")), name);

        assertThat(found.get("opens")).isEqualTo(opens);
        assertThat(found.get("closes")).isEqualTo(closes);
        assertThat(found.get("standing")).isEqualTo(standing);
    }

    @Test
    void whatTheLawWouldHaveCountedStandsBesideWhatWasSet() throws IOException {
        var json = json(of2023("--json"));

        assertThat(milestone(json, "registration").get("by_law"))
                .isEqualTo(Map.of("opens", "2023-01-18", "closes", "2023-02-17T18:00"));
        assertThat(milestone(json, "results.term").containsKey("by_law")).isFalse();
        assertThat(of2023().out())
                .contains("20 Jan 2023 – 18 Feb 2023, 18:00; the law would count 18 Jan 2023 – 17 Feb 2023, 18:00");
    }

    @Test
    void instantsAreGivenForEveryLocalTimeAskedFor() throws IOException {
        var json = json(of2023("--json", "--offset", "+06:00", "--offset", "+05:00"));

        assertThat(milestone(json, "voting.opens").get("instants"))
                .isEqualTo(Map.of(
                        "+06:00", Map.of("opens", "2023-03-19T01:00:00Z", "closes", "2023-03-19T14:00:00Z"),
                        "+05:00", Map.of("opens", "2023-03-19T02:00:00Z", "closes", "2023-03-19T15:00:00Z")));
    }

    @Test
    void aWindowThatOpensBeforeTheDecreeIsSaidToBeDoubtful() {
        assertThat(of2023().err()).contains("C106").contains("2023-01-18").contains("2023-01-19");
    }

    @Test
    void whatTheCommissionHasToSetIsOpenAndTheExitCodeSaysSo() {
        var run = of2023();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("are for the Central Election Commission to set (article 99, paragraph 1)");
    }

    @Test
    void anEventThatWasNotToldIsAskedForWithItsOption() {
        assertThat(Run.of("calendar", "kz/2022-11-05", "--election-day", "2023-03-19")
                        .out())
                .contains("calling of the election: counts from this event: end of the term. Give its day with"
                        + " --term-end");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 'Мәжіліс: кезектен тыс сайлаудың күнтізбелік жоспары', 'кандидаттар мен партиялық тізімдерді тіркеу'",
        "ru, 'Мажилис: календарный план внеочередных выборов', 'регистрация кандидатов и партийных списков'"
    })
    void thePageSpeaksKazakhAndRussian(String language, String heading, String registration) {
        assertThat(of2023("--lang", language).out()).contains(heading).contains(registration);
    }

    @Test
    void theCalendarIsWrittenForOtherProgramsTheSameEachTime() throws IOException {
        Path one = folder.resolve("one.ics");
        Path two = folder.resolve("two.ics");

        of2023("--ics", one.toString(), "--offset", "+05:00");
        of2023("--ics", two.toString(), "--offset", "+05:00");

        assertThat(Files.readString(one))
                .isEqualTo(Files.readString(two))
                .contains("UID:voting.opens-mazhilis-2023-03-19-18000@kz-2022-11-05.dauys\r\n")
                .contains("DTSTART:20230319T020000Z\r\nDTEND:20230319T150000Z\r\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidSo() {
        var run = of2023("--ics", folder.resolve("no/such/calendar.ics").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").doesNotContain("Exception:");
    }

    @Test
    void allThatIsWrongIsListedAndNothingIsPrinted() throws IOException {
        Path dates = folder.resolve("dates.csv");
        Files.writeString(
                dates, "milestone,opens,closes,source\nnomination,2023-02-10,2023-02-01,x\nabsent,,2023-02-01,x\n");

        var unread = Run.of(
                "calendar", "kz/2022-11-05", "--election-day", "2023-03-19", "--early", "--dates", dates.toString());
        assertThat(unread.exit()).isEqualTo(2);
        assertThat(unread.err()).contains("dates.csv:3:1: error F136");
        assertThat(unread.out()).isEmpty();

        Files.writeString(dates, "milestone,opens,closes,source\nnomination,2023-02-10,2023-02-01,x\n");
        var late = Run.of(
                "calendar",
                "kz/2022-11-05",
                "--election-day",
                "2023-03-20",
                "--early",
                "--dissolved",
                "2023-01-19",
                "--dates",
                dates.toString());
        assertThat(late.exit()).isEqualTo(2);
        assertThat(late.err()).contains("C101").contains("C103").contains("article 85, paragraph 3");
        assertThat(late.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kz/2022-11-05, state-duma, 'has no calendar for'",
        "kz/1999-05-06, mazhilis, 'has no calendar for'",
        "kz/1900-01-01, mazhilis, 'There is no rulebook'"
    })
    void anOfficeOrEditionWithoutACalendarIsRefused(String edition, String office, String sentence) {
        var run = Run.of("calendar", edition, "--office", office, "--election-day", "2023-03-19");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void aBadOffsetIsRefused() {
        var run = of2023("--offset", "six");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“six” is no offset");
    }

    @Test
    void helpShowsAnExample() {
        assertThat(Run.of("calendar", "--help").out()).contains("./dauys calendar kz/2022-11-05");
    }
}

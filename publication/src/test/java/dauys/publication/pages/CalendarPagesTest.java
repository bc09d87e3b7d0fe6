package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.ElectionCalendar;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import dauys.wording.CalendarWords;
import dauys.wording.Language;
import dauys.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar as readers of the site see it: of an election that was called early, and of one nobody says that of. */
class CalendarPagesTest {

    private static final Path REAL = Path.of("..", "elections", "kz", "2023-mazhilis");

    @TempDir
    private static Path temporary;

    private static Path site = Path.of("");
    private static Path silent = Path.of("");
    private static Snapshot snapshot = SmallSite.snapshot(REAL);

    @BeforeAll
    static void publish() throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        SmallSite.change(election, "regions.csv", SmallSite::withLocalTimes);
        snapshot = SmallSite.snapshot(election);
        site = temporary.resolve("site");
        Publisher.ofPages().publishAll(snapshot, site);
        silent = temporary.resolve("silent");
        Publisher.ofPages().publishAll(SmallSite.snapshot(REAL), silent);
    }

    private static ElectionCalendar calendar(Snapshot of) {
        var folder = of.folder();
        return folder.dates().calendar(folder.election(), folder.governing()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMilestoneStandsThereWithItsDatesItsArticleAndItsBasis(Language language) throws IOException {
        String page = SmallSite.text(site, language.code() + "/calendar.html");
        var words = new CalendarWords(Messages.in(language));
        var calendar = calendar(snapshot);

        assertThat(calendar.milestones()).hasSizeGreaterThan(30);
        calendar.milestones()
                .forEach(each -> assertThat(page)
                        .contains(
                                "<th scope=\"row\"><bdi>" + words.milestone(each.rule()) + "</bdi></th>",
                                "<bdi>" + words.standing(each.standing()) + "</bdi>",
                                "<bdi>" + words.closes(each.span()) + "</bdi>",
                                each.provision().basis().article()));
        assertThat(page).contains("<svg", "chart-calendar", "href=\"calendar.ics\"");
    }

    @Test
    void whatACommissionSetStandsBesideTheLawAndWhatIsOpenBelow() throws IOException {
        String page = SmallSite.text(site, "en/calendar.html");

        assertThat(page)
                .contains("Mazhilis: calendar of the early election of 19 March 2023")
                .contains("20 Jan 2023 – 18 Feb 2023, 18:00", "18 Jan 2023 – 17 Feb 2023, 18:00")
                .contains("2 days later", "1 day later", "<bdi> – 8 Feb 2023</bdi>")
                .contains("as reported in the press of January 2023")
                .contains("are for the Central Election Commission to set")
                .contains("At +05:00 voting ends 19 Mar 2023, 20:00 (19 Mar 2023, 15:00 UTC)")
                .contains("it would begin on 18 Jan 2023, before the election was called")
                .contains("This is the calendar of one body")
                .doesNotContain("do not say when this election was called");
    }

    @Test
    void whereNobodySaysHowItWasCalledThePageSaysSo() throws IOException {
        String page = SmallSite.text(silent, "en/calendar.html");

        assertThat(page)
                .contains("do not say when this election was called")
                .contains("by law", "event unknown", "Its day is not in the data")
                .doesNotContain("id=\"set\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCalendarProgramIsGivenTheSameMilestones(Language language) throws IOException {
        String file = Files.readString(site.resolve(language.code() + "/calendar.ics"));

        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n ", ""))
                .contains(
                        "DTSTART:20230319T",
                        new CalendarWords(Messages.in(language))
                                .heading(calendar(snapshot))
                                .replace(",", "\\,"));
        assertThat(site.resolve(language.code() + "/calendar.ics.gz")).exists();
    }
}

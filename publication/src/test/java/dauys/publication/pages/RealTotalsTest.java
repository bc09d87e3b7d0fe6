package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.ElectionFolders;
import dauys.publication.Publisher;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the real totals of 2023, which have no protocols behind them. */
class RealTotalsTest {

    private static final Path ELECTIONS = Path.of("..", "elections", "kz");

    @TempDir
    private static Path temporary;

    private static Path site = Path.of("");

    @BeforeAll
    static void publish() throws IOException {
        site = temporary.resolve("site");
        var earlier =
                ElectionFolders.read(ELECTIONS.resolve("2021-mazhilis")).value().orElseThrow();
        new Publisher(List.of(), List.of(earlier), (done, of) -> {})
                .publishAll(SmallSite.snapshot(ELECTIONS.resolve("2023-mazhilis")), site);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsThereAndNoneIsMarkedAsInvented(Language language) throws IOException {
        for (String page : List.of(
                "index.html",
                "contests.html",
                "people.html",
                "compare.html",
                "search.html",
                "data.html",
                "contest/mazhilis-list.html",
                "seats/mazhilis-list.html",
                "body/mazhilis.html")) {
            assertThat(SmallSite.text(site, language.code() + "/" + page))
                    .describedAs(page)
                    .contains("lang=\"" + language.code() + "\"")
                    .containsPattern("class=\"state (official|register)\"")
                    .doesNotContain("SYNTHETIC", "{{");
        }
        assertThat(site.resolve(language.code() + "/territory.html")).doesNotExist();
    }

    @Test
    void homeTellsBothTurnoutsWithTheirBasesAndTheSeats() throws IOException {
        assertThat(SmallSite.text(site, "en/index.html"))
                .contains("54.19 %", "6,521,860 of 12,035,578", "52.90 %", "6,366,441 of 12,035,578")
                .contains("3,431,510", "53.90", "<td>40</td>", "6,366,441");
    }

    @Test
    void theSeatsAreExplainedWithTheirArticles() throws IOException {
        assertThat(SmallSite.text(site, "en/seats/mazhilis-list.html"))
                .contains("318,323 votes", "article 97-1, paragraph 4", "<cite>", "The last seat went to");
        assertThat(SmallSite.text(site, "kk/seats/mazhilis-list.html")).contains("97-1");
        assertThat(SmallSite.text(site, "ru/seats/mazhilis-list.html")).contains("97-1");
    }

    @Test
    void theSameVotesAreCountedUnderTheRuleOf2021AndTheElectionOf2021StandsBeside() throws IOException {
        assertThat(SmallSite.text(site, "en/compare.html"))
                .contains("25 May 2020", "5 November 2022", "Votes needed for the threshold", "2021");
    }

    @Test
    void theFirstPageLeadsIntoEachLanguage() throws IOException {
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("href=\"kk/index.html\"", "href=\"ru/index.html\"", "href=\"en/index.html\"");
        assertThat(Files.readString(site.resolve("404.html"))).contains("href=\"/kk/index.html\"");
    }
}

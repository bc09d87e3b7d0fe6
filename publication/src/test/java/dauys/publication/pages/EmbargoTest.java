package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.publication.Embargo;
import dauys.publication.FolderSnapshot;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is shown of how people have voted while others may still vote, in whatever time zone they are. */
class EmbargoTest {

    private static final Instant LAST_POLLS_CLOSE = Instant.parse("2023-03-19T15:00:00Z");

    @TempDir
    private Path temporary;

    @Test
    void untilTheLastPollsCloseTheSiteSaysThatVotingGoesOnAndWhoStandsAndNothingOfVotes() throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        SmallSite.change(election, "regions.csv", SmallSite::withLocalTimes);
        Path site = temporary.resolve("site");
        var during = SmallSite.snapshot(election, LAST_POLLS_CLOSE.minusSeconds(1));
        Publisher.ofPages().publishAll(during, site);
        var pages = SmallSite.pages(site);
        assertThat(pages)
                .contains("404.html", "index.html", "ru/index.html", "kk/calendar.html", "en/parties.html")
                .allMatch(
                        each -> each.matches("(index|404)[.]html|(kk|ru|en)/(index|calendar|parties|candidates)[.]html"
                                + "|(kk|ru|en)/(party|list|candidates)/.*"));
        assertThat(SmallSite.text(site, "en/index.html"))
                .contains("Voting goes on", "href=\"calendar.html\"", "href=\"candidates.html\"")
                .doesNotContain("contests.html", "Protocols");
        assertThat(site.resolve("data/standing.csv")).exists();
        assertThat(site.resolve("data/totals.csv")).doesNotExist();
        assertThat(SmallSite.brokenLinks(site)).isEmpty();
        assertNothingOfVotes(during, site, pages);
        Publisher.ofPages().publishChanged(during, Set.of(0), site);
        assertThat(SmallSite.pages(site)).isEqualTo(pages);
        Publisher.ofPages().publishAll(SmallSite.snapshot(election, LAST_POLLS_CLOSE), site);
        assertThat(SmallSite.pages(site)).hasSizeGreaterThan(300);
    }

    @Test
    void beforeElectionDayTheSiteDoesNotSayThatVotingGoesOn() throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        Path site = temporary.resolve("site");

        Publisher.ofPages().publishAll(SmallSite.snapshot(election, LAST_POLLS_CLOSE.minusSeconds(86_400)), site);

        assertThat(SmallSite.text(site, "en/index.html"))
                .contains("Election day: 19 March 2023. Results are shown when voting has ended")
                .doesNotContain("Voting goes on");
    }

    /** The same site is written whatever the votes are, and whoever holds a mandate is not told. */
    private void assertNothingOfVotes(Snapshot during, Path site, List<String> pages) throws IOException {
        Path silent = temporary.resolve("silent");
        var none = FolderSnapshot.before(during.registers().orElseThrow(), during.at());
        Publisher.ofPages().publishAll(none, silent);
        for (String each : pages) {
            assertThat(SmallSite.text(site, each))
                    .as(each)
                    .isEqualTo(SmallSite.text(silent, each))
                    .doesNotContain("Mandate", "holds a mandate", "nav.people", "contest/", "precinct/");
        }
    }

    @Test
    void whereNobodyWroteDownLocalTimesTheWestOfTheCountryIsWaitedFor() throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));

        assertThat(Embargo.until(SmallSite.snapshot(election, LAST_POLLS_CLOSE.minusSeconds(1))))
                .contains(LAST_POLLS_CLOSE);
        assertThat(Embargo.until(SmallSite.snapshot(election, LAST_POLLS_CLOSE)))
                .isEmpty();
    }
}

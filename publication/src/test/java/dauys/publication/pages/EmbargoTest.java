package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.publication.Embargo;
import dauys.publication.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is shown of how people have voted while others may still vote, in whatever time zone they are. */
class EmbargoTest {

    private static final Instant LAST_POLLS_CLOSE = Instant.parse("2023-03-19T15:00:00Z");

    @TempDir
    private Path temporary;

    @Test
    void untilTheLastPollsCloseTheSiteSaysOnlyThatVotingGoesOn() throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        SmallSite.change(election, "regions.csv", SmallSite::withLocalTimes);
        Path site = temporary.resolve("site");
        var during = SmallSite.snapshot(election, LAST_POLLS_CLOSE.minusSeconds(1));
        Publisher.ofPages().publishAll(during, site);
        assertThat(SmallSite.pages(site))
                .containsExactly("404.html", "en/index.html", "index.html", "kk/index.html", "ru/index.html");
        assertThat(SmallSite.text(site, "en/index.html")).contains("Voting goes on");
        Publisher.ofPages().publishChanged(during, Set.of(0), site);
        assertThat(SmallSite.pages(site)).hasSize(5);
        Publisher.ofPages().publishAll(SmallSite.snapshot(election, LAST_POLLS_CLOSE), site);
        assertThat(SmallSite.pages(site)).hasSizeGreaterThan(300);
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

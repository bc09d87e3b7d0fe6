package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.publication.Publisher;
import dauys.publication.Publisher.Published;
import dauys.publication.Snapshot;
import dauys.publication.data.DataPart;
import dauys.publication.files.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers have while the first whole site is being written, and what is replaced beside its pages later. */
class AnnouncedSiteTest {

    @TempDir
    private Path temporary;

    private Path site;
    private Path election;
    private Snapshot snapshot;

    @BeforeEach
    void begin() {
        site = temporary.resolve("site");
        election = SmallSite.election(temporary.resolve("election"));
        snapshot = SmallSite.snapshot(election);
    }

    private static Publisher withData() {
        return new Publisher(List.of(new DataPart()), List.of(), (done, of) -> {});
    }

    @Test
    void beforeTheFirstWholeSiteAPageInEachLanguageSaysThatResultsAreBeingPrepared() throws IOException {
        Publisher.ofPages().announce(snapshot, site);

        assertThat(SmallSite.pages(site))
                .containsExactly("404.html", "en/index.html", "index.html", "kk/index.html", "ru/index.html");
        assertThat(SmallSite.text(site, "en/index.html")).contains("Results are being prepared", "href=\"index.html\"");
        assertThat(SmallSite.text(site, "ru/index.html")).contains("Результаты готовятся");
        assertThat(SmallSite.text(site, "kk/index.html")).contains("Нәтижелер дайындалып жатыр");
        assertThat(Publisher.isWhole(site)).isFalse();

        Publisher.ofPages().publishAll(snapshot, site);
        assertThat(Publisher.isWhole(site)).isTrue();
    }

    @Test
    void whoStandsStaysPublicWhileResultsAreBeingPrepared() throws IOException {
        var during = SmallSite.snapshot(election, SmallSite.AT.minusSeconds(3_600));
        Publisher.ofPages().publishAll(during, site);
        var pages = SmallSite.pages(site);
        assertThat(Publisher.ofPages().announce(during, site)).isEqualTo(new Published.Shown(new Written(0, 0, 0)));

        Publisher.ofPages().announce(snapshot, site);

        assertThat(SmallSite.pages(site)).isEqualTo(pages).contains("kk/candidates/mazhilis.html");
        assertThat(SmallSite.text(site, "en/index.html"))
                .contains("Results are being prepared", "href=\"calendar.html\"");
        assertThat(SmallSite.brokenLinks(site)).isEmpty();
        assertThat(Publisher.isWhole(site)).isFalse();
    }

    @Test
    void whoeverHasAWholeSiteKeepsIt() throws IOException {
        Publisher.ofPages().publishAll(snapshot, site);
        Path shown = site.toRealPath();

        var announced = Publisher.ofPages().announce(snapshot, site);

        assertThat(announced).isEqualTo(new Published.Shown(new Written(0, 0, 0)));
        assertThat(site.toRealPath()).isEqualTo(shown);
    }

    @Test
    void aChangedProtocolMakesAWholeSiteOutOfAnAnnouncedOne() throws IOException {
        Publisher.ofPages().announce(snapshot, site);

        Publisher.ofPages().publishChanged(snapshot, Set.of(0), site);

        assertThat(Publisher.isWhole(site)).isTrue();
    }

    @Test
    void dataAreReplacedWithoutTouchingAnyPageButTheirOwn() throws IOException {
        withData().publishAll(snapshot, site);
        Path home = site.resolve("en/index.html");
        var before = Files.getLastModifiedTime(home);
        String description = Files.readString(site.resolve("data/datapackage.json"));
        SmallSite.change(
                election,
                "protocols-mazhilis-list.csv",
                text -> text.replaceFirst("(?m)^[A-Z0-9-]+,mazhilis.*\\R", ""));
        var fewer = SmallSite.snapshot(election);

        var replaced = (Published.Shown) withData().publishParts(fewer, site);

        assertThat(replaced.files().changed()).isPositive();
        assertThat(Files.getLastModifiedTime(home)).isEqualTo(before);
        assertThat(Files.readString(site.resolve("data/datapackage.json"))).isNotEqualTo(description);
        Path anew = temporary.resolve("anew");
        withData().publishAll(fewer, anew);
        for (String each : List.of("data/datapackage.json", "data/SHA256SUMS", "data/totals.csv", "en/data.html")) {
            assertThat(site.resolve(each)).as(each).hasSameBinaryContentAs(anew.resolve(each));
        }
    }
}

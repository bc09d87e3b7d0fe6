package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.DoubleEntry.State;
import dauys.publication.PublishedProtocol;
import dauys.publication.PublishedProtocol.Happened;
import dauys.publication.PublishedProtocols;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page tells what came, was corrected and was sent back in the last minutes. */
class LatestChangesTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path temporary;

    /** The protocols of a folder, each so many minutes before the time of the data as its slot says. */
    private static PublishedProtocols minutesAgo(Snapshot plain, Map<Integer, State> others) {
        return slot -> plain.protocols()
                .of(slot)
                .map(each -> new PublishedProtocol(
                        others.getOrDefault(slot, each.state()),
                        each.versions(),
                        Optional.of(SmallSite.AT.minus(A_MINUTE.multipliedBy(slot))),
                        Optional.empty(),
                        List.of()));
    }

    private static Snapshot with(Snapshot plain, PublishedProtocols protocols, Instant at) {
        return new Snapshot(
                plain.folder(), plain.result(), plain.registers(), protocols, plain.days(), plain.courses(), at);
    }

    @Test
    void theNewestTenAreFoundNewestFirstAndThoseOfTheLastQuarterAreCounted() {
        var plain = SmallSite.snapshot(SmallSite.election(temporary.resolve("election")));
        var protocols = minutesAgo(plain, Map.of(3, State.CORRECTED, 5, State.RETURNED, 6, State.FIRST_READING));
        var changes = LatestChanges.of(protocols, 40, SmallSite.AT);
        assertThat(changes.newest())
                .extracting(LatestChanges.Change::slot)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(changes.newest())
                .extracting(LatestChanges.Change::happened)
                .startsWith(Happened.ARRIVED)
                .containsSequence(
                        Happened.CORRECTED, Happened.ARRIVED, Happened.SENT_BACK, Happened.SENT_BACK, Happened.ARRIVED);
        assertThat(changes.sinceThen()).isEqualTo(15);
        assertThat(changes.since()).isEqualTo(SmallSite.AT.minus(Duration.ofMinutes(15)));
    }

    @Test
    void ofTwoAtTheSameMomentTheOneThatStandsFirstInThePlanGoesFirst() {
        var plain = SmallSite.snapshot(SmallSite.election(temporary.resolve("election")));
        PublishedProtocols atOnce = slot -> minutesAgo(plain, Map.of())
                .of(slot)
                .map(each -> new PublishedProtocol(
                        each.state(), each.versions(), Optional.of(SmallSite.AT), Optional.empty(), List.of()));
        assertThat(LatestChanges.of(atOnce, 12, SmallSite.AT).newest())
                .extracting(LatestChanges.Change::slot)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aFolderKnowsNoMomentsAndItsFirstPageDoesNotPretendTo() throws IOException {
        var plain = SmallSite.snapshot(SmallSite.election(temporary.resolve("election")));
        assertThat(LatestChanges.of(plain.protocols(), 40, SmallSite.AT).isEmpty())
                .isTrue();
        Path site = temporary.resolve("site");
        Publisher.ofPages().publishAll(plain, site);
        assertThat(SmallSite.text(site, "en/index.html")).doesNotContain("id=\"changes\"");
    }

    @Test
    void theFirstPageIsReplacedWithTheNewestChangesWhenAProtocolComes() throws IOException {
        var plain = SmallSite.snapshot(SmallSite.election(temporary.resolve("election")));
        Path site = temporary.resolve("site");
        var before = minutesAgo(plain, Map.of());
        Publisher.ofPages().publishAll(with(plain, before, SmallSite.AT), site);
        assertThat(SmallSite.text(site, "en/index.html"))
                .contains("From 14:50 to 15:05 (UTC): 15 protocols arrived, were corrected or were sent back.")
                .contains("Time (UTC), precinct", "<bdi>15:05 – No. 1, Town</bdi>", "<bdi>14:56 – No. ")
                .doesNotContain("<bdi>14:55 – ");

        var after = minutesAgo(plain, Map.of(2, State.RETURNED));
        var precinct = plain.registers().orElseThrow().plan().precincts().getFirst();
        Publisher.ofPages().publishChanged(with(plain, after, SmallSite.AT.plus(A_MINUTE)), Set.of(2), site);
        assertThat(SmallSite.text(site, "en/index.html"))
                .contains("From 14:51 to 15:06 (UTC): 14 protocols", "sent back<", "href=\"precinct/" + precinct.id());
        assertThat(SmallSite.text(site, "kk/index.html")).contains("қайтарылды", "14:51 мен 15:06 аралығында");
        assertThat(SmallSite.text(site, "ru/index.html")).contains("возвращен<", "протоколов: 14.");
    }
}

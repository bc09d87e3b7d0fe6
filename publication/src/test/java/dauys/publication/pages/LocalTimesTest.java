package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.PrecinctDay;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every time on the site is told by a clock that readers have, and says by which. */
class LocalTimesTest {

    private static final PrecinctDay REPORTED = new PrecinctDay(
            new TreeMap<>(Map.of(LocalTime.NOON, new PrecinctDay.Report(123, ProtocolHistoryTest.SOMEBODY))), Map.of());

    @TempDir
    private Path temporary;

    private Path site(boolean withLocalTimes) throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        if (withLocalTimes) {
            SmallSite.change(election, "regions.csv", SmallSite::withLocalTimes);
        }
        var plain = SmallSite.snapshot(election);
        var precincts = plain.registers().orElseThrow().territory().precincts();
        var snapshot = new Snapshot(
                plain.folder(),
                plain.result(),
                plain.registers(),
                plain.protocols(),
                Map.of(precincts.getFirst().id(), REPORTED, precincts.getLast().id(), REPORTED),
                Map.of(),
                SmallSite.AT);
        Path site = temporary.resolve("site");
        Publisher.ofPages().publishAll(snapshot, site);
        return site;
    }

    @Test
    void aRegionReadsItsOwnTimeAndTheCountryThatOfMostRegions() throws IOException {
        Path site = site(true);
        assertThat(SmallSite.text(site, "en/region/AA.html")).contains("19 March 2023, 21:05 (UTC+6)");
        assertThat(SmallSite.text(site, "en/unit/AA-TOWN.html")).contains("21:05 (UTC+6)");
        assertThat(SmallSite.text(site, "en/region/BB.html")).contains("19 March 2023, 20:05 (UTC+5)");
        assertThat(SmallSite.text(site, "ru/index.html")).contains("19 марта 2023 года, 21:05 (UTC+6)");
        assertThat(SmallSite.text(site, "en/contest/mazhilis-list.html")).contains("21:05 (UTC+6)");
    }

    @Test
    void theHoursOfAPrecinctAreThoseOfItsClocks() throws IOException {
        Path site = site(true);
        var precincts = SmallSite.snapshot(temporary.resolve("election"))
                .registers()
                .orElseThrow()
                .territory()
                .precincts();
        assertThat(SmallSite.text(site, "en/precinct/" + precincts.getFirst().id() + ".html"))
                .contains("21:05 (UTC+6)", "by the set hours, local time (UTC+6)", "12:00");
        assertThat(SmallSite.text(site, "kk/precinct/" + precincts.getLast().id() + ".html"))
                .contains("20:05 (UTC+5)", "Жергілікті уақыт (UTC+5) бойынша", "12:00");
    }

    @Test
    void withoutLocalTimesInTheDataTimesAreUniversalAndSaySo() throws IOException {
        Path site = site(false);
        assertThat(SmallSite.text(site, "en/region/AA.html")).contains("19 March 2023, 15:05 (UTC)");
        assertThat(SmallSite.text(site, "en/index.html")).contains("15:05 (UTC)");
        assertThat(SmallSite.text(
                        site,
                        "en/precinct/"
                                + SmallSite.snapshot(temporary.resolve("election"))
                                        .registers()
                                        .orElseThrow()
                                        .territory()
                                        .precincts()
                                        .getFirst()
                                        .id()
                                + ".html"))
                .contains("by the set hours, local time<");
    }
}

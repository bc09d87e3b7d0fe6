package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.Totals;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.voter.Turnout;
import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.ProfileFolders;
import dauys.folder.TopologyFile;
import dauys.law.Ratio;
import dauys.law.Trilingual;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Maps of the small synthetic election. */
class MapsTest {

    private static final Path PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile");

    @TempDir
    static Path folder;

    private static ElectionFolder election;
    private static ElectionResult result;
    private static Territory territory;
    private static ListResult list;
    private static Map<String, Totals> totals;

    @BeforeAll
    static void generate() throws IOException {
        var profile = ProfileFolders.read(PROFILE).value().orElseThrow();
        var path = folder.resolve("small");
        SyntheticFolder.write(SyntheticElection.of(profile, 7, List.of(), 500, stage -> {}), path);
        election = ElectionFolders.read(path).value().orElseThrow();
        result = election.count();
        var tabulated = election.tabulated().orElseThrow();
        territory = tabulated.territory();
        list = RealElections.list(result);
        totals = AreaTotals.byRegion(
                tabulated, list.input().tabulation().map(Tabulation::ballot).orElseThrow());
    }

    private static List<Measure> measures() {
        return List.of(
                new Measure.TurnoutShare(Turnout.Kind.BALLOTS_ISSUED),
                new Measure.TurnoutShare(Turnout.Kind.TOOK_PART),
                new Measure.Leader(),
                new Measure.PartyShare(list.figures().lists().getFirst().party()),
                new Measure.AgainstAllShare(),
                new Measure.InvalidShare());
    }

    private static List<ContestResult> constituencies() {
        var single = result.contests().stream()
                .filter(SingleMandateResult.class::isInstance)
                .toList();
        String body = single.getFirst().input().contest().body().id();
        return single.stream()
                .filter(each -> each.input().contest().body().id().equals(body))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMapIsWellFormedAndShowsEveryArea(Language language) throws IOException {
        var charts = RealElections.charts(election, language);
        var shapes = TopologyFile.read(aMap(), territory).value().orElseThrow();
        for (Measure measure : measures()) {
            var tiles = charts.tiles("t", territory.regions(), totals, measure, code -> Optional.of(code + ".html"));
            assertThat(Drawn.of(tiles).all("a", "chart-tile"))
                    .hasSize(territory.regions().size());
            assertThat(tiles.table().rows()).hasSize(territory.regions().size());
            var hexagons = charts.hexagons("h", territory, constituencies(), measure, code -> Optional.empty());
            assertThat(Drawn.of(hexagons).all("g", "chart-hexagon"))
                    .hasSize(constituencies().size());
            var map = charts.map("m", shapes, territory.regions(), totals, measure, code -> Optional.empty())
                    .orElseThrow();
            assertThat(Drawn.of(map).all("g", "chart-region")).hasSize(2);
            for (Chart each : List.of(tiles, hexagons, map)) {
                assertThat(each.svg()).doesNotContain("NaN", "style=", "{", "}");
                assertThat(each.table().columns()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void theTableOfAMapAddsUpToTheCountry() {
        var charts = RealElections.charts(election, Language.EN);
        var whole = list.input().totals();
        var issued = charts.tiles(
                        "t",
                        territory.regions(),
                        totals,
                        new Measure.TurnoutShare(Turnout.Kind.BALLOTS_ISSUED),
                        code -> Optional.empty())
                .table();
        assertThat(sum(issued, 1)).isEqualTo(whole.ballotsIssued().orElseThrow().value());
        assertThat(sum(issued, 2)).isEqualTo(whole.registered().orElseThrow().value());
        var invalid = charts.tiles(
                        "t", territory.regions(), totals, new Measure.InvalidShare(), code -> Optional.empty())
                .table();
        assertThat(sum(invalid, 1)).isEqualTo(whole.invalid().orElseThrow().value());
        var againstAll = charts.tiles(
                        "t", territory.regions(), totals, new Measure.AgainstAllShare(), code -> Optional.empty())
                .table();
        assertThat(sum(againstAll, 1)).isEqualTo(whole.againstAll().orElseThrow());
        assertThat(sum(againstAll, 2))
                .isEqualTo(whole.forOptions() + whole.againstAll().orElseThrow());
    }

    private static long sum(DataTable table, int column) {
        return table.rows().stream()
                .mapToLong(row -> Long.parseLong(row.get(column).replace(",", "")))
                .sum();
    }

    @Test
    void aRegionWithoutProtocolsHasNoDataAndNoColour() {
        var some = new TreeMap<>(totals);
        String missing = some.firstKey();
        some.remove(missing);
        var chart = RealElections.charts(election, Language.EN)
                .tiles("t", territory.regions(), some, new Measure.Leader(), code -> Optional.empty());
        var drawn = Drawn.of(chart);
        // The tile and its mark in the legend.
        assertThat(drawn.all("rect", "chart-missing")).hasSize(2);
        assertThat(chart.table().rows()).anyMatch(row -> row.subList(1, 5).equals(List.of("", "", "", "")));
    }

    @Test
    void regionsWithoutAPlaceStandBeneathTheOthers() {
        var named = new Trilingual("А", "А", "A");
        var regions = new ArrayList<Region>();
        for (int i = 0; i < 20; i++) {
            Optional<Region.Tile> tile = i < 5 ? Optional.of(new Region.Tile(i, 3)) : Optional.empty();
            regions.add(new Region(
                    "R" + i, Optional.empty(), Optional.empty(), named, Optional.empty(), tile, Optional.empty()));
        }
        var places = new TilePlaces(regions);
        assertThat(regions.stream().map(places::of)).doesNotHaveDuplicates();
        assertThat(places.of(regions.get(5))).isEqualTo(new Region.Tile(5, 0));
    }

    @Test
    void theTwentyRegionsOfKazakhstanHaveTilesOfTheirOwn() throws IOException {
        var lines =
                Files.readAllLines(RealElections.FOLDERS.resolve("2023-full").resolve("regions.csv"));
        var tiles = lines.stream()
                .filter(line -> line.startsWith("KZ-"))
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .toList();
        assertThat(tiles).hasSize(20).doesNotHaveDuplicates().allMatch(tile -> tile.matches("[0-3],[0-7]"));
    }

    @Test
    void stepsHoldEveryShareAndDifferInGrey() {
        for (int least = 0; least <= 1_000; least += 7) {
            for (int most = least; most <= 1_000; most += 13) {
                var steps = Steps.of(List.of(Ratio.of(least, 1_000), Ratio.of(most, 1_000)));
                assertThat(steps.from(0)).isLessThanOrEqualTo(Ratio.of(least, 1_000));
                assertThat(Ratio.of(most, 1_000)).isLessThanOrEqualTo(steps.to(Steps.NUMBER - 1));
                assertThat(steps.of(Ratio.of(least, 1_000))).isBetween(0, steps.of(Ratio.of(most, 1_000)));
            }
        }
        for (int i = 0; i < Steps.NUMBER; i++) {
            String text = Steps.isDark(i) ? Svg.WHITE : Svg.INK;
            assertThat(Contrast.of(Steps.COLOURS.get(i), text)).isGreaterThanOrEqualTo(4.5);
            if (i > 0) {
                assertThat(Contrast.of(Steps.COLOURS.get(i - 1), Steps.COLOURS.get(i)))
                        .isGreaterThanOrEqualTo(Steps.LEAST_CONTRAST);
            }
        }
    }

    @Test
    void theColoursOfTheStyleSheetAreThoseOfThePictures() throws IOException {
        try (var sheet = Objects.requireNonNull(Charts.class.getResourceAsStream("charts.css"))) {
            String css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < Steps.NUMBER; i++) {
                assertThat(css).contains("--chart-step-%d: %s;".formatted(i + 1, Steps.COLOURS.get(i)));
            }
        }
    }

    /** Two regions as squares side by side. */
    private static Path aMap() throws IOException {
        Files.writeString(folder.resolve(TopologyFile.NAME), """
                {"type": "Topology", "objects": {"regions": {"type": "GeometryCollection", "geometries": [
                  {"type": "Polygon", "arcs": [[0, 1]], "properties": {"area": "AA"}},
                  {"type": "MultiPolygon", "arcs": [[[-2, 2]]], "properties": {"area": "BB"}}]}},
                 "arcs": [[[60, 50], [50, 50], [50, 40], [60, 40]], [[60, 40], [60, 50]],
                          [[60, 40], [70, 40], [70, 50], [60, 50]]]}
                """);
        return folder;
    }
}

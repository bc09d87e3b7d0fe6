package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.Totals;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.voter.Turnout;
import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.ProfileFolders;
import dauys.folder.TopologyFile;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Maps of elections of one region and of two, where the legend is wider than the land. */
class SmallMapsTest {

    private static final Path PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile");

    /** What a letter takes in the mean in the typefaces of screens, as a share of its size. */
    private static final double LETTER = 0.58;

    @TempDir
    static Path folder;

    private static ElectionFolder election;
    private static List<ContestResult> results;
    private static Territory territory;
    private static Map<String, Totals> totals;

    @BeforeAll
    static void generate() throws IOException {
        var profile = ProfileFolders.read(PROFILE).value().orElseThrow();
        var path = folder.resolve("small");
        SyntheticFolder.write(SyntheticElection.of(profile, 7, List.of(), 500, stage -> {}), path);
        election = ElectionFolders.read(path).value().orElseThrow();
        results = election.count().contests();
        var tabulated = election.tabulated().orElseThrow();
        territory = tabulated.territory();
        var list = RealElections.list(election.count());
        totals = AreaTotals.byRegion(
                tabulated, list.input().tabulation().map(Tabulation::ballot).orElseThrow());
        Files.writeString(folder.resolve(TopologyFile.NAME), """
                {"type": "Topology", "objects": {"regions": {"type": "GeometryCollection", "geometries": [
                  {"type": "Polygon", "arcs": [[0]], "properties": {"area": "AA"}},
                  {"type": "Polygon", "arcs": [[1]], "properties": {"area": "BB"}}]}},
                 "arcs": [[[60, 40], [61, 40], [61, 52], [60, 52], [60, 40]],
                          [[61, 40], [62, 40], [62, 52], [61, 52], [61, 40]]]}
                """);
    }

    private static List<Measure> measures() {
        return List.of(
                new Measure.TurnoutShare(Turnout.Kind.BALLOTS_ISSUED),
                new Measure.TurnoutShare(Turnout.Kind.TOOK_PART),
                new Measure.Leader(),
                new Measure.PartyShare(RealElections.list(election.count())
                        .figures()
                        .lists()
                        .getFirst()
                        .party()),
                new Measure.AgainstAllShare(),
                new Measure.InvalidShare());
    }

    private static List<ContestResult> districts(int most) {
        return results.stream()
                .filter(SingleMandateResult.class::isInstance)
                .filter(each -> each.input().contest().body().area().isEmpty())
                .limit(most)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1,KK", "1,RU", "1,EN", "2,KK", "2,RU", "2,EN"})
    void nothingOfAMapOfFewAreasIsCut(int areas, Language language) throws IOException {
        var charts = RealElections.charts(election, language);
        var shapes = TopologyFile.read(folder, territory).value().orElseThrow();
        // The last region stands far down and right on the map of the country that it was taken from.
        var regions = territory.regions().subList(0, areas).stream()
                .map(each ->
                        placed(each, new Region.Tile(3, 4 + territory.regions().indexOf(each))))
                .toList();
        var place = new Territory(regions, territory.units(), territory.constituencies(), territory.precincts());
        for (Measure measure : measures()) {
            for (Map<String, Totals> known : List.of(totals, Map.<String, Totals>of())) {
                assertInside(charts.tiles("t", regions, known, measure, code -> Optional.empty()));
                assertInside(charts.map("m", shapes, regions, known, measure, code -> Optional.empty())
                        .orElseThrow());
            }
            assertInside(charts.hexagons("h", place, districts(areas), measure, code -> Optional.empty()));
        }
    }

    private static Region placed(Region region, Region.Tile tile) {
        return new Region(
                region.code(),
                region.iso(),
                region.kato(),
                region.name(),
                region.offset(),
                Optional.of(tile),
                region.shortName());
    }

    private static void assertInside(Chart chart) {
        var drawn = Drawn.of(chart);
        var box = List.of(drawn.root().getAttribute("viewBox").split(" "));
        double width = Double.parseDouble(box.get(2));
        double height = Double.parseDouble(box.get(3));
        assertThat(height).describedAs(chart.svg()).isLessThan(760);
        for (Element text : drawn.all("text")) {
            double length = LETTER * size(text) * text.getTextContent().length();
            double x = number(text, "x");
            double left = switch (text.getAttribute("text-anchor")) {
                case "start" -> x;
                case "middle" -> x - length / 2;
                default -> x - length;
            };
            assertThat(left).describedAs(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(left + length).describedAs(text.getTextContent()).isLessThanOrEqualTo(width);
            assertThat(number(text, "y")).describedAs(text.getTextContent()).isBetween(0.0, height);
        }
        for (Element rect : drawn.all("rect")) {
            assertThat(number(rect, "x") + number(rect, "width")).isLessThanOrEqualTo(width);
            assertThat(number(rect, "y") + number(rect, "height")).isLessThanOrEqualTo(height);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The size of the type that holds for a text: its own, or that of the nearest element around it. */
    private static double size(Element text) {
        for (Element each = text; ; each = (Element) each.getParentNode()) {
            if (each.hasAttribute("font-size")) {
                return number(each, "font-size");
            }
        }
    }
}

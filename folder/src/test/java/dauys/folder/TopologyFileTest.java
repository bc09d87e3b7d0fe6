package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.Given;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.folder.TerritoryShapes.Point;
import dauys.law.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopologyFileTest {

    /** Two squares that share a border, in steps of half a degree from 50° east, 40° north. */
    private static final String MAP = """
            {"type": "Topology",
             "transform": {"scale": [0.5, 0.5], "translate": [50, 40]},
             "objects": {"regions": {"type": "GeometryCollection", "geometries": [
               {"type": "Polygon", "arcs": [[0, 1]], "properties": {"area": "A"}},
               {"type": "MultiPolygon", "arcs": [[[2, -2]]], "properties": {"KATO": "110000000"}}]}},
             "arcs": [[[2, 2], [-2, 0], [0, -2], [2, 0]],
                      [[2, 0], [0, 2]],
                      [[2, 0], [2, 0], [0, 2], [-2, 0]]]}
            """;

    @TempDir
    Path folder;

    private static Territory territory() {
        var first = Given.aRegion("A");
        var second = new Region("B", Optional.of("KZ-11"), Optional.of("110000000"), first.name());
        return new Territory(List.of(first, second), List.of(), List.of(), List.of());
    }

    private Loaded<TerritoryShapes> read(String text) throws IOException {
        Files.writeString(folder.resolve(TopologyFile.NAME), text);
        return TopologyFile.read(folder, territory());
    }

    @Test
    void aFolderNeedsNoMap() {
        var loaded = TopologyFile.read(folder, territory());
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.findings()).isEmpty();
    }

    @Test
    void sharedBordersAreReadInBothDirections() throws IOException {
        var shapes = read(MAP).value().orElseThrow();
        var first = shapes.of("A").orElseThrow().polygons().getFirst().rings().getFirst();
        assertThat(first)
                .containsExactly(
                        new Point(51, 41), new Point(50, 41), new Point(50, 40), new Point(51, 40), new Point(51, 41));
        var second = shapes.of("B").orElseThrow().polygons().getFirst().rings().getFirst();
        assertThat(second)
                .containsExactly(
                        new Point(51, 40), new Point(52, 40), new Point(52, 41), new Point(51, 41), new Point(51, 40));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            Topology      | Feature       | T110
            "objects"     | "things"      | T110
            {"type"       | ["type"       | T110
            "area": "A"   | "area": "Z"   | T111
            110000000     | 999           | T111
            "area": "A"   | "area": "B"   | T115
            [50, 40]      | [500, 40]     | T112
            [50, 40]      | ["a", 40]     | T112
            [0.5, 0.5]    | [0.5, 1e300]  | T112
            [[0, 1]]      | [[0, 9]]      | T117
            [[0, 1]]      | [[0]]         | T117
            [[0, 1]]      | [["x"]]       | T117
            "Polygon"     | "LineString"  | T114
            """)
    void whatIsBrokenIsAFindingAndNoMap(String piece, String by, String code) throws IOException {
        var loaded = read(MAP.replace(piece, by));
        assertThat(loaded.findings().stream().map(Finding::code)).contains(code);
        assertThat(loaded.value()).isEmpty();
    }

    @Test
    void aRegionWithoutAnOutlineIsLeftOutWithAWarning() throws IOException {
        var loaded = read(MAP.replaceAll(",\\s+\\{\"type\": \"MultiPolygon\"[^\\n]*\\}\\}\\]\\}\\}", "]}}"));
        assertThat(loaded.findings().stream().map(Finding::code)).containsOnly("T116");
        assertThat(loaded.value().orElseThrow().areas()).containsOnlyKeys("A");
    }

    @Test
    void aMapOfTooManyPointsIsRefused() throws IOException {
        var arc = "[0, 0], ".repeat(TopologyArcs.MOST_POINTS);
        var loaded = read(MAP.replace("[[[2, 2]", "[[" + arc + "[2, 2]"));
        assertThat(loaded.findings().stream().map(Finding::code)).contains("T113");
    }

    @Test
    void noDamageMakesTheReaderFail() throws IOException {
        var random = new Random(20230319);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder(MAP);
            for (int j = 0; j <= random.nextInt(3); j++) {
                text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
            }
            var loaded = read(text.toString());
            assertThat(loaded.isUsable() || !loaded.findings().isEmpty())
                    .describedAs(text.toString())
                    .isTrue();
        }
    }
}

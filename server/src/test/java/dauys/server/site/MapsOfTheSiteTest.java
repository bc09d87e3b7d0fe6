package dauys.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.TopologyFile;
import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.SmallElection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the site of a server has maps of the ground depends on what the election folder brings. */
class MapsOfTheSiteTest {

    /** Two squares that share a border. */
    private static final String OUTLINES = """
            {"type": "Topology",
             "objects": {"regions": {"type": "GeometryCollection", "geometries": [
               {"type": "Polygon", "arcs": [[0, 1]], "properties": {"area": "R1"}},
               {"type": "Polygon", "arcs": [[2, -2]], "properties": {"area": "R2"}}]}},
             "arcs": [[[51, 41], [50, 41], [50, 40], [51, 40]],
                      [[51, 40], [51, 41]],
                      [[51, 40], [52, 40], [52, 41], [51, 41]]]}
            """;

    @TempDir
    private Path temporary;

    private String turnoutMap(String outlines) throws IOException {
        Path election = Files.createDirectories(temporary.resolve("election"));
        try (Stream<Path> files = Files.list(SmallElection.folder())) {
            for (Path each : files.toList()) {
                Files.write(election.resolve(each.getFileName()), Files.readAllBytes(each));
            }
        }
        if (!outlines.isEmpty()) {
            Files.writeString(election.resolve(TopologyFile.NAME), outlines);
        }
        var settings = Map.of(
                "dauys.election", election.toString(),
                "dauys.site.folder", temporary.resolve("site").toString(),
                "dauys.site.pages-every", "1h");
        try (var server = RunningServer.start(new ShiftedClock(Instant.parse("2023-03-19T16:00:00Z")), settings)) {
            new Evening(server).settle();
            server.part(PublicSite.class).publish();
            return server.visitor().get("/site/en/map/turnout.html").body();
        }
    }

    @Test
    void outlinesInTheElectionFolderBecomeMaps() throws IOException {
        String without = turnoutMap("");
        String with = turnoutMap(OUTLINES);

        assertThat(pictures(with)).isGreaterThan(pictures(without));
    }

    @Test
    void outlinesThatCannotBeReadAreLeftOutAndTheSiteIsThereAllTheSame() throws IOException {
        assertThat(turnoutMap("no map")).contains("<svg", "Map: share of voters");
    }

    private static int pictures(String page) {
        return page.split("<svg", -1).length;
    }
}

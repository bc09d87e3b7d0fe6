package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.CanonicalJson;
import dauys.folder.ElectionFolders;
import dauys.folder.ResultJson;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data set as a whole: described, summed, the same each time, and counted again to the same seats. */
class OpenDataTest {

    /** What stands in a folder before the first protocol, and what was decided. */
    private static final List<String> REGISTERS = List.of(
            "election.yaml",
            "form.yaml",
            "bodies.csv",
            "regions.csv",
            "units.csv",
            "constituencies.csv",
            "precincts.csv",
            "parties.csv",
            "lists.csv",
            "candidates.csv",
            "decisions.yaml");

    private static final MemorySink PUBLISHED = new MemorySink();

    @TempDir
    private static Path temporary;

    private static Path folder;
    private static Snapshot snapshot;
    private static List<WrittenFile> written;

    @BeforeAll
    static void publish() throws IOException {
        folder = SmallElection.generated(temporary.resolve("election"));
        snapshot = SmallElection.synthetic(folder);
        written = OpenData.write(snapshot, PUBLISHED);
    }

    @Test
    void everyFileIsDescribedBeforeItIsWritten() {
        assertThat(written).extracting(WrittenFile::file).isEqualTo(OpenData.files(snapshot));
        assertThat(PUBLISHED.files().keySet())
                .containsExactlyElementsOf(
                        written.stream().map(each -> each.file().name()).toList());
    }

    @Test
    void theHeaderOfEveryTableIsItsDescribedColumns() {
        for (WrittenFile each : written) {
            if (each.file().format() == DataFile.Format.CSV) {
                assertThat(Csv.header(PUBLISHED.text(each.file().name())))
                        .as(each.file().name())
                        .isEqualTo(
                                each.file().columns().stream().map(Column::name).toList());
            }
        }
    }

    @Test
    void sizesRowsAndSumsAreThoseOfTheBytes() throws NoSuchAlgorithmException {
        var listed = new LinkedHashMap<String, String>();
        PUBLISHED.text("SHA256SUMS").lines().forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        for (WrittenFile each : written) {
            String name = each.file().name();
            byte[] bytes = PUBLISHED.bytes(name);
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(each.bytes()).isEqualTo(bytes.length);
            assertThat(each.sha256()).isEqualTo(sum);
            if (!name.equals("SHA256SUMS")) {
                assertThat(listed).containsEntry(name, sum);
            }
            if (each.file().format() == DataFile.Format.CSV) {
                assertThat(Csv.rows(PUBLISHED.text(name)))
                        .hasSize((int) each.rows().orElseThrow());
            }
        }
        assertThat(listed).hasSize(written.size() - 1);
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() throws IOException {
        var again = new MemorySink();

        OpenData.write(SmallElection.synthetic(folder), again);

        assertThat(again.files().keySet()).isEqualTo(PUBLISHED.files().keySet());
        again.files().forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(PUBLISHED.bytes(name)));
    }

    @Test
    void whatIsPublishedIsCountedAgainToTheSameSeats() throws IOException {
        Path beside = Files.createDirectory(temporary.resolve("beside"));
        for (String each : REGISTERS) {
            if (Files.exists(folder.resolve(each))) {
                Files.copy(folder.resolve(each), beside.resolve(each));
            }
        }
        putProtocols(beside);

        assertCountsTheSame(beside);
    }

    @Test
    void territoryAndPartiesHaveTheFormOfTheRegisters() throws IOException {
        Path instead = Files.createDirectory(temporary.resolve("instead"));
        for (String each : REGISTERS) {
            if (PUBLISHED.files().containsKey(each)) {
                Files.write(instead.resolve(each), PUBLISHED.bytes(each));
            } else if (Files.exists(folder.resolve(each))) {
                Files.copy(folder.resolve(each), instead.resolve(each));
            }
        }
        putProtocols(instead);

        assertCountsTheSame(instead);
    }

    private static void putProtocols(Path folder) throws IOException {
        for (var each : PUBLISHED.files().entrySet()) {
            String name = each.getKey();
            if (name.endsWith(".csv")
                    && (name.startsWith("protocols") || name.startsWith("votes") || name.equals("turnout.csv"))) {
                Files.write(folder.resolve(name), each.getValue());
            }
        }
    }

    private static void assertCountsTheSame(Path folder) {
        var read = ElectionFolders.read(folder);

        assertThat(read.findings()).isEmpty();
        assertThat(CanonicalJson.write(ResultJson.of(read.value().orElseThrow().count())))
                .isEqualTo(PUBLISHED.text("result.json"));
    }

    @Test
    void totalsOfARealElectionAreCountedAgainToTheSameSeats() throws IOException {
        var sink = new MemorySink();
        var real = SmallElection.real();
        OpenData.write(real, sink);
        Path beside = Files.createDirectory(temporary.resolve("real"));
        for (String each : List.of("election.yaml", "lists.csv", "candidates.csv", "decisions.yaml")) {
            if (Files.exists(SmallElection.realFolder().resolve(each))) {
                Files.copy(SmallElection.realFolder().resolve(each), beside.resolve(each));
            }
        }
        Files.write(beside.resolve("totals.csv"), sink.bytes("totals.csv"));
        Files.write(beside.resolve("parties.csv"), sink.bytes("parties.csv"));

        var counted = ElectionFolders.read(beside).value().orElseThrow().count();

        assertThat(ResultJson.of(counted)).isEqualTo(ResultJson.of(real.result()));
        assertThat(sink.files().keySet()).noneMatch(name -> name.startsWith("protocols") || name.startsWith("votes"));
    }

    @Test
    void theDescriptionForProgramsSaysTheStateOfTheDataAndNamesEveryFile() {
        var json = CanonicalJson.read(PUBLISHED.text("datapackage.json"));

        assertThat(json).containsEntry("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(json).containsEntry("created", "2023-03-20T03:04:05Z");
        assertThat(String.valueOf(json.get("version"))).matches("1\\.0\\.0\\+[0-9a-f]{16}");
        var completeness = snapshot.folder().tabulated().orElseThrow().completeness();
        assertThat(object(json, "dauys"))
                .containsEntry("as_of", "2023-03-20T03:04:05Z")
                .containsEntry("status", completeness.status().name())
                .containsEntry(
                        "protocols",
                        Map.of(
                                "expected", completeness.expected(),
                                "arrived", completeness.arrived(),
                                "with_errors", completeness.withErrors()));
        var resources = (List<?>) Objects.requireNonNull(json.get("resources"));
        assertThat(resources).hasSize(written.size() - 3);
        for (Object each : resources) {
            var resource = object(Map.of("resource", each), "resource");
            assertThat(resource.getOrDefault("name", "").toString()).matches("[a-z0-9._-]+");
            assertThat(resource.getOrDefault("hash", "").toString()).matches("sha256:[0-9a-f]{64}");
            assertThat(resource.containsKey("schema")).isEqualTo(!"json".equals(resource.get("format")));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> json, String key) {
        return (Map<String, Object>) Objects.requireNonNull(json.get(key));
    }

    @Test
    void everyCandidateOfTheDataSetHasAYearAndNoDayOfBirth() {
        var standing = Csv.rows(PUBLISHED.text("standing.csv"));

        assertThat(standing).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.get("year_of_birth")).matches("\\d{4}");
            assertThat(row).doesNotContainKeys("born", "woman", "disability");
        });
        assertThat(Csv.rows(PUBLISHED.text("elected.csv"))).isNotEmpty();
    }
}

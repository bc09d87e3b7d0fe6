package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dauys.folder.CanonicalJson;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in the common data format keeps the format's schema, and says what the result says. */
class NistReportTest {

    @TempDir
    private Path temporary;

    private static Schema schema() {
        var stream = NistReportTest.class.getResourceAsStream("/nist/NIST_V2_election_results_reporting.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Objects.requireNonNull(stream), InputFormat.JSON);
    }

    private static String report(Snapshot snapshot) throws IOException {
        var sink = new MemorySink();
        OpenData.write(snapshot, sink);
        return sink.text("nist-sp-1500-100.json");
    }

    @Test
    void aReportByPrecinctKeepsTheSchemaAndTheSums() throws IOException {
        var snapshot = SmallElection.synthetic(SmallElection.generated(temporary.resolve("election")));

        String report = report(snapshot);

        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        var read = CanonicalJson.read(report);
        assertThat(read)
                .containsEntry("Format", "precinct-level")
                .containsEntry("Status", "unofficial-complete")
                .containsEntry("IsTest", true);
        assertVotes(read, snapshot, "gp-precinct-");
        assertEveryReferenceIsThere(read);
    }

    @Test
    void aReportOfTotalsKeepsTheSchemaAndTheVotes() throws IOException {
        var snapshot = SmallElection.real();

        String report = report(snapshot);

        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        var read = CanonicalJson.read(report);
        assertThat(read).containsEntry("Format", "summary-contest").doesNotContainKey("IsTest");
        assertVotes(read, snapshot, "gp-c");
        assertEveryReferenceIsThere(read);
    }

    @Test
    void aReportSaysHowFinalItIs() throws IOException {
        Path folder = SmallElection.generated(temporary.resolve("election"));

        String partial = report(SmallElection.withoutFirstPrecinct(folder));
        String declared = report(SmallElection.declared(folder, "No. 1"));

        assertThat(schema().validate(partial, InputFormat.JSON)).isEmpty();
        assertThat(CanonicalJson.read(partial)).containsEntry("Status", "unofficial-partial");
        assertThat(partial).doesNotContain("OfficeHolderPersonIds");
        assertThat(CanonicalJson.read(declared)).containsEntry("Status", "certified");
        assertThat(declared).contains("OfficeHolderPersonIds", "\"PostElectionStatus\":\"winner\"");
    }

    @Test
    void aReportThatBreaksTheSchemaIsFound() throws IOException {
        String broken = report(SmallElection.real())
                .replace("\"VoteVariation\":\"proportional\"", "\"VoteVariation\":\"fair\"");

        assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> object, String key) {
        return (List<Map<String, Object>>) object.getOrDefault(key, List.of());
    }

    private static String text(Map<String, Object> object, String key) {
        return object.getOrDefault(key, "").toString();
    }

    /** The counts of all units of a level add up to the votes of the result, option by option. */
    private static void assertVotes(Map<String, Object> report, Snapshot snapshot, String level) {
        var sums = new TreeMap<String, Long>();
        for (var contest : list(list(report, "Election").getFirst(), "Contest")) {
            for (var selection : list(contest, "ContestSelection")) {
                long sum = list(selection, "VoteCounts").stream()
                        .filter(each -> text(each, "GpUnitId").startsWith(level))
                        .filter(each -> "total".equals(each.get("Type")))
                        .mapToLong(each -> Long.parseLong(text(each, "Count")))
                        .sum();
                sums.put(text(selection, "@id"), sum);
            }
        }
        var expected = new TreeMap<String, Long>();
        snapshot.result()
                .contests()
                .forEach(each -> each.input()
                        .totals()
                        .votes()
                        .forEach((option, votes) -> expected.put(
                                Nist.selection(each.input().contest().id(), option.code()), votes)));
        assertThat(sums).isEqualTo(expected);
    }

    private static void assertEveryReferenceIsThere(Map<String, Object> report) {
        var ids = new HashSet<String>();
        var references = new HashSet<String>();
        collect(report, ids, references);
        assertThat(ids).containsAll(references);
    }

    private static void collect(Object tree, Set<String> ids, Set<String> references) {
        switch (tree) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    String name = (String) key;
                    if (name.equals("@id")) {
                        assertThat(ids.add((String) value)).as(value.toString()).isTrue();
                    } else if (name.endsWith("Id") && !name.equals("VendorApplicationId")) {
                        references.add((String) value);
                    } else if (name.endsWith("Ids")) {
                        ((List<?>) value).forEach(each -> references.add((String) each));
                    }
                    collect(value, ids, references);
                });
            case List<?> list -> list.forEach(each -> collect(each, ids, references));
            default -> {}
        }
    }
}

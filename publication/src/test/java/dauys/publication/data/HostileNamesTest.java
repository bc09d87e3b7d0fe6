package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.party.Party;
import dauys.folder.CanonicalJson;
import dauys.folder.ElectionFolder;
import dauys.law.Trilingual;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that mean something to a spreadsheet, a browser or a reader of CSV come out as they went in. */
class HostileNamesTest {

    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://example.org\";\"x\")",
            "+1, -1",
            "@SUM(A1)",
            "#not a note",
            "a \"quoted\" name",
            "first line\nsecond line\r\nthird",
            "<script>alert('x')</script>",
            "\u202Eabc\u202C \u200F\u2067mark\u2069",
            "Қ".repeat(200));

    private static MemorySink published() throws IOException {
        var real = SmallElection.real();
        var parties = new HashMap<String, Party>(real.folder().parties());
        for (int i = 0; i < NAMES.size(); i++) {
            var name = new Trilingual(NAMES.get(i), "ru " + NAMES.get(i), NAMES.get(i));
            parties.put("HOSTILE_" + i, new Party("HOSTILE_" + i, name, name));
        }
        var folder = real.folder();
        var hostile = new ElectionFolder(
                folder.election(),
                folder.alsoUnder(),
                folder.governing(),
                parties,
                folder.contests(),
                Optional.empty(),
                folder.dates());
        var sink = new MemorySink();
        OpenData.write(
                new Snapshot(
                        hostile,
                        hostile.count(),
                        Optional.empty(),
                        real.protocols(),
                        Map.of(),
                        Map.of(),
                        SmallElection.AT),
                sink);
        return sink;
    }

    @Test
    void tablesKeepNamesAsTheyAre() throws IOException {
        var rows = Csv.rows(published().text("parties.csv"));

        for (int i = 0; i < NAMES.size(); i++) {
            String code = "HOSTILE_" + i;
            var row =
                    rows.stream().filter(each -> code.equals(each.get("party"))).findFirst();
            assertThat(row.orElseThrow())
                    .containsEntry("name_kk", NAMES.get(i))
                    .containsEntry("name_ru", "ru " + NAMES.get(i));
        }
    }

    @Test
    void jsonKeepsNamesAsTheyAre() throws IOException {
        var report = CanonicalJson.read(published().text("nist-sp-1500-100.json"));

        assertThat(report.getOrDefault("Party", "").toString()).contains(NAMES);
    }
}

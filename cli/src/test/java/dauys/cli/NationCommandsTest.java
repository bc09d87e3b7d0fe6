package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see of a folder of protocols: chambers, territories, and what is wrong with a protocol. */
class NationCommandsTest {

    private static final String PRECINCTS =
            ElectionCase.elections().resolve("articles/94-1-precinct-protocols").toString();
    private static final Path PROFILE = ElectionCase.repository().resolve("synthetic/src/test/resources/small-profile");

    /** The code by which each kind of planted slip may be found; a slip that changes nothing else breaks one. */
    private static final Map<String, Set<String>> CODES = Map.of(
            "missing-precinct", Set.of(),
            "duplicate-protocol", Set.of("P112"),
            "portable-over-applications", Set.of("P105"),
            "more-in-boxes-than-issued", Set.of("P106"),
            "unknown-precinct", Set.of("P113"),
            "listed-differs", Set.of("P231"),
            "turnout-falls", Set.of("P241"),
            "empty-line", Set.of("P101"));

    @TempDir
    private Path folder = Path.of("");

    private String copy() throws IOException {
        try (var files = Files.list(Path.of(PRECINCTS))) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
        return folder.toString();
    }

    private void replace(String file, String piece, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(piece);
        Files.writeString(path, text.replace(piece, by));
    }

    @Test
    void countPutsTheMazhilisTogetherFromItsTiers() {
        var run = Run.of("count", PRECINCTS);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Protocols: 67 of 67, 0 of them with errors. All protocols are here")
                .contains("Mazhilis: 98 seats")
                .containsPattern("A +41 +29 +70 +71.43")
                .containsPattern("B +28 +0 +28 +28.57")
                .containsPattern("Regional Maslikhat +5 +4 +1 +– +6/6 +complete")
                .containsPattern("2 bodies +7 +6 +1 +– +9/9 +complete");
    }

    @Test
    void countShowsOneBodyInFull() {
        var run = Run.of("count", PRECINCTS, "--body", "district");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("District Maslikhat: 2 seats")
                .containsPattern("1 +DISTRICT-1 A +A +40 +55 +72.73 +– +1/1")
                .doesNotContain("Mazhilis: 98 seats");
    }

    @Test
    void countSaysWhatFollowsWhereNobodyIsElected() throws IOException {
        copy();
        Files.writeString(
                folder.resolve("candidates.csv"),
                Files.readString(folder.resolve("candidates.csv")) + "district-2,B,DISTRICT-2-B,,DISTRICT-2 B,,,\n");
        replace(
                "votes-constituencies.csv",
                "P2,district-2,DISTRICT-2-A,40\n",
                "P2,district-2,DISTRICT-2-A,40\nP2,district-2,DISTRICT-2-B,40\n");
        replace(
                "votes-constituencies.csv",
                "P3,district-2,DISTRICT-2-A,40\n",
                "P3,district-2,DISTRICT-2-A,40\nP3,district-2,DISTRICT-2-B,40\n");
        var run = Run.of("count", folder.toString(), "--body", "district");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out())
                .containsPattern("2 +nobody yet")
                .contains("DISTRICT-2 A, DISTRICT-2 B")
                .contains("Of 1 deputy known by name: women 0 (0.00 %)");
    }

    @Test
    void countNamesBodiesWhereOneIsUnknown() {
        var run = Run.of("count", PRECINCTS, "--body", "senate");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“senate”").contains("mazhilis, region, district");
    }

    @Test
    void countOfMissingProtocolsIsPartial() throws IOException {
        copy();
        replace("protocols-lists.csv", "P29,mazhilis-list,1000,1010,30,20,5\n", "");
        replace("protocols-constituencies.csv", "P29,mazhilis-29,1000,1010\n", "");
        replace("votes-constituencies.csv", "P29,mazhilis-29,MAZHILIS-29-A,40\nP29,mazhilis-29,AGAINST_ALL,15\n", "");
        var run = Run.of("count", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Protocols: 65 of 67")
                .contains("Partial: protocols are missing.")
                .contains("nobody is elected before all are here")
                .containsPattern("29 +nobody yet +– +– +– +– +– +0/1")
                .containsPattern("not decided +– +– +1");
    }

    @Test
    void countGoesOnWithoutARowThatCannotBeUsed() throws IOException {
        copy();
        replace(
                "protocols-lists.csv",
                "P29,mazhilis-list,1000,1010,30,20,5",
                "P29,mazhilis-list,1000,1010,thirty,20,5");
        var run = Run.of("count", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("protocols-lists.csv:33:5: error F111: “thirty” in the field “A”")
                .contains("Rows were left out");
        assertThat(run.out()).contains("Protocols: 66 of 67").contains("Mazhilis: 98 seats");
    }

    @Test
    void checkListsFindingsByCode() {
        var run = Run.of("check", PRECINCTS, "--limit", "1");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "warning P224: Precinct P1, mazhilis-list: 3,001 voters are on the list; a precinct has at most"
                                + " 3,000 (article 23).")
                .contains("4 more of P224.")
                .containsPattern("P225 +warning +5")
                .contains("0 errors, 10 warnings.")
                .contains("Protocols: 67 of 67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void checkSpeaksEveryLanguage(String language) throws IOException {
        copy();
        replace("protocols-lists.csv", "P29,mazhilis-list,1000,1010,30,20,5", "P29,mazhilis-list,40,40,30,20,5");
        var run = Run.of("check", folder.toString(), "--lang", language);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("P221").contains("P231").doesNotContain("{");
    }

    @Test
    void checkOfAFolderWithoutFaultsSaysSo() throws IOException {
        copy();
        replace("protocols-lists.csv", ",3001,3020,", ",3000,3020,");
        replace("protocols-constituencies.csv", ",3001,3020", ",3000,3020");
        replace("protocols-lists.csv", ",1000,1011,", ",1000,1010,");
        replace("protocols-constituencies.csv", ",1000,1011", ",1000,1010");
        var run = Run.of("check", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Nothing is wrong.");
    }

    @ParameterizedTest
    @CsvSource({
        "region, First Region, '3/3'",
        "unit, Second District, '26/26'",
    })
    void tabulateAddsUpByTerritory(String by, String area, String protocols) {
        var run = Run.of("tabulate", PRECINCTS, "--contest", "mazhilis-list", "--by", by);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "precinct commissions → the territorial election commission → the Central Election Commission")
                .containsPattern(area + ".*" + protocols + " +complete")
                .containsPattern("total.*29/29 +complete");
    }

    @Test
    void tabulateNamesContestsWhereOneIsUnknown() {
        var run = Run.of("tabulate", PRECINCTS, "--contest", "senate");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“senate”").contains("mazhilis-list");
    }

    @Test
    void tabulateNeedsProtocols() {
        var totals = ElectionCase.elections().resolve("kz/2023-mazhilis").toString();
        var run = Run.of("tabulate", totals, "--contest", "mazhilis-list");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("This folder holds totals, not protocols");
    }

    @Test
    void territoryReportsDeviationsAndWhoseCommissionCounts() {
        var run = Run.of("territory", PRECINCTS, "--body", "mazhilis");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("29 constituencies, 33,001 voters; the mean is 1,138.0.")
                .containsPattern("Constituency No. 1 +3,001 +\\+163.72 +its own")
                .containsPattern("Constituency No. 2 +1,000 +−12.12 +its own");
    }

    @Test
    void territoryShowsTheBallotPapersOfAPrecinct() {
        var run = Run.of("territory", PRECINCTS, "--precinct", "P1");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Precinct P1, No. 1: First District, First Region")
                .contains("3,001 voters on the list; 5 ballot papers for each")
                .contains("  1. A\n  2. B\n  3. Against all\n");
        assertThat(Run.of("territory", PRECINCTS, "--precinct", "P0").exit()).isEqualTo(2);
    }

    @Test
    void everyPlantedSlipIsFound() throws IOException {
        String output = folder.resolve("slips").toString();
        assertThat(Run.of(
                                "generate",
                                PROFILE.toString(),
                                "--seed",
                                "7",
                                "-o",
                                output,
                                "--slips",
                                "all",
                                "--slip-rate",
                                "9")
                        .exit())
                .isZero();
        var found = Run.of("check", output).out();
        var missed = new TreeSet<String>();
        int slips = 0;
        for (List<String> slip : rows(Path.of(output, "slips.csv"))) {
            var codes = CODES.get(slip.get(0));
            if (codes == null) {
                codes = Set.of("P10\\d", "P20\\d", "P22\\d", "P23\\d", "F113");
            }
            slips++;
            boolean seen = codes.isEmpty()
                    || codes.stream()
                            .anyMatch(code -> java.util.regex.Pattern.compile(code + ": .*" + slip.get(1))
                                    .matcher(found)
                                    .find());
            if (!seen) {
                missed.add(String.join(",", slip));
            }
        }

        assertThat(slips).isGreaterThan(40);
        assertThat(missed).isEmpty();
        assertThat(found).contains("Partial: protocols are missing.");
    }

    private static List<List<String>> rows(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.startsWith("kind,")) {
                rows.add(List.of(line.split(",", -1)));
            }
        }
        return rows;
    }
}

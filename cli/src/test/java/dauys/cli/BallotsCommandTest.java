package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see of {@code ./dauys ballots} and {@code ./dauys lot}. */
class BallotsCommandTest {

    private static final String SEED = "20230319874563210958";
    private static final String TOTALS =
            ElectionCase.elections().resolve("kz/2023-mazhilis").toString();
    private static final String PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile")
            .toString();

    @TempDir
    private Path temporary = Path.of("");

    private String election = "";
    private String output = "";

    @BeforeEach
    void generate() {
        election = temporary.resolve("election").toString();
        output = temporary.resolve("ballots").toString();
        assertThat(Run.of("generate", PROFILE, "--seed", "7", "-o", election).exit())
                .isZero();
    }

    @Test
    void thePaperOfAContestItsProofAndTheTablesAreWrittenOnce() {
        var run = Run.of("ballots", election, "-o", output, "--contest", "mazhilis-list");
        var again = Run.of("ballots", election, "-o", output, "--contest", "mazhilis-list");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2 written, 0 there already.");
        assertThat(again.out()).contains("0 written, 2 there already.");
        assertThat(Path.of(output, "ballot", "mazhilis-list.pdf")).exists();
        assertThat(Path.of(output, "proof", "en", "mazhilis-list.pdf")).exists();
        assertThat(Path.of(output, "print-totals.csv")).content().hasLineCount(2);
    }

    @Test
    void beforeTheVoteThereAreNoProtocolsAndPapersAllTheSame() throws IOException {
        try (var files = Files.list(Path.of(election))) {
            for (Path each : files.toList()) {
                if (String.valueOf(each.getFileName()).matches("(protocols|votes|turnout).*")) {
                    Files.delete(each);
                }
            }
        }
        assertThat(Run.of("ballots", election, "-o", output, "--contest", "mazhilis-1")
                        .exit())
                .isZero();
    }

    @Test
    void anUnknownContestIsNamedWithThoseThatThereAre() {
        var run = Run.of("ballots", election, "-o", output, "--contest", "senate");

        assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("There is no contest “senate”", "mazhilis-list");
        assertThat(Path.of(output)).doesNotExist();
    }

    @Test
    void totalsHaveNoPapers() {
        assertThat(Run.of("ballots", TOTALS, "-o", output).exit()).isEqualTo(ExitCodes.BAD_INPUT);
    }

    @Test
    void aLotIsDrawnTheSameFromAnyOrder() {
        var run = Run.of("lot", "--seed", SEED, "--contest", "mazhilis-list", "P1", "P2", "P3");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.of("lot", "--seed", SEED, "--contest", "mazhilis-list", "P3", "P1", "P2")
                        .out());
        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.matches(" [123]  [0-9a-f]{64}  P[123]"));
    }

    @Test
    void everythingThatIsWrongWithALotIsSaidAtOnce() {
        var run = Run.of("lot", "--seed", "7", "--contest", "мәжіліс", "P1", "P1");

        assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err())
                .contains("“7” is no seed of a lot", "“мәжіліс” is no contest", "A code stands twice in the lot");
    }

    @Test
    void listsThatDoNotStandAsTheirLotWasDrawnAreAnError() throws IOException {
        var drawn = Run.of("lot", "--seed", SEED, "--contest", "mazhilis-list", "P1", "P2", "P3")
                .out()
                .lines()
                .map(line -> line.substring(line.length() - 2))
                .toList();
        lots("mazhilis-list," + SEED + ",made up\n");
        var run = Run.of("ballots", election, "-o", output, "--contest", "mazhilis-list");

        assertThat(drawn).as("another order than that of the file").isNotEqualTo(List.of("P2", "P1", "P3"));
        assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("F140", String.join(", ", drawn));

        Path lists = Path.of(election, "lists.csv");
        var rows = Files.readAllLines(lists);
        var sorted = new ArrayList<String>();
        rows.stream().filter(row -> !row.startsWith("mazhilis-list,")).forEach(sorted::add);
        for (String code : drawn) {
            rows.stream().filter(row -> row.startsWith("mazhilis-list," + code)).forEach(sorted::add);
        }
        Files.write(lists, sorted);
        assertThat(Run.of("ballots", election, "-o", output, "--contest", "mazhilis-list")
                        .exit())
                .isZero();
    }

    @Test
    void aShortSeedAndAnUnknownContestOfALotAreFoundTogether() throws IOException {
        lots("mazhilis-list,123,made up\nsenate," + SEED + ",made up\n");
        var run = Run.of("check", election);

        assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err() + run.out()).contains("lots.csv:2", "F139", "lots.csv:3", "F122");
    }

    private void lots(String rows) throws IOException {
        Files.writeString(Path.of(election, "lots.csv"), "contest,seed,source\n" + rows);
    }
}

package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of {@code ./dauys generate}: progress and errors on standard error, one line in the end. */
class GenerateCommandTest {

    private static final String SMALL = Path.of("..", "synthetic", "src", "test", "resources", "small-profile")
            .toString();

    @TempDir
    private Path top = Path.of("");

    private String folder() {
        return top.resolve("made").toString();
    }

    @Test
    void saysWhatItDoesAndWhatItMade() {
        var run = Run.of("generate", SMALL, "--seed", "7", "-o", folder());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("""
                        Drawing precincts and constituencies ...
                        Drawing candidates ...
                        Drawing votes ...
                        Writing files ...
                        """);
        assertThat(run.out())
                .isEqualTo("SYNTHETIC election in " + folder()
                        + ": 80 precincts, 143 candidates, 372 protocols, 0 planted slips.\n");
        assertThat(top.resolve("made").resolve("election.yaml")).exists();
    }

    @Test
    void speaksKazakhAndRussian() {
        assertThat(Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--lang", "kk")
                        .out())
                .contains("80 учаске", "372 хаттама");
        assertThat(Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--lang", "ru")
                        .out())
                .contains("80 участков", "372 протокола");
    }

    @Test
    void plantsTheKindsOfSlipsThatAreNamed() throws IOException {
        var some = Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--slips", "digit-slip,turnout-falls");
        assertThat(some.out()).contains("2 planted slips");
        assertThat(top.resolve("made").resolve("slips.csv"))
                .content()
                .contains("\nkind,precinct,contest,line,was,is\n", "\ndigit-slip,", "\nturnout-falls,");

        var all = Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--slips", "all", "--slip-rate", "20");
        assertThat(all.exit()).isZero();
        assertThat(Files.readAllLines(top.resolve("made").resolve("slips.csv"))).hasSizeGreaterThan(372 / 20);
    }

    @Test
    void anUnknownKindOfSlipIsRefusedWithThoseThatThereAre() {
        var run = Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--slips", "earthquake");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'earthquake' is no kind of slip. There are: all, swapped-rows, digit-slip,");
        assertThat(Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--slip-rate", "0")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aFolderOfOthersIsRefusedUnlessForced() throws IOException {
        Path folder = Files.createDirectories(top.resolve("made"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        var refused = Run.of("generate", SMALL, "--seed", "7", "-o", folder());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains("holds something that ./dauys generate did not write")
                .contains("--force");
        assertThat(refused.err()).doesNotContain("Drawing");

        assertThat(Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--force")
                        .exit())
                .isZero();
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aFileInTheWayIsRefused() throws IOException {
        Files.writeString(top.resolve("made"), "mine");

        var run = Run.of("generate", SMALL, "--seed", "7", "-o", folder(), "--force");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is a file");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
        Files.writeString(top.resolve("file"), "mine");

        var run = Run.of(
                "generate",
                SMALL,
                "--seed",
                "7",
                "-o",
                top.resolve("file/below").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void aBadProfileIsRefusedWithAllItsFindings() throws IOException {
        try (var files = Files.list(Path.of(SMALL))) {
            for (Path each : files.toList()) {
                Files.copy(each, top.resolve(each.getFileName()));
            }
        }
        Files.delete(top.resolve("totals.yaml"));
        Files.writeString(top.resolve("settlements.csv"), "kk,ru\n");

        var run = Run.of("generate", top.toString(), "--seed", "7", "-o", folder());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("totals.yaml: error F101:", "settlements.csv:1: error F104:", "2 errors, 0 warnings.");
        assertThat(top.resolve("made")).doesNotExist();

        var none = Run.of("generate", top.resolve("nowhere").toString(), "--seed", "7", "-o", folder());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("There is no folder").contains("elections/kz/2023-full");
    }

    @Test
    void theSeedAndTheFolderMustBeNamed() {
        assertThat(Run.of("generate", SMALL, "-o", folder()).err()).contains("--seed");
        assertThat(Run.of("generate", SMALL, "--seed", "7").err()).contains("--output");
    }
}

package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see of {@code ./dauys documents}. */
class DocumentsCommandTest {

    private static final String PRECINCTS =
            ElectionCase.elections().resolve("articles/94-1-precinct-protocols").toString();
    private static final String TOTALS =
            ElectionCase.elections().resolve("kz/2023-mazhilis").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFinalProtocolIsWrittenOnce() {
        String out = folder.resolve("documents").toString();

        var run = Run.of("documents", TOTALS, "-o", out, "--kind", "final", "--lang", "kk");
        var again = Run.of("documents", TOTALS, "-o", out, "--kind", "final", "--lang", "kk");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("жазылғаны – 1");
        assertThat(again.out()).contains("жазылғаны – 0, бұрыннан бары – 1");
        assertThat(folder.resolve("documents/kk/final")).isDirectoryContaining("glob:**.pdf");
    }

    @Test
    void theTimeOfTheDataIsTakenFromTheCommandLine() throws IOException {
        Run.of("documents", TOTALS, "-o", folder.resolve("a").toString(), "--at", "2023-03-28T10:00:00Z");
        Run.of("documents", TOTALS, "-o", folder.resolve("b").toString(), "--at", "2023-03-28T10:00:00Z");

        var one = only(folder.resolve("a/en/final"));
        assertThat(Files.mismatch(one, only(folder.resolve("b/en/final")))).isEqualTo(-1);
        assertThat(Run.of("documents", TOTALS, "-o", folder.toString(), "--at", "yesterday")
                        .err())
                .contains("'yesterday' is no time such as");
    }

    private static Path only(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void documentsOfARegionAreThoseOfItsPrecincts() throws IOException {
        var unknown = Run.of("documents", PRECINCTS, "-o", folder.toString(), "--region", "nowhere");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no region “nowhere”. There are, for example: ");
        String region = unknown.err().replaceAll("(?s).*for example: ([^,.]+)[,.].*", "$1");

        var run =
                Run.of("documents", PRECINCTS, "-o", folder.toString(), "--region", region, "--kind", "precinct,blank");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("there already …");
        try (var regions = Files.list(folder.resolve("en/precinct"))) {
            assertThat(regions.map(each -> String.valueOf(each.getFileName()))).containsExactly(region);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        var run = Run.of("documents", TOTALS, "-o", file.resolve("below").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void theHelpShowsAnExample() {
        assertThat(Run.of("documents", "--help").out()).contains("./dauys documents data/kz-2023-full -o documents/");
    }
}

package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code publish} as users call it. */
class PublishCommandTest {

    private static final String TOTALS =
            Path.of("..", "elections", "kz", "2023-mazhilis").toString();
    private static final String EARLIER =
            Path.of("..", "elections", "kz", "2021-mazhilis").toString();

    @TempDir
    private Path temporary;

    private Run publish(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "publish";
        arguments[1] = TOTALS;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }

    private String site() {
        return temporary.resolve("site").toString();
    }

    @Test
    void theTotalsOf2023BecomeASiteInThreeLanguages() throws IOException {
        var run = publish("-o", site(), "--earlier", EARLIER, "--at", "2023-03-27T06:00:00Z");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("The site is in").containsPattern("The home page takes [\\d,]+ bytes");
        for (String language : new String[] {"kk", "ru", "en"}) {
            assertThat(Files.readString(Path.of(site(), language, "index.html")))
                    .contains("2023-03-27T06:00:00Z");
        }
    }

    @Test
    void publishingAgainChangesNothing() {
        publish("-o", site());
        assertThat(publish("-o", site()).out())
                .contains("0 files new or changed")
                .contains("0 removed");
    }

    @Test
    void aFolderOfOthersIsLeftAlone() throws IOException {
        Files.createDirectory(Path.of(site()));
        Files.writeString(Path.of(site(), "thesis.txt"), "of somebody else");
        var run = publish("-o", site());
        assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("holds something that ./dauys publish did not write");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        var run = Run.of("publish", temporary.resolve("none").toString(), "-o", site());
        assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("There is no folder");
    }

    @Test
    void theHelpHasAnExample() {
        assertThat(Run.of("publish", "--help").out()).contains("./dauys publish data/kz-2023-full -o site/");
    }
}

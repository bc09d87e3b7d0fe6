package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users see of the numbers of voters. */
class VotersCommandTest {

    private static final String ROWS = """
            precinct,day,voters,certificates,applications,source
            P1,2023-03-04,2900,0,,made up
            P1,2023-03-18,3100,12,4,made up
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Path source = ElectionCase.elections().resolve("articles/94-1-precinct-protocols");
        try (var files = Files.list(source)) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
    }

    private Run voters(String... more) throws IOException {
        Files.writeString(folder.resolve("voters.csv"), ROWS);
        var words = new String[more.length + 2];
        words[0] = "voters";
        words[1] = folder.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Run.of(words);
    }

    @Test
    void sumsStandByDayAndByRegionAndWhatIsDoubtfulBeside() throws IOException {
        var run = voters();

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("A precinct has at most 3,000 voters (article 23).", "have no numbers.")
                .containsPattern("4 Mar 2023 +1 +2,900 +0 +–")
                .containsPattern("18 Mar 2023 +1 +3,100 +12 +4")
                .contains("By region, on 18 March 2023");
        assertThat(run.err())
                .contains("voters.csv:3: warning V101: Precinct P1, 2023-03-18: 3,100 voters are on the list")
                .doesNotContain("V102");
    }

    @Test
    void whatCountsAsAJumpIsForTheReaderToSay() throws IOException {
        assertThat(voters("--jump", "5").err())
                .contains("V102: Precinct P1: 3,100 voters on 2023-03-18 and 2,900 on 2023-03-04.");
        assertThat(voters("--jump", "0").exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(voters("--jump", "many").err()).contains("“many” is no share in per cent");
    }

    @Test
    void aPlantedBoxWithTooManyBallotsIsFoundAndASoundElectionHasNoFinding() {
        String profile = ElectionCase.repository()
                .resolve("synthetic/src/test/resources/small-profile")
                .toString();
        String sound = folder.resolve("sound").toString();
        String planted = folder.resolve("planted").toString();
        assertThat(Run.of("generate", profile, "--seed", "3", "-o", sound).exit())
                .isZero();
        assertThat(Run.of("generate", profile, "--seed", "3", "-o", planted, "--slips", "portable-over-applications")
                        .exit())
                .isZero();

        assertThat(Run.of("voters", sound).err()).isEmpty();
        assertThat(Run.of("voters", planted).err()).contains("V106: Precinct ");
    }

    @ParameterizedTest
    @CsvSource({"kk, V101: P1 учаскесі, По", "ru, V101: Участок P1, Қ"})
    void itIsSaidInTheLanguageOfTheReader(String language, String sentence, String other) throws IOException {
        assertThat(voters("--lang", language).err()).contains(sentence).doesNotContain(other);
    }

    @Test
    void aFolderWithoutTheFileSaysWhereItBelongs() {
        var run = Run.of("voters", folder.toString());

        assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("voters.csv”. Put the numbers of voters there");
    }
}

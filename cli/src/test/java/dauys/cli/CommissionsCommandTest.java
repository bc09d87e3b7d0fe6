package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether commissions are put together as the law asks, as users of the command line see it. */
class CommissionsCommandTest {

    private static final Path CASE = ElectionCase.elections().resolve("articles/19-9-commissions-2022/commissions.csv");

    @TempDir
    private Path folder = Path.of("");

    private static Run commissions(Path file, String... more) {
        var arguments = new ArrayList<>(List.of("commissions", file.toString(), "--on", "2023-03-19"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Path only(String commission) throws IOException {
        Path file = folder.resolve("commissions.csv");
        Files.write(
                file,
                Files.readAllLines(CASE).stream()
                        .filter(line -> line.startsWith("commission,") || line.startsWith(commission + ","))
                        .toList());
        return file;
    }

    @Test
    void eachCommissionHasItsSizeAndHowItDecides() {
        var run = commissions(CASE);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .contains("Commissions on 19 March 2023. Edition kz/2022-11-05.")
                .containsPattern("Precinct election commission large-of-7 +2001 +7 +7–11 +5 +4")
                .containsPattern("Precinct election commission relatives +900 +5 +5–7 +4 +3 +K105");
        assertThat(run.err())
                .contains("error K103: two-of-one-party: Үлгі Айна and Үлгі Ғалия were both proposed by A")
                .contains("cannot be a member, being judge (article 19, paragraph 9)");
    }

    @Test
    void nothingWrongAndNothingUnknownHaveTheirExitCodes() throws IOException {
        assertThat(commissions(only("small-of-5")).exit()).isZero();
        assertThat(commissions(only("voters-unknown")).exit()).isEqualTo(3);
    }

    @Test
    void theEditionOf2026HasSmallerCommissions() throws IOException {
        var run = commissions(only("large-of-11"), "--rulebook", "kz/2026-06-11", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("\"most\" : 9").contains("K101").doesNotContain("Үлгі");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 'мүше бола алмайды: саяси мемлекеттік қызметші'",
        "ru, 'не может быть членом: политический государственный служащий'"
    })
    void theFindingsSpeakKazakhAndRussian(String language, String sentence) {
        assertThat(commissions(CASE, "--lang", language).err()).contains(sentence);
    }

    @Test
    void anEditionThatSaysNothingIsRefused() {
        var run = commissions(CASE, "--rulebook", "kz/2009-02-09");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("says nothing here of the members of commissions");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var run = commissions(folder.resolve("nowhere.csv"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.csv: error F101");
    }

    @Test
    void helpShowsAnExample() {
        assertThat(Run.of("commissions", "--help").out()).contains("./dauys commissions elections/articles");
    }
}

package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.Json;
import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acts of the campaign of 2023, from the decree of 19 January to the first session of 29 March. */
class ReplayCommandTest {

    private static final Path CAMPAIGN = ElectionCase.elections().resolve("kz/2023-campaign");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheCampaign() throws IOException {
        for (String each : List.of("campaign.yaml", "dates.csv", "parties.csv", "acts.csv")) {
            Files.copy(CAMPAIGN.resolve(each), folder.resolve(each));
        }
    }

    private void replace(String file, String piece, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(piece);
        Files.writeString(path, text.replace(piece, by));
    }

    private Run replay(String... more) {
        var arguments = new ArrayList<>(List.of("replay", folder.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void everyActOf2023LiesInsideItsWindow() {
        var run = replay();

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("19 Jan 2023 +election is called +the President +article 85, paragraph 3")
                .containsPattern("by 15 Feb 2023 +list of Amanat is registered: 90 persons .* inside +S +\\[\\d+\\]")
                .containsPattern("27 Mar 2023 +results are established: 6,366,441 voters took part .* inside")
                .containsPattern("29 Mar 2023 +first session .*Constitution, article 59, paragraph 2 .* inside")
                .containsPattern("435 candidates .* cannot be told")
                .contains("Acts: 29. Inside their windows: 18. Outside: 0. Cannot be told: 2. Without a window: 9.");
        assertThat(run.err()).contains("C106").doesNotContain("error");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 'Respublica тізімі тіркелді: 23 адам', мерзімінде",
        "ru, 'зарегистрирован список партии Respublica: 23 лица', 'в срок'"
    })
    void thePageSpeaksKazakhAndRussian(String language, String act, String inTime) {
        assertThat(replay("--lang", language).out()).contains(act).contains(inTime);
    }

    @Test
    void thePartiesOf2023AreThereWithTheSizesOfTheirLists() throws IOException {
        Path file = folder.resolve("replay.json");
        Files.writeString(file, replay("--json").out());
        var acts = Json.read(file).get("acts") instanceof List<?> all ? all : List.of();

        assertThat(acts.stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> "list-registered".equals(each.get("what")))
                        .map(each -> each.get("party") + " " + each.get("figure")))
                .containsExactlyInAnyOrder(
                        "AMANAT 90", "AUYL 25", "RESPUBLICA 23", "QHP 52", "BAYTAQ 18", "AQ_JOL 54", "JSDP 19");
    }

    @Test
    void anActOutsideTheWindowThatTheCommissionSetIsAnErrorWithTheDifference() throws IOException {
        replace("acts.csv", "2023-03-27,,on,results-established", "2023-03-31,,on,results-established");

        var run = replay();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("acts.csv:27: error C201")
                .contains("lies after the window /2023-03-29, and the difference is 2 days (article 97, paragraph 1)")
                .contains("acts.csv:28: warning C203");
        assertThat(run.out()).contains("too late: 2 days");
    }

    @Test
    void withoutTheCommissionsDatesTheLawsOwnCountIsOnlyAWarning() throws IOException {
        Files.delete(folder.resolve("dates.csv"));

        var run = replay();

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("warning C202").contains("of a regular election");
    }

    @Test
    void allProblemsAreListedAtOnceAndNothingIsShown() throws IOException {
        replace("acts.csv", "2023-01-19,", "19 January,");
        replace("acts.csv", "37(1),,", "37(1),ballot,");
        replace("dates.csv", "2023-02-18T18:00,\"", "later,\"");
        Files.write(folder.resolve("parties.csv"), new byte[] {'%', 'P', 'D', 'F', -1, -2});

        var run = replay();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("acts.csv:2:1: error F114")
                .contains("error F136")
                .contains("dates.csv:3:3: error F114")
                .contains("parties.csv: error F109")
                .doesNotContain("Exception");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        var run = Run.of("replay", folder.resolve("nowhere").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere").contains("campaign.yaml");
    }

    @Test
    void helpShowsAnExample() {
        assertThat(Run.of("replay", "--help").out()).contains("./dauys replay elections/kz/2023-campaign");
    }
}

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a party may be registered, as users of the command line see it. */
class PartyCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static Run party(String founding, String... more) {
        String path = ElectionCase.elections()
                .resolve("articles/10-6-party-founding-2022")
                .resolve(founding)
                .toString();
        var arguments = new ArrayList<>(List.of("party", path, "--on", "2024-12-01"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void aPartyThatMeetsEveryRequirementMayBeRegistered() {
        var run = party("exactly");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Ülgi Party: may it be registered on 1 December 2024? Edition kz/2022-11-05.")
                .containsPattern(
                        "members of the party +5,000 +5,000 +met +Political Parties Act, article 10, paragraph 6")
                .containsPattern("founding congress +3 months +1 Feb 2023 – 1 May 2023: 1 May 2023 +met")
                .contains("The party may be registered.");
    }

    @Test
    void aRequirementThatIsNotMetIsNamedWithArticleAndMend() {
        var run = party("a-branch-of-199");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("founding.yaml: error G101")
                .contains("members of each branch (Political Parties Act, article 10, paragraph 6)")
                .contains("Find more members in the regions named.");
        assertThat(run.out()).contains("1 region without: R6").contains("The party may not be registered.");
    }

    @Test
    void whatNobodyToldIsAskedForAndTheExitCodeSaysSo() {
        var run = party("presence-unknown");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("warning G102");
        assertThat(run.out()).contains("It cannot be told yet");
    }

    @Test
    void theListsAreCountedAndTheirErrorsNamedWithoutNumbersOfPersons() {
        var run = party("errors-in-the-lists");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("members.csv:4: warning G201")
                .contains("members.csv:5: warning G202")
                .contains("members.csv:6:5: warning N201")
                .contains("members.csv:7:4: warning T105");
        assertThat(run.out()).containsPattern("NEW +5 +1 +1").contains("Left out of the count");
        assertThat(run.err() + run.out()).doesNotContain("8503153");
    }

    @Test
    void theSameIsThereAsJson() throws IOException {
        Path file = folder.resolve("party.json");
        Files.writeString(file, party("errors-in-the-lists", "--json").out());
        var json = Json.read(file);

        assertThat(json).containsEntry("outcome", "not-met");
        assertThat(json.get("findings")).isEqualTo(Map.of("G101", 2, "G201", 1, "G202", 1, "N201", 1, "T105", 1));
        assertThat(json.get("lists")).asString().contains("NEW={", "counted=1");
        assertThat(Files.readString(file)).doesNotContain("8503153");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 'Партияны тіркеуге болады.', 'партия мүшелері'",
        "ru, 'Партия может быть зарегистрирована.', 'члены партии'"
    })
    void thePageSpeaksKazakhAndRussian(String language, String verdict, String requirement) {
        assertThat(party("exactly", "--lang", language).out())
                .contains(verdict)
                .contains(requirement)
                .contains("«Үлгі»");
    }

    @Test
    void anOlderEditionAsksWhatIsAttestedOfItAndSaysWhatItDoesNotCarry() {
        var run = party("exactly", "--rulebook", "kz/2020-05-25");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .containsPattern("members of the party +20,000 +5,000 +not met")
                .contains("Not carried by the edition kz/2020-05-25, and so not asked: share of the regions");
        assertThat(party("exactly", "--rulebook", "kz/2026-06-11").exit()).isEqualTo(3);
    }

    @Test
    void anEditionWithoutRequirementsIsRefused() {
        var run = party("exactly", "--rulebook", "kz/1999-05-06");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("has no requirements for the founding of parties");
    }

    @Test
    void aFolderThatIsNotThereOrHasNoFoundingIsNamed() {
        var nowhere = Run.of("party", folder.resolve("nowhere").toString(), "--on", "2023-06-01");
        var empty = Run.of("party", folder.toString(), "--on", "2023-06-01");

        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("nowhere");
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.err()).contains("founding.yaml: error F101").contains("Correct the errors first");
    }

    @Test
    void helpShowsAnExample() {
        assertThat(Run.of("party", "--help").out()).contains("./dauys party elections/articles");
    }
}

package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.Json;
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

/** Who may stand, as users of the command line see it. */
class EligibleCommandTest {

    private static final String HEADER =
            "contest,party,candidate,place,name,born,woman,disability,citizen,resident_since,incapable,convicted,"
                    + "corruption,member_of,iin\n";
    private static final String ABAI = "c1,,A,,Абай Үлгі,1985-03-15,no,no,yes,1985-03-15,no,no,no,none,850315300128\n";

    @TempDir
    private Path folder = Path.of("");

    private String file(String... rows) throws IOException {
        Path file = folder.resolve("candidates.csv");
        Files.writeString(file, HEADER + String.join("", rows));
        return file.toString();
    }

    private static Run eligible(String file, String... more) {
        var arguments = new ArrayList<>(List.of("eligible", file, "--office", "mazhilis", "--on", "2023-03-19"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void whoMeetsEveryRequirementMayStand() throws IOException {
        var run = eligible(file(ABAI));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Edition kz/2022-11-05")
                .contains("may stand")
                .contains("May stand: 1.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatIsWrongComesWithArticleAndMendAndAllAtOnce() throws IOException {
        var run = eligible(file(
                "c1,,B,,Бaқыт Үлгі,1999-03-15,no,no,no,2020-03-15,no,yes,no,P Q,850315300129\n",
                "c1,,C,," + "Ы".repeat(200) + ",1985-03-15,no,no,yes,1985-03-15,no,no,no,none,\n"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("candidates.csv:2: error N101: Бaқыт Үлгі: this requirement is not met – citizenship"
                        + " (Constitution, article 51, paragraph 4). Nominate a citizen of Kazakhstan.")
                .contains("least age (Constitution, article 51, paragraph 4)")
                .contains("article 4, paragraph 4")
                .contains("membership of one party at most")
                .contains("N201")
                .contains("N203")
                .contains("Write “Бақыт”")
                .contains("candidates.csv:3: error N204");
    }

    @Test
    void whatIsNotKnownIsAskedFor() throws IOException {
        var run = eligible(file("c1,,A,,Абай Үлгі,1985-03-15,no,no,,1985-03-15,no,no,no,none,\n"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("N102").contains("it is not known – citizenship");
        assertThat(run.out()).contains("Not known: 1.");
    }

    @Test
    void aListOfNinetyOneForSixtyNineSeatsIsTooLong() throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < 91; i++) {
            String name = "Үлгі " + "абвгдежзик".charAt(i % 10) + "лмнопрстуф".charAt(i / 10);
            rows.append("list,P,L%d,%d,%s,1985-03-15,yes,no,yes,1985-03-15,no,no,no,P,%n".formatted(i, i + 1, name));
        }
        String file = file(rows.toString());

        assertThat(eligible(file, "--seats", "69").err()).contains("L101").contains("91");
        assertThat(eligible(file, "--seats", "69").exit()).isEqualTo(2);
        assertThat(eligible(file).exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"kk, кандидат бола алады, азаматтық", "ru, может баллотироваться, гражданство"})
    void everyRequirementIsExplainedInKazakhAndRussian(String language, String outcome, String requirement)
            throws IOException {
        assertThat(eligible(file(ABAI), "--explain", "--lang", language).out())
                .contains(outcome)
                .contains("  " + requirement);
    }

    @Test
    void jsonCarriesOutcomesAndArticlesAndNoPersonalData() throws IOException {
        Path out = folder.resolve("out.json");
        Files.writeString(out, eligible(file(ABAI), "--json").out());

        List<?> all = Json.read(out).get("candidacies") instanceof List<?> found ? found : List.of();
        assertThat(all)
                .singleElement()
                .asString()
                .contains("outcome=met", "stands.least-age", "51(4)")
                .doesNotContain("not-met", "not-known");
        assertThat(Files.readString(out)).doesNotContain("850315300128", "1985", "Абай");
    }

    @Test
    void anotherEditionCanBeNamedAndOneOfItsOfficesMustBe() throws IOException {
        String file = file(ABAI);

        assertThat(Run.of("eligible", file, "--office", "senate", "--on", "2026-08-23")
                        .err())
                .contains("has no requirements for candidates for “senate”")
                .contains("kurultai");
        assertThat(Run.of("eligible", file, "--office", "kurultai", "--on", "2026-08-23")
                        .err())
                .contains("N103")
                .contains("article 9, paragraph 2");
        assertThat(Run.of("eligible", file, "--office", "mazhilis", "--on", "1990-01-01")
                        .err())
                .contains("No edition that was in force on 1990-01-01");
        assertThat(eligible(file, "--rulebook", "kz/1900-01-01").exit()).isEqualTo(2);
        assertThat(eligible(file, "--seats", "0").exit()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        var run = eligible(folder.resolve("none.csv").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("F101").doesNotContain("Exception");
    }

    @Test
    void theCasesOfArticleFourAreForReading() {
        String file = ElectionCase.elections()
                .resolve("articles/4-4-who-may-stand-mazhilis-2022/candidates.csv")
                .toString();

        assertThat(eligible(file).out())
                .contains("no conviction that is not expunged or lifted (article 4, paragraph 4)");
    }

    @Test
    void helpShowsAnExample() {
        assertThat(Run.of("eligible", "--help").out()).contains("./dauys eligible candidates.csv");
    }
}

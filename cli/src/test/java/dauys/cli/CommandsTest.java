package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.Json;
import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of the command line see: data on standard output, findings on standard error, exit codes as promised. */
class CommandsTest {

    private static final String MAZHILIS_2023 =
            ElectionCase.elections().resolve("kz/2023-mazhilis").toString();

    @TempDir
    private Path folder = Path.of("");

    private String copyOf(String election) throws IOException {
        Path source = ElectionCase.elections().resolve(election);
        try (var files = Files.list(source)) {
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

    @Nested
    class Count {
        @Test
        void printsTheMazhilisOf2023() {
            var run = Run.of("count", MAZHILIS_2023);

            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .containsPattern("Amanat +3,431,510 +53\\.90 +39 +0\\.6493 +40 +not published")
                    .containsPattern("Auyl +693,938 +10\\.90 +8 +0\\.0181 +8")
                    .containsPattern("Respublica +547,154 +8\\.59 +6 +0\\.3221 +6")
                    .containsPattern("Aq Jol +535,139 +8\\.41 +6 +0\\.1832 +6")
                    .containsPattern("People's Party of Kazakhstan +432,920 +6\\.80 +5 +0\\.0022 +5")
                    .containsPattern("JSDP +331,058 +5\\.20 +3 +0\\.8252 +4")
                    .containsPattern("Baytaq +146,431 +2\\.30 +– +– +0")
                    .contains("86,546.652")
                    .contains("54.19 % of those on the lists received ballots")
                    .contains("52.90 % of those on the lists took part");
        }

        @Test
        void explainsEachStepWithItsArticle() {
            var run = Run.of("count", MAZHILIS_2023, "--explain");

            assertThat(run.out())
                    .contains("article 43, paragraph 5")
                    .contains("Seat 1 of those left goes to JSDP")
                    .contains("Seat 2 of those left goes to Amanat")
                    .contains("[article 97-1, paragraph 4]");
        }

        @Test
        void explainsInKazakhAndRussian() {
            assertThat(Run.of("count", MAZHILIS_2023, "--explain", "--lang", "kk")
                            .out())
                    .contains("алғашқы сайлау жеке саны")
                    .contains("97-1-баптың 4-тармағы")
                    .contains("«ЖСДП»");
            assertThat(Run.of("count", MAZHILIS_2023, "--explain", "--lang", "ru")
                            .out())
                    .contains("первое избирательное частное (квота)")
                    .contains("пункт 4 статьи 97-1")
                    .contains("«ОСДП»");
        }

        @Test
        void theKazakhTextOfMaslikhatsHasItsOwnWordForTheQuotient() {
            String kostanay = ElectionCase.elections()
                    .resolve("kz/2023-maslikhat-kostanay")
                    .toString();

            assertThat(Run.of("count", kostanay, "--explain", "--lang", "kk").out())
                    .contains("алғашқы сайлау бөлінді саны")
                    .doesNotContain("жеке саны");
        }

        @Test
        void printsJsonOfExactNumbers() throws IOException {
            Path file = folder.resolve("result.json");
            Files.writeString(file, Run.of("count", MAZHILIS_2023, "--json").out());

            assertThat(Json.read(file))
                    .extractingByKey("contests")
                    .asString()
                    .contains("quotient={num=1990573, den=23}")
                    .contains("AMANAT=40");
            assertThat(Files.readString(file)).doesNotContainPattern("\\d\\.\\d");
        }

        @Test
        void aPressMisprintIsRefusedWithPlaceAndMend() throws IOException {
            copyOf("kz/2023-mazhilis");
            replace("totals.csv", "AMANAT,3431510", "AMANAT,3341510");

            var run = Run.of("count", folder.toString());

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("totals.csv: error F202:")
                    .contains("sum to 6,276,441, but the stated total is 6,366,441")
                    .contains("swapped digits");
        }

        @Test
        void theMisprintOfTheCapitalsResultIsRefusedToo() throws IOException {
            copyOf("kz/2023-maslikhat-astana");
            replace("totals.csv", "AUYL,2147", "AUYL,2197");

            var run = Run.of("count", folder.toString());

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("totals.csv: error F202:").contains("a difference of 50");
        }

        @Test
        void allProblemsAreListedAtOnceAndNothingIsCounted() throws IOException {
            copyOf("kz/2023-mazhilis");
            replace("totals.csv", "AUYL,693938", "AUYL,-693938");
            replace("totals.csv", "QHP,432920", "QHP,many");
            replace("lists.csv", "persons", "people");

            var run = Run.of("count", folder.toString());

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains("F112")
                    .contains("F111")
                    .contains("F103")
                    .contains("4 errors");
            assertThat(run.err()).doesNotContain("\tat ");
        }

        @Test
        void anOpenQuestionHasItsOwnExitCode() {
            String open = ElectionCase.elections().resolve("articles").toString();
            var folders = ElectionCase.all().stream()
                    .filter(each -> each.folder().toString().startsWith(open))
                    .filter(each ->
                            String.valueOf(each.expected().get("contests")).contains("outcome=UNBROKEN_TIE"))
                    .toList();

            assertThat(folders).isNotEmpty();
            assertThat(Run.of("count", folders.getFirst().folder().toString()).exit())
                    .isEqualTo(3);
        }

        @Test
        void aFolderThatIsNotThereIsNamed() {
            var run = Run.of("count", folder.resolve("nowhere").toString());

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("nowhere").contains("elections/kz/2023-mazhilis");
        }

        @Tag("broad")
        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void everyFolderCanBeExplainedInEveryLanguage(String language) {
            for (ElectionCase each : ElectionCase.all()) {
                var run = Run.of("count", each.folder().toString(), "--explain", "--lang", language);

                assertThat(run.exit()).describedAs(each.name() + run.err()).isIn(0, 2, 3);
                assertThat(run.out() + run.err())
                        .describedAs(each.name())
                        .doesNotContain("{")
                        .doesNotContain("null");
            }
        }
    }

    @Nested
    class Compare {
        @Test
        void namesBothBasesBecauseTheyDecide() {
            var run = Run.of("compare", MAZHILIS_2023, "--rulebook", "kz/2009-02-09");

            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains(
                            "The base decides for People's Party of Kazakhstan: 6.80 % of the base under kz/2022-11-05,"
                                    + " 7.08 % of the base under kz/2009-02-09, and the threshold is 7 %.")
                    .contains("JSDP reaches the threshold under kz/2022-11-05 and misses it under kz/2009-02-09.")
                    .contains("Steps under kz/2022-11-05")
                    .contains("Steps under kz/2009-02-09");
        }

        @Test
        void theKurultaiCountsTheVotesOfTheMazhilis() {
            var run = Run.of("compare", MAZHILIS_2023, "--rulebook", "kz/2026-06-11");

            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains("the national chamber is the Kurultai")
                    .contains("Both editions give the same seats.");
        }

        @Test
        void votesForTheChamberOfOneCountryAreNotCountedByTheLawOfAnother() {
            String duma = ElectionCase.elections().resolve("ru/2016-duma").toString();
            var run = Run.of("compare", duma, "--rulebook", "kz/2022-11-05");

            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .containsPattern("United Russia +28,527,828 +54\\.20 +140 +0\\.3324 +140")
                    .contains("The edition kz/2022-11-05 carries no provision for this contest");
        }

        @Test
        void saysWhatWasNeverPublished() {
            var run = Run.of("compare", MAZHILIS_2023, "--rulebook", "kz/1999-05-06");

            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains("all who voted, invalid ballots included. The figures for it were not published");
        }

        @Tag("broad")
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "kz/1999-05-06",
                    "kz/2004-04-14",
                    "kz/2007-06-19",
                    "kz/2009-02-09",
                    "kz/2020-05-25",
                    "kz/2021-05-24",
                    "kz/2022-11-05",
                    "kz/2026-06-11",
                    "ru/2014-02-22"
                })
        void everyFolderCanBeComparedWithEveryEdition(String edition) {
            for (ElectionCase each : ElectionCase.all()) {
                var run = Run.of("compare", each.folder().toString(), "--rulebook", edition, "--lang", "ru");

                assertThat(run.exit()).describedAs(each.name() + run.err()).isIn(0, 2);
                assertThat(run.out())
                        .describedAs(each.name())
                        .doesNotContain("{")
                        .doesNotContain("null");
            }
        }

        @Test
        void printsBothResultsAsJson() {
            assertThat(Run.of("compare", MAZHILIS_2023, "--rulebook", "kz/2009-02-09", "--json")
                            .out())
                    .contains("\"governing\"")
                    .contains("\"compared\"");
        }

        @Test
        void anEditionThatIsNotThereIsNamed() {
            assertThat(Run.of("compare", MAZHILIS_2023, "--rulebook", "kz/2022").err())
                    .contains("kz/2022-11-05");
            assertThat(Run.of("compare", MAZHILIS_2023, "--rulebook", "kz/2022-11-06")
                            .exit())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Law {
        @Test
        void printsEveryProvisionWithItsCitationAndTests() {
            var run = Run.of("law", "kz/2022-11-05");

            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains("threshold of a list: 5 % (1/20)")
                    .contains("article 97-1, paragraph 1 · kz/2022-11-05 · V, read in the law")
                    .contains("of equal remainders the first is: the list registered earlier")
                    .doesNotContain("tests: none");
        }

        @ParameterizedTest
        @CsvSource({
            "kz/2026-06-11, kk", "kz/2026-06-11, ru", "kz/2026-06-11, en",
            "ru/2014-02-22, kk", "ru/2014-02-22, ru", "ru/2014-02-22, en"
        })
        void printsInEveryLanguage(String edition, String language) {
            var run = Run.of("law", edition, "--lang", language);

            assertThat(run.exit()).isZero();
            assertThat(run.out()).doesNotContain("{");
        }

        @Test
        void citesAnActOfAnotherCountryByItsOwnDivisions() {
            assertThat(Run.of("law", "ru/2014-02-22").out())
                    .contains("State Duma\n")
                    .contains("State Duma Elections Act, article 89, part 3 · ru/2014-02-22 · S")
                    .contains(
                            "the territorial election commission → the constituency election commission → the Central");
        }

        @Test
        void anEditionThatIsNotThereIsNamed() {
            var run = Run.of("law", "kz/1995-09-28");

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("kz/1999-05-06").contains("kz/2026-06-11");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "check", "tabulate", "territory", "generate", "import", "compare", "law"})
    void everyCommandHasHelpWithAnExample(String command) {
        var run = Run.of(command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Example").contains("./dauys " + command);
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThat(Run.of("recount").exit()).isEqualTo(2);
        assertThat(Run.of().exit()).isEqualTo(2);
    }

    @Test
    void anUnknownLanguageIsRefused() {
        var run = Run.of("count", MAZHILIS_2023, "--lang", "de");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("kk, ru, en");
    }

    @Test
    void aTableKeepsItsColumnsWhateverTheLetters() {
        var table = new Table(java.util.List.of("тізім", "votes"));
        table.row(java.util.List.of("Ақ жол", "5"));
        table.rule();
        table.row(java.util.List.of("x", "123456"));

        assertThat(table.lines())
                .containsExactly(
                        "тізім    votes", "──────────────", "Ақ жол       5", "──────────────", "x       123456");
    }

    @Test
    void theResultIsTheSameEachTime() {
        assertThat(Run.of("count", MAZHILIS_2023, "--json")).isEqualTo(Run.of("count", MAZHILIS_2023, "--json"));
    }
}

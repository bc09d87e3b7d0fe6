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

/** Whether signatures are enough, as users of the command line see it. */
class SignaturesCommandTest {

    private static final String HEADER = "contest,candidate,area,voters,valid,invalid,nominated_by\n";

    @TempDir
    private Path folder = Path.of("");

    private String file(String... rows) throws IOException {
        Path file = folder.resolve("signatures.csv");
        Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
        return file.toString();
    }

    private static Run of(String office, String day, String file, String... more) {
        var arguments = new ArrayList<>(List.of("signatures", file, "--office", office, "--on", day));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void enoughSignaturesOfAnAkimAreEnough() throws IOException {
        var run = of("akim", "2023-03-19", file("c1,A,S1,1000,10,0,self", "c1,B,S1,1000,0,0,party"));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Edition kz/2022-11-05")
                .contains("not asked")
                .contains("Enough: 1. Not asked: 1. Not enough: 0.");
    }

    @Test
    void anEditionThatAsksForMoreSettlementsIsNotMetByOne() throws IOException {
        String file = file("c1,A,S1,500,10,0,self", "c1,A,S2,500,0,0,self", "c1,A,S3,500,0,0,self");
        var later = of("akim", "2026-11-22", file, "--explain");

        assertThat(later.exit()).isEqualTo(2);
        assertThat(later.err())
                .contains("error N401: A: least share of those who may sign")
                .contains("article 113-4, paragraph 1")
                .contains("there are 1, at least 2 are needed");
        assertThat(later.out()).contains("not met – 10, at least 15 needed");
        assertThat(of("akim", "2026-11-22", file, "--rulebook", "kz/2022-11-05").err())
                .doesNotContain("at least 2 are needed");
    }

    @Test
    void equalMeasureIsForTheCommissionToDecide() throws IOException {
        var run = of("president", "2023-03-19", file("p,A,R1,1000,10,0,party", "p,A,R2,1000,10,0,party"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("warning N405").contains("the Central Election Commission");
        assertThat(run.out()).contains("Open: 1.").contains("the decision is with the Central Election Commission");
    }

    @ParameterizedTest
    @CsvSource({"kk, жеткіліксіз, Бір аумақтан", "ru, недостаточно, С одной территории", "en, not enough, From one area"
    })
    void everyLanguageSaysWhatIsWrong(String language, String outcome, String open) {
        String file = ElectionCase.elections()
                .resolve("articles/56-2-signatures-president-2022/signatures.csv")
                .toString();
        var run = of("president", "2023-03-19", file, "--explain", "--lang", language);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains(outcome);
        assertThat(run.err()).contains(open).contains("N408");
    }

    @Test
    void jsonCarriesWhatWasCountedAndTheLimit() throws IOException {
        String file = ElectionCase.elections()
                .resolve("articles/72-signatures-senate-2022/signatures.csv")
                .toString();
        Path out = folder.resolve("out.json");
        Files.writeString(out, of("senate", "2023-03-19", file, "--json").out());

        var json = Json.read(out);
        assertThat(json).containsEntry("registrar", "regional-commission");
        assertThat(String.valueOf(json.get("candidates")))
                .contains("found=999, limit=1000")
                .contains("signatures.most-from-one")
                .contains("areas=[M1]");
    }

    @Test
    void anOfficeWithoutSignaturesIsOneSentence() throws IOException {
        String file = file("c1,A,S1,1000,10,0,self");

        assertThat(of("senate", "2026-11-22", file).err())
                .contains("asks for no signatures for “senate”")
                .contains("president, akim");
        assertThat(of("mazhilis", "2023-03-19", file).exit()).isEqualTo(2);
        assertThat(of("akim", "2021-06-01", file).err()).contains("It does for: –");
        assertThat(of("akim", "1990-01-01", file).err()).contains("No edition that was in force on 1990-01-01");
        assertThat(of("akim", "2023-03-19", file, "--rulebook", "kz/1900-01-01").exit())
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        var run = of("akim", "2023-03-19", folder.resolve("none.csv").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("F101").doesNotContain("Exception");
    }

    @Test
    void helpShowsAnExample() {
        assertThat(Run.of("signatures", "--help").out()).contains("./dauys signatures signatures.csv");
    }
}

package dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command turns a foreign file into a folder that the other commands count. */
class ImportCommandTest {

    private static final String HEADER = "region,oik,tik,uik,registered,ballots_received,issued_early,issued_inside,"
            + "issued_outside,cancelled,in_portable_boxes,in_stationary_boxes,invalid,valid,ballots_lost,"
            + "ballots_unaccounted,RODINA,KPKR,PENSIONERS_JUSTICE,ER,GREENS,CIVIC_PLATFORM,LDPR,PARNAS,GROWTH,"
            + "CIVIC_FORCE,YABLOKO,KPRF,PATRIOTS,SR\n";
    private static final String ROW =
            "Made-up region,1,First,%s,900,800,0,500,50,250,50,500,10,540,0,0,0,0,0,300,0,0,100,0,0,0,0,100,0,%s\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String language) {
        return Dauys.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "import",
                folder.resolve("file.csv").toString(),
                "--mapping",
                ElectionCase.elections()
                        .resolve("ru/2016-duma-precincts/mapping.yaml")
                        .toString(),
                "-o",
                folder.resolve("out").toString(),
                "--lang",
                language);
    }

    @Test
    void aSoundFileIsImportedAndCounted() throws IOException {
        Files.writeString(folder.resolve("file.csv"), HEADER + ROW.formatted("1", "40") + ROW.formatted("2", "40"));

        assertThat(run("en")).isZero();
        assertThat(out.toString()).contains("Imported 2 protocols of 2 precincts, 1 unit, 1 region into");
        assertThat(err.toString()).isEmpty();
        var counted = new StringWriter();
        Dauys.run(
                new PrintWriter(counted),
                new PrintWriter(err),
                "count",
                folder.resolve("out").toString());
        assertThat(counted.toString()).contains("United Russia", "600");
    }

    @Test
    void badRowsAreNamedAndTheOthersAreKept() throws IOException {
        Files.writeString(folder.resolve("file.csv"), HEADER + ROW.formatted("1", "40") + ROW.formatted("2", "many"));

        assertThat(run("ru")).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(err.toString()).contains("file.csv:3:30: ошибка F111: «many» в поле «SR»");
        assertThat(out.toString()).contains("протоколов – 1").contains("Не учтено строк: 1");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("file.csv"), HEADER + ROW.formatted("1", "40"));
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "mine");

        assertThat(run("kk")).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(err.toString()).contains("қате M121: Мұнда бірдеңе бар.");
        assertThat(folder.resolve("out/mine.txt")).hasContent("mine");
        assertThat(out.toString()).isEmpty();
    }
}

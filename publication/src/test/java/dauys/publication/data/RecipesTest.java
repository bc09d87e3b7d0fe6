package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the text beside the files run as they stand there, where their tool is at hand. */
class RecipesTest {

    private static final MemorySink PUBLISHED = new MemorySink();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        Path election = SmallElection.generated(folder.resolve("election"));
        OpenData.write(SmallElection.synthetic(election), PUBLISHED);
        for (var each : PUBLISHED.files().entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
    }

    private static String recipe(String language) {
        var block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(PUBLISHED.text("README.md"));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    @Test
    void theTextBesideTheFilesNamesEveryTableInThreeLanguages() {
        String text = PUBLISHED.text("README.md");

        assertThat(text).contains("No commission counted these votes", "Ни одна комиссия", "бірде-бір комиссия");
        PUBLISHED.files().keySet().stream()
                .filter(name -> name.endsWith(".csv") || name.endsWith(".parquet"))
                .forEach(name -> assertThat(text.split(Pattern.quote("- `" + name + "`"), -1))
                        .hasSize(4));
    }

    @Test
    void theRecipeForDuckDbSumsTheVotesOfTheResult() throws Exception {
        var jar = duckDb();
        assumeTrue(jar.length > 0, "DuckDB is not at hand");
        var votes = new TreeMap<String, Long>();
        try (var loader = new URLClassLoader(jar);
                var connection = connected(loader);
                var statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + folder + "'");
            for (String each : recipe("sql").strip().split(";\n", -1)) {
                var rows = statement.executeQuery(each);
                while (rows.next()) {
                    votes.put(rows.getString("contest") + " " + rows.getString("option"), rows.getLong("votes"));
                }
            }
        }
        assertThat(votes)
                .isEqualTo(Csv.sums(
                        Csv.rows(PUBLISHED.text("totals.csv")),
                        "votes",
                        row -> row.get("contest") + " " + row.get("option")));
    }

    private static Connection connected(URLClassLoader loader) throws ReflectiveOperationException, SQLException {
        var driver = (Driver) loader.loadClass("org.duckdb.DuckDBDriver")
                .getDeclaredConstructor()
                .newInstance();
        return driver.connect("jdbc:duckdb:", new Properties());
    }

    /** The driver that benchmarks bring, from the local repository of Maven; it is no dependency of this module. */
    private static URL[] duckDb() throws IOException {
        Path versions = Path.of(System.getProperty("user.home"), ".m2", "repository", "org", "duckdb", "duckdb_jdbc");
        if (!Files.isDirectory(versions)) {
            return new URL[0];
        }
        try (var files = Files.walk(versions)) {
            return files.filter(each -> each.toString().endsWith(".jar"))
                    .map(Path::toUri)
                    .map(RecipesTest::url)
                    .limit(1)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theRecipeForPandasRuns() throws Exception {
        assumeTrue(ended("python3", "-c", "import pandas, pyarrow").isEmpty(), "pandas is not at hand");
        Files.writeString(folder.resolve("recipe.py"), recipe("python"));

        assertThat(ended("python3", "recipe.py")).isEmpty();
    }

    @Test
    void theRecipeForRRuns() throws Exception {
        assumeTrue(ended("Rscript", "-e", "library(arrow)").isEmpty(), "R is not at hand");
        Files.writeString(folder.resolve("recipe.R"), recipe("r"));

        assertThat(ended("Rscript", "recipe.R")).isEmpty();
    }

    /** What a program complained of; nothing where it ran to its end. */
    private static String ended(String... command) throws InterruptedException {
        try {
            Path output = folder.resolve("output.txt");
            var process = new ProcessBuilder(Arrays.asList(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return process.waitFor() == 0 ? "" : Files.readString(output, StandardCharsets.UTF_8) + "It failed.";
        } catch (IOException missing) {
            return List.of(command) + " is not there: " + Map.of("cause", missing);
        }
    }
}

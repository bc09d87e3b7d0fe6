package dauys.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published site: what is downloaded, what pages show and what {@code ./dauys count} says are the same numbers. */
class SameNumbersEverywhereTest {

    private static final String PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile")
            .toString();
    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");

    @TempDir
    private static Path temporary = Path.of("");

    private static Path site = Path.of("");
    private static String counted = "";
    private static String published = "";

    @BeforeAll
    static void publish() {
        String election = temporary.resolve("election").toString();
        site = temporary.resolve("site");
        assertThat(Run.of("generate", PROFILE, "--seed", "7", "-o", election).exit())
                .isZero();
        counted = Run.of("count", election, "--json").out();
        var run = Run.of("publish", election, "-o", site.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        published = run.out();
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        var lines = Files.readAllLines(site.resolve("data").resolve(name));
        var columns = lines.getFirst().split(",", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            var values = line.split(",", -1);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** The votes of each option in the order of a file, under some of its columns. */
    private static Map<String, List<String>> votes(Stream<Map<String, String>> rows, String under) {
        return rows.collect(
                groupingBy(row -> value(row, under), TreeMap::new, mapping(row -> value(row, "votes"), toList())));
    }

    /** Of each table of a page, the first number of every row. */
    private static List<List<String>> columns(String language, String page) throws IOException {
        String text = Files.readString(site.resolve(language).resolve(page));
        return TABLE.matcher(text)
                .results()
                .map(table -> ROW.matcher(table.group())
                        .results()
                        .flatMap(row -> CELL.matcher(row.group())
                                .results()
                                .map(cell -> cell.group(1).replaceAll("[\\s\u00A0\u202F,]", ""))
                                .filter(cell -> cell.matches("[0-9]+"))
                                .limit(1))
                        .toList())
                .toList();
    }

    @Test
    void theDownloadedResultIsWhatTheCommandPrints() throws IOException {
        assertThat(published).contains("files new or changed");
        assertThat(json(Files.readString(site.resolve("data/result.json")))).isEqualTo(json(counted));
    }

    @Test
    void votesAndSeatsOfTheFilesAreThoseOfTheCommand() throws IOException {
        var result = json(counted);
        var lists = rows("seats.csv").stream()
                .filter(row -> value(row, "contest").endsWith("-list"))
                .toList();
        assertThat(lists).isNotEmpty().allSatisfy(row -> {
            JsonNode list = result.path("contests")
                    .path(value(row, "contest"))
                    .path("lists")
                    .path(value(row, "option"));
            assertThat(value(row, "votes")).isEqualTo(list.path("votes").asString());
            assertThat(value(row, "seats")).isEqualTo(list.path("seats").asString());
        });
        assertThat(rows("seats.csv").stream()
                        .filter(row -> !value(row, "contest").endsWith("-list")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(value(row, "seats").equals("1"))
                        .isEqualTo(result.path("contests")
                                .path(value(row, "contest"))
                                .path("elected")
                                .asString("")
                                .equals(value(row, "option"))));
        var seats = new TreeMap<String, Integer>();
        rows("composition.csv")
                .forEach(row -> seats.merge(value(row, "body"), Integer.parseInt(value(row, "seats")), Integer::sum));
        assertThat(seats).hasSameSizeAs(result.path("bodies").propertyNames());
        seats.forEach((body, number) -> assertThat(
                        result.path("bodies").path(body).path("seats").intValue())
                .as(body)
                .isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPageShowsTheVotesOfTheFiles(String language) throws IOException {
        var contests = votes(rows("totals.csv").stream(), "contest");
        assertThat(contests).hasSizeGreaterThan(20);
        for (var each : contests.entrySet()) {
            assertThat(columns(language, "contest/" + each.getKey() + ".html"))
                    .as(each.getKey())
                    .contains(each.getValue());
        }
        for (String level : List.of("region", "unit")) {
            var areas = votes(
                    rows("territory-votes.csv").stream()
                            .filter(row -> value(row, "level").equals(level))
                            .filter(row -> value(row, "contest").equals("mazhilis-list")),
                    "area");
            assertThat(areas).hasSizeGreaterThan(1);
            for (var each : areas.entrySet()) {
                assertThat(columns(language, level + "/" + each.getKey() + ".html"))
                        .as(each.getKey())
                        .contains(each.getValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPrecinctPageShowsTheProtocolOfTheFiles(String language) throws IOException {
        var options = List.of("P2", "P1", "P3", "AGAINST_ALL");
        var protocols = rows("protocols-mazhilis-list.csv");
        assertThat(protocols).hasSize(80);
        for (var row : protocols) {
            String precinct = value(row, "precinct");
            var tables = columns(language, "precinct/" + precinct + ".html");
            assertThat(tables)
                    .as(precinct)
                    .contains(options.stream().map(each -> value(row, each)).toList());
            assertThat(tables.stream().flatMap(List::stream))
                    .as(precinct)
                    .contains(value(row, "listed"), value(row, "issued"), value(row, "invalid"));
        }
    }

    @Test
    void everyFileOfDataIsDescribedAndHasItsSum() throws Exception {
        Path data = site.resolve("data");
        var described = new ArrayList<String>();
        var about = json(Files.readString(data.resolve("datapackage.json")));
        about.path("resources").forEach(each -> described.add(each.path("path").asString()));
        assertThat(about.path("licenses").path(0).path("name").asString()).isEqualTo("CC0-1.0");
        assertThat(about.path("dauys").path("origin").asString()).isEqualTo("SYNTHETIC");
        var summed = new ArrayList<String>();
        for (String line : Files.readAllLines(data.resolve("SHA256SUMS"))) {
            String name = line.substring(66);
            var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(data.resolve(name)));
            assertThat(line.substring(0, 64)).as(name).isEqualTo(HexFormat.of().formatHex(sum));
            summed.add(name);
        }
        try (var files = Files.list(data)) {
            var names = files.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> !name.endsWith(".gz") && !name.equals("SHA256SUMS"))
                    .toList();
            assertThat(summed).containsExactlyInAnyOrderElementsOf(names);
            assertThat(described)
                    .containsExactlyInAnyOrderElementsOf(names.stream()
                            .filter(name -> !name.equals("datapackage.json") && !name.equals("README.md"))
                            .toList());
        }
    }

    @Test
    void everyLinkOfTheWholeSiteLeadsToAFile() throws IOException {
        var broken = new ArrayList<String>();
        int links = 0;
        try (var files = Files.walk(site.toRealPath())) {
            for (Path page :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                URI base = URI.create("http://site/")
                        .resolve(site.toRealPath().relativize(page).toString());
                var found = LINK.matcher(Files.readString(page));
                while (found.find()) {
                    links++;
                    URI target = base.resolve(found.group(1));
                    String path = URLDecoder.decode(target.getPath().substring(1), StandardCharsets.UTF_8);
                    if (!"site".equals(target.getHost()) || !Files.isRegularFile(site.resolve(path))) {
                        broken.add(base + " -> " + found.group(1));
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(5000);
        assertThat(broken).isEmpty();
    }
}

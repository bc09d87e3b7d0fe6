package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.publication.Publisher;
import dauys.publication.files.PageWeight;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a browser asks for when it shows the site: little, and nothing of another host. */
class RequestsTest {

    /** The most that the home page may weigh, packed, with all that it asks for. */
    private static final long MOST = 100_000;

    /** A start tag, or the contents of a style; the name of the element is the first group. */
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][\\w-]*)([^>]*)>");

    private static final Pattern ADDRESS =
            Pattern.compile("\\b(src|srcset|href|action|formaction|poster|data|ping|background)=\"([^\"]*)\"");

    private static final Pattern STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)");

    @TempDir
    private static Path temporary;

    private static Path small = Path.of("");
    private static Path nation = Path.of("");

    @BeforeAll
    static void publish() throws IOException {
        small = temporary.resolve("small-site");
        nation = temporary.resolve("nation-site");
        Publisher.ofPages().publishAll(SmallSite.snapshot(SmallSite.election(temporary.resolve("election"))), small);
        // The home page of the real election: 98 seats, 7 lists. Nothing on it grows with regions or precincts.
        Publisher.ofPages().publishAll(SmallSite.snapshot(Path.of("..", "elections", "kz", "2023-mazhilis")), nation);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHomePageWeighsAtMostAHundredKilobytesWithAllThatItAsksFor(Language language) throws IOException {
        for (Path site : List.of(small, nation)) {
            String home = language.code() + "/index.html";
            long weight = PageWeight.of(site, home);
            assertThat(weight)
                    .isGreaterThan(Files.size(site.resolve(home + ".gz")))
                    .isLessThan(MOST);
        }
    }

    @Test
    void noPageAsksAnotherHostForAnything() throws IOException {
        var foreign = new ArrayList<String>();
        for (Path site : List.of(small, nation)) {
            for (String page : SmallSite.pages(site)) {
                String text = Files.readString(site.resolve(page));
                var tags = TAG.matcher(text);
                while (tags.find()) {
                    var addresses = ADDRESS.matcher(tags.group(2));
                    while (addresses.find()) {
                        boolean isLink =
                                tags.group(1).equals("a") && addresses.group(1).equals("href");
                        if (!isLink && isForeign(addresses.group(2))) {
                            foreign.add(page + ": " + tags.group());
                        }
                    }
                }
                foreignInStyle(text).forEach(each -> foreign.add(page + ": " + each));
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void neitherStylesNorScriptsNameAnotherHost() throws IOException {
        var foreign = new ArrayList<String>();
        int styles = 0;
        for (Path each : assets()) {
            String name = String.valueOf(each.getFileName());
            String text = Files.readString(each);
            if (name.endsWith(".css")) {
                styles++;
                foreignInStyle(text).forEach(found -> foreign.add(name + ": " + found));
            } else if (text.replace("http://www.w3.org/", "").matches("(?s).*(https?:)?//\\w+\\.\\w+.*")) {
                foreign.add(name);
            }
        }
        assertThat(styles).isGreaterThan(1);
        assertThat(foreign).isEmpty();
    }

    private static List<Path> assets() throws IOException {
        try (Stream<Path> files = Files.list(small.resolve("assets"))) {
            return files.filter(each -> !each.toString().endsWith(".gz")).toList();
        }
    }

    private static List<String> foreignInStyle(String text) {
        var foreign = new ArrayList<String>();
        var found = STYLE.matcher(text);
        while (found.find()) {
            String address = found.group(1) == null ? found.group(2) : found.group(1);
            if (isForeign(address)) {
                foreign.add(found.group());
            }
        }
        return foreign;
    }

    /** An address with a host of its own, also one that takes the page's protocol; data in an address are no host's. */
    private static boolean isForeign(String address) {
        return !address.startsWith("data:") && address.matches("(?s)\\s*([a-zA-Z][a-zA-Z0-9+.-]*:|//|\\\\).*");
    }

    @Test
    void theRulesOfThisTestSeeOtherHosts() {
        assertThat(List.of("https://x.example/a", "//x.example/a", "http:x", " //x"))
                .allMatch(RequestsTest::isForeign);
        assertThat(List.of("../assets/a.css", "a.html", "#main", "data:image/png;base64,AA"))
                .noneMatch(RequestsTest::isForeign);
        assertThat(foreignInStyle("a{background:url( 'https://x.example/a' )}@import \"//x.example/b\""))
                .hasSize(2);
    }
}

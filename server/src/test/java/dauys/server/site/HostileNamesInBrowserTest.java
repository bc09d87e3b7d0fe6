package dauys.server.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.protocol.ProtocolReturn;
import dauys.folder.ProfileFolders;
import dauys.publication.FolderSnapshot;
import dauys.publication.PublishedProtocol;
import dauys.publication.PublishedProtocols;
import dauys.publication.Publisher;
import dauys.publication.SentBack;
import dauys.publication.Snapshot;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.browser.Visitor;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An election folder in which everything that somebody may name has a name that would command a page or break it, as a
 * browser shows it. The server of this test sends no policy, so that nothing but the pages keeps a script from running.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNamesInBrowserTest {

    private static final Path PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile");
    private static final Instant NIGHT = Instant.parse("2023-03-19T18:00:00Z");

    private static final String SCRIPT = "<script>window.ran=1</script>";
    private static final List<String> NAMES = List.of(
            SCRIPT, "\"><img src=x onerror=window.ran=1>", "Аты\u202Eенеж\u2066 {{t.site.name}}", "Ұ".repeat(200));

    /** A field of a row, quoted or not. */
    private static final String FIELD = "(?:\"[^\"]*\"|[^,\"]*)";

    private @Nullable HttpServer server;
    private Path site = Path.of("");

    @BeforeAll
    void publish(@TempDir Path temporary) throws IOException {
        Path folder = temporary.resolve("election");
        var profile = ProfileFolders.read(PROFILE).value().orElseThrow();
        SyntheticFolder.write(SyntheticElection.of(profile, 7, List.of(), 500, stage -> {}), folder);
        for (String file : List.of("regions", "units", "constituencies")) {
            name(folder, file, "(,)(" + FIELD + "),(" + FIELD + "),(" + FIELD + ")$");
        }
        name(folder, "bodies", "(,)(" + FIELD + "),(" + FIELD + "),(" + FIELD + ")(?=,[^,]*$)");
        name(folder, "parties", "^([^,]+,)(" + FIELD + "),(" + FIELD + "),(" + FIELD + ")");
        name(folder, "parties", "(,)(" + FIELD + "),(" + FIELD + "),(" + FIELD + ")$");
        name(folder, "candidates", "^((?:[^,]*,){4})(" + FIELD + "),(" + FIELD + ")");
        name(folder, "precincts", "^((?:[^,]+,){3})(" + FIELD + "),(" + FIELD + ")");
        Path election = folder.resolve("election.yaml");
        Files.writeString(
                election, Files.readString(election).replace("SYNTHETIC: ", "SYNTHETIC: " + SCRIPT + NAMES.getLast()));

        var snapshot = FolderSnapshot.read(folder, NIGHT).value().orElseThrow();
        site = temporary.resolve("site");
        Publisher.ofPages().publishAll(sentBack(snapshot), site);
        site = site.toRealPath();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(address, 0, "/", SimpleFileServer.createFileHandler(site));
        server.start();
    }

    /** Gives each row a hostile name, in each field for which the pattern has a group after the first. */
    private static void name(Path folder, String file, String fields) throws IOException {
        Path changed = folder.resolve(file + ".csv");
        var rows = new ArrayList<>(Files.readAllLines(changed));
        var pattern = Pattern.compile(fields);
        // After the mark of a synthetic file and the names of the columns.
        for (int i = 2; i < rows.size(); i++) {
            String name = quoted(NAMES.get(i % NAMES.size()) + " " + file + " " + i);
            rows.set(
                    i,
                    pattern.matcher(rows.get(i))
                            .replaceFirst(found -> Matcher.quoteReplacement(found.group(1)
                                    + String.join(",", Collections.nCopies(found.groupCount() - 1, name)))));
        }
        Files.write(changed, rows);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Every protocol has just come, and the first of each precinct was sent back with hostile words. */
    private static Snapshot sentBack(Snapshot plain) {
        var plan = plain.registers().orElseThrow().plan();
        PublishedProtocols protocols = slot -> plain.protocols()
                .of(slot)
                .map(each -> plan.firstSlot(plan.precinctOf(slot)) == slot
                        ? new PublishedProtocol(
                                State.RETURNED,
                                each.versions(),
                                Optional.of(NIGHT),
                                Optional.of(new SentBack(
                                        ProtocolReturn.Reason.COMPLAINT, SCRIPT + NAMES.getLast(), Optional.empty())),
                                List.of())
                        : each);
        return new Snapshot(
                plain.folder(),
                plain.result(),
                plain.registers(),
                protocols,
                plain.days(),
                plain.courses(),
                plain.at());
    }

    @AfterAll
    void stop() {
        Objects.requireNonNull(server).stop(0);
    }

    private URI address() {
        return URI.create("http://localhost:"
                + Objects.requireNonNull(server).getAddress().getPort());
    }

    /** The largest page of each kind. */
    Stream<String> pages() throws IOException {
        Path kazakh = site.resolve("kk");
        var kinds = new TreeMap<String, List<Path>>();
        try (var files = Files.walk(kazakh)) {
            files.filter(each -> each.toString().endsWith(".html"))
                    .map(kazakh::relativize)
                    .forEach(each -> kinds.computeIfAbsent(each.getName(0).toString(), none -> new ArrayList<>())
                            .add(each));
        }
        return kinds.values().stream()
                .map(all -> all.stream()
                        .max(Comparator.comparingLong(
                                each -> kazakh.resolve(each).toFile().length()))
                        .orElseThrow()
                        .toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingRunsNothingIsWiderThanAPhoneAndNobodyMeetsABarrier(String path, Browser browser) {
        Page phone = browser.page(address(), Visitor.PHONE);
        for (String language : List.of("en", "ru", "kk")) {
            phone.open("/" + language + "/" + path).assertFitsTheScreen();
            assertThat(phone.inside().locator("h1")).isVisible();
            assertThat(phone.inside().locator("body")).containsText(SCRIPT);
            assertNothingRan(phone);
        }
        phone.assertAccessible();
        phone.shot("hostile-" + path.replaceAll("[^a-z0-9]+", "-"));
    }

    private static void assertNothingRan(Page page) {
        assertThat(page.inside().evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(page.inside().locator("script:not([src]), img, [onerror], [onload]"))
                .hasCount(0);
        assertThat(page.inside().locator("body").textContent()).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    }

    @Test
    void whatASearchFindsIsAsHarmless(Browser browser) {
        Page phone = browser.page(address(), Visitor.PHONE).open("/kk/search.html");
        phone.inside().locator("input[type=search]").fill("window");
        assertThat(phone.inside().locator("#results")).containsText("window.ran=1");
        assertNothingRan(phone);
        phone.inside().locator("input[type=search]").fill("ұұұ");
        assertThat(phone.inside().locator("#results")).containsText("ҰҰҰ");
        phone.assertFitsTheScreen();
        phone.assertAccessible();
    }
}

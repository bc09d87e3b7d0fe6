package dauys.server.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dauys.election.commission.Area;
import dauys.election.commission.CommissionTree;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.protocol.ProtocolReturn;
import dauys.folder.ElectionFolders;
import dauys.folder.ProfileFolders;
import dauys.publication.FolderSnapshot;
import dauys.publication.PublishedProtocol;
import dauys.publication.PublishedProtocols;
import dauys.publication.PublishedScan;
import dauys.publication.Publisher;
import dauys.publication.SentBack;
import dauys.publication.Snapshot;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.browser.Visitor;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of public page, of a synthetic election with its protocols and of the real totals of 2023, as any web
 * server shows it: in three languages, at a desk and on a phone, with scripts and without.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesInBrowserTest {

    private static final Path PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile");
    private static final Path REAL = Path.of("..", "elections", "kz", "2023-mazhilis");

    /** Pages compare with it, in a table and a chart. */
    private static final Path EARLIER = Path.of("..", "elections", "kz", "2021-mazhilis");

    private static final Instant NIGHT = Instant.parse("2023-03-19T18:00:00Z");

    private static final Instant DAY = Instant.parse("2023-03-19T06:00:00Z");

    private static final int WIDTH_OF_SCAN = 620;

    /** What a server that is careful sends with each page; a page that needs more fails. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'";

    /** A page of a site; the largest of its kind shows most of what the kind can show. */
    record PublicPage(String site, String kind, String path) {
        @Override
        public String toString() {
            return site + " " + kind;
        }
    }

    private final Map<String, HttpServer> servers = new TreeMap<>();
    private final Map<String, Path> sites = new TreeMap<>();

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        Path small = folder.resolve("small");
        var profile = ProfileFolders.read(PROFILE).value().orElseThrow();
        SyntheticFolder.write(SyntheticElection.of(profile, 7, List.of(), 500, stage -> {}), small);
        Path scan = folder.resolve("scan.png");
        ImageIO.write(new BufferedImage(WIDTH_OF_SCAN, 877, BufferedImage.TYPE_BYTE_GRAY), "png", scan.toFile());
        show("synthetic", asOnANight(FolderSnapshot.read(small, NIGHT).value().orElseThrow(), scan), folder);
        show("before", FolderSnapshot.read(small, DAY).value().orElseThrow(), folder);
        show("real", FolderSnapshot.read(REAL, NIGHT).value().orElseThrow(), folder);
    }

    /** A folder knows neither moments nor scans, nor why a protocol was sent back; a server knows all of them. */
    private static Snapshot asOnANight(Snapshot plain, Path scan) throws IOException {
        var registers = plain.registers().orElseThrow();
        var plan = registers.plan();
        var why = new SentBack(
                ProtocolReturn.Reason.COPIES_DIFFER,
                "A copy of the observers has another number in line 8",
                CommissionTree.of(registers.territory(), List.of()).find(new Area.Country()));
        var picture = new PublishedScan("ab".repeat(32), PublishedScan.Kind.PNG, Files.size(scan), scan);
        PublishedProtocols protocols = slot -> plain.protocols()
                .of(slot)
                .map(each -> new PublishedProtocol(
                        slot % 7 == 1 ? State.RETURNED : each.state(),
                        each.versions(),
                        Optional.of(NIGHT.minusSeconds(slot)),
                        slot % 7 == 1 ? Optional.of(why) : Optional.empty(),
                        plan.firstSlot(plan.precinctOf(slot)) == slot ? List.of(picture) : List.of()));
        return new Snapshot(
                plain.folder(),
                plain.result(),
                plain.registers(),
                protocols,
                plain.days(),
                plain.courses(),
                plain.at());
    }

    private void show(String name, Snapshot snapshot, Path folder) throws IOException {
        Path site = folder.resolve("site-" + name);
        var earlier = ElectionFolders.read(EARLIER).value().orElseThrow();
        new Publisher(List.of(), List.of(earlier), (done, of) -> {}).publishAll(snapshot, site);
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var handler = SimpleFileServer.createFileHandler(site.toRealPath());
        var policy = Filter.beforeHandler(
                "policy", exchange -> exchange.getResponseHeaders().set("Content-Security-Policy", POLICY));
        var server = HttpServer.create(address, 0, "/", handler, policy);
        server.start();
        servers.put(name, server);
        sites.put(name, site.toRealPath());
    }

    @AfterAll
    void stop() {
        servers.values().forEach(server -> server.stop(0));
    }

    private URI address(String site) {
        var address = Objects.requireNonNull(servers.get(site)).getAddress();
        return URI.create("http://localhost:" + address.getPort());
    }

    /** The largest page of each kind, where a kind is the folder that it stands in, or the page itself. */
    Stream<PublicPage> pages() throws IOException {
        var pages = new ArrayList<PublicPage>();
        for (var site : sites.entrySet()) {
            Path kazakh = site.getValue().resolve("kk");
            try (var files = Files.walk(kazakh)) {
                Map<String, List<Path>> kinds = files.filter(
                                each -> each.toString().endsWith(".html"))
                        .map(kazakh::relativize)
                        .collect(Collectors.groupingBy(
                                each -> each.getName(0).toString(), TreeMap::new, Collectors.toList()));
                kinds.forEach((kind, all) -> pages.add(new PublicPage(
                        site.getKey(),
                        kind,
                        all.stream()
                                .max(Comparator.comparingLong(
                                        each -> kazakh.resolve(each).toFile().length()))
                                .orElseThrow()
                                .toString())));
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoBarrierInAnyLanguageAndFitsAPhone(PublicPage shown, Browser browser) {
        Page desk = browser.page(address(shown.site()));
        for (String language : List.of("en", "ru", "kk")) {
            desk.open("/" + language + "/" + shown.path());
            assertThat(desk.inside().locator("html")).hasAttribute("lang", language);
            assertThat(desk.inside().locator("h1")).isVisible();
        }
        desk.assertAccessible();
        String shot = "site-" + shown.site() + "-" + shown.kind().replaceAll("[^a-z0-9]+", "-");
        desk.shot(shot);

        Page phone = browser.page(address(shown.site()), Visitor.PHONE.withoutJavaScript());
        phone.open("/kk/" + shown.path()).assertFitsTheScreen();
        phone.shot(shot + "-phone");
    }

    @Test
    void theScanOfAProtocolIsSeenOnAPhone(Browser browser) throws IOException {
        var precinct = pages().filter(each -> each.kind().equals("precinct"))
                .findFirst()
                .orElseThrow();
        Page page = browser.page(address(precinct.site()), Visitor.PHONE).open("/en/" + precinct.path());
        var picture = page.inside().getByAltText("Scan 1 of the paper protocol").first();
        picture.scrollIntoViewIfNeeded();
        page.inside()
                .waitForFunction(
                        "picture => picture.complete && picture.naturalWidth === " + WIDTH_OF_SCAN,
                        picture.elementHandle());
        page.assertFitsTheScreen();
    }

    @Test
    void whoStandsIsFoundInTwoStepsWhileVotingGoesOnInEveryLanguage(Browser browser) {
        Map<String, List<String>> ways = Map.of(
                "kk", List.of("Кандидаттар", "Мәжіліс"),
                "ru", List.of("Кандидаты", "Мажилис"),
                "en", List.of("Candidates", "Mazhilis"));
        ways.forEach((language, names) -> {
            Page page = browser.page(address("before"), Visitor.DESKTOP.withoutJavaScript())
                    .open("/" + language + "/index.html");
            names.forEach(name -> page.inside()
                    .getByRole(
                            AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                    .first()
                    .click());
            page.isAt("/" + language + "/candidates/mazhilis.html");
            assertThat(page.inside().locator("tbody tr").first()).isVisible();
        });
    }

    /** In the light, and in the other languages, the pages of this site are walked above. */
    @Test
    void theCalendarAndWhoStandsHaveNoBarrierInTheDark(Browser browser) {
        Page dark = browser.page(address("before"), Visitor.DESKTOP.inTheDark());
        for (String path : List.of("calendar", "parties", "party/P1", "candidates", "candidates/mazhilis")) {
            dark.open("/kk/" + path + ".html").assertAccessible();
        }
    }

    @Test
    void theLanguageIsChangedOnTheSamePage(Browser browser) throws IOException {
        var precinct = pages().filter(each -> each.kind().equals("precinct"))
                .findFirst()
                .orElseThrow();
        Page page = browser.page(address(precinct.site())).open("/kk/" + precinct.path());
        page.find(AriaRole.LINK, "Русский").click();
        page.isAt("/ru/" + precinct.path());
    }

    @Test
    void theFirstPageLeadsToAChoiceOfLanguageWithoutAnyScript(Browser browser) {
        Page page = browser.page(address("real"), Visitor.DESKTOP.withoutJavaScript())
                .open("/index.html");
        page.find(AriaRole.LINK, "Қазақша").click();
        page.isAt("/kk/index.html");
    }

    @Test
    void aSearchFindsAPrecinctByItsNumber(Browser browser) {
        Page page = browser.page(address("synthetic")).open("/en/search.html");
        page.inside().locator("input[type=search]").fill("1");
        assertThat(page.inside().locator("#results a").first()).isVisible();
    }

    @Test
    void theDarkThemeHasNoBarrierEither(Browser browser) {
        browser.page(address("real"), Visitor.DESKTOP.inTheDark())
                .open("/kk/index.html")
                .assertAccessible();
    }
}

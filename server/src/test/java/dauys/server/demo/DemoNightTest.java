package dauys.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dauys.election.protocol.DoubleEntry;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.SmallElection;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.Applying;
import dauys.store.Database;
import dauys.store.Fsck;
import dauys.store.Scans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A night of a few seconds: everything arrives but what is left to visitors, and each role enters by the door. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoNightTest {

    private static final Instant POLLS_CLOSE = Instant.parse("2023-03-19T15:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data = Path.of("target", "demo-night", UUID.randomUUID().toString());
    private RunningServer server;

    @BeforeAll
    void begin() throws IOException {
        Files.createDirectories(data);
        server = RunningServer.start(
                new ShiftedClock(POLLS_CLOSE),
                Map.of(
                        "dauys.demo.lasts", "4s",
                        "dauys.data", data.toString(),
                        "dauys.election", SmallElection.folderWithProtocols().toString(),
                        "dauys.synthetic", "true",
                        "dauys.failures-of-an-address", "10000"));
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void everyProtocolArrivesButThoseThatAreLeftToVisitors() throws InterruptedException {
        waitForTheEnd(server.part(DemoNight.class).replay());
        Live live = server.part(Live.class);
        live.refresh();

        var left = server.part(PapersToType.class);
        var states = new EnumMap<DoubleEntry.State, Integer>(DoubleEntry.State.class);
        var slots = live.now().slots();
        for (int slot = 0; slot < slots.size(); slot++) {
            var state = slots.get(slot).state();
            if (left.isLeftOut(slot)) {
                assertThat(state).isEqualTo(DoubleEntry.State.EMPTY);
            } else {
                states.merge(state, 1, Integer::sum);
            }
        }
        assertThat(states).containsKey(DoubleEntry.State.AGREED).doesNotContainKey(DoubleEntry.State.EMPTY);
        assertThat(left.papers(server.part(dauys.server.pages.Languages.class).in(dauys.wording.Language.KK)))
                .isNotEmpty();

        var database = server.part(Database.class);
        var verdict = new Fsck(
                        database.sql(),
                        database.transaction(),
                        new Applying(server.part(NightElection.class)),
                        new Scans(data.resolve("scans")))
                .check(applied -> {});
        assertThat(verdict.differences()).isEmpty();
    }

    /** The replay tells whoever waits for it after each thing that it has done. */
    static void waitForTheEnd(Replay replay) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (replay) {
            while (!replay.hasBegun() || replay.left() > 0) {
                assertThat(System.nanoTime())
                        .as("left to do: %s", replay.left())
                        .isLessThan(end);
                replay.wait(1_000);
            }
        }
    }

    private Stream<String> passwords() throws IOException {
        return Files.readAllLines(data.resolve("demo-passwords")).stream();
    }

    Stream<String> logins() throws IOException {
        return passwords().map(line -> line.substring(0, line.indexOf(' ')));
    }

    private String password(String login) throws IOException {
        return passwords()
                .filter(line -> line.startsWith(login + " "))
                .findFirst()
                .orElseThrow()
                .substring(login.length() + 1);
    }

    @ParameterizedTest
    @MethodSource("logins")
    void everyRoleEntersByKeyboardAndFindsItsWork(String login, Browser browser) throws IOException {
        var page = browser.page(server.address()).open("/login?lang=kk").assertAccessible();
        // The cursor waits in the first field.
        page.type(login);
        page.inside().keyboard().press("Tab");
        page.type(password(login)).enter();
        page.isAt("/");
        for (String language : new String[] {"kk", "ru", "en"}) {
            page.open("/?lang=" + language);
        }
        page.assertAccessible();
        page.open("/demo").assertAccessible();
        page.shot("demo-" + login);
    }

    @Test
    void theNightIsPausedAndGoesOn(Browser browser) throws IOException {
        var page =
                browser.page(server.address()).login("press", password("press")).open("/demo?lang=en");
        page.tabTo(AriaRole.BUTTON, "Pause");
        page.enter().isAt("/demo");
        assertThat(server.part(DemoNight.class).replay().isPaused()).isTrue();
        page.tabTo(AriaRole.BUTTON, "Go on");
        page.enter().isAt("/demo");
        assertThat(server.part(DemoNight.class).replay().isPaused()).isFalse();
    }
}

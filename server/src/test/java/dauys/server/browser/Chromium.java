package dauys.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one Chromium of this JVM. It starts when the first test needs it and stops when the last run of JUnit that used
 * it is over; a run inside a run, as in the tests of these tests, shares it.
 *
 * <p>The driver's own package comes with Playwright's library, and Node.js and Chromium are the machine's, so nothing
 * is fetched here. Playwright belongs to one thread: the tests must not run in parallel within a JVM.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // The second wall: what the watch over requests does not see, such as a hint to connect early, finds no
            // host.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    private static @Nullable Running running;
    private static int users;

    private boolean closed;

    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser) {}

    Chromium() {
        users++;
    }

    BrowserContext open(com.microsoft.playwright.Browser.NewContextOptions options) {
        Running chromium = running;
        if (chromium == null) {
            chromium = start(Installation.in(System.getenv()));
            running = chromium;
        }
        return chromium.browser.newContext(options);
    }

    private static Running start(Installation installation) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.DESKTOP.milliseconds());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        installation.node().orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        try {
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(installation.chromium().orElseThrow())
                                    .setHeadless(true)
                                    .setArgs(FLAGS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        users--;
        Running chromium = running;
        if (users == 0 && chromium != null) {
            running = null;
            chromium.browser.close();
            chromium.playwright.close();
        }
    }
}

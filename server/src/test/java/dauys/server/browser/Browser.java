package dauys.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The browser of one test. Whoever opens a page in it is a visitor of their own, with their own cookies. */
public final class Browser {
    /** Where the evidence of a failed test lies: a picture and the HTML of each page that was open. */
    static final Path FAILURES = Path.of("target", "browser-failures");

    /** A page may take so many milliseconds to load; a visitor's patience is for what appears on it. */
    private static final double SLOWEST_ANSWER = 60_000;

    private final Chromium chromium;
    private final String test;
    private final List<Visit> visits = new ArrayList<>();

    private record Visit(BrowserContext context, Problems problems) {}

    Browser(Chromium chromium, String test) {
        this.chromium = chromium;
        this.test = test;
    }

    /** A page for a visitor at a desk; nothing is loaded yet. */
    public Page page(URI server) {
        return page(server, Visitor.DESKTOP);
    }

    /** A page for a visitor of the server at this address; nothing is loaded yet. */
    public Page page(URI server, Visitor visitor) {
        BrowserContext context = chromium.open(visitor.options());
        Problems problems = new Problems();
        visits.add(new Visit(context, problems));
        problems.watch(context);
        context.setDefaultTimeout(visitor.milliseconds());
        context.setDefaultNavigationTimeout(SLOWEST_ANSWER);
        return new Page(context.newPage(), server, visitor, problems);
    }

    /** What went wrong on any page of the test, in the order of the visitors. */
    List<String> problems() {
        for (Visit visit : visits) {
            // What a page has said so far reaches Java during a call to that page.
            visit.context.pages().forEach(com.microsoft.playwright.Page::title);
        }
        return visits.stream().flatMap(visit -> visit.problems.all().stream()).toList();
    }

    /** Writes down how the open pages look, and returns the files. */
    List<Path> keepEvidence() {
        List<Path> files = new ArrayList<>();
        for (Visit visit : visits) {
            for (com.microsoft.playwright.Page page : visit.context.pages()) {
                String name = test + "-" + (files.size() / 2 + 1);
                Path picture = FAILURES.resolve(name + ".png");
                Path html = FAILURES.resolve(name + ".html");
                try {
                    Files.createDirectories(FAILURES);
                    Files.writeString(html, "<!-- " + page.url() + " -->\n" + page.content());
                    page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                            .setPath(picture)
                            .setFullPage(true));
                } catch (PlaywrightException e) {
                    // A page that cannot be drawn any more must not hide why the test failed.
                    continue;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                files.add(picture);
                files.add(html);
            }
        }
        return files;
    }

    void close() {
        visits.forEach(visit -> visit.context.close());
        visits.clear();
    }
}

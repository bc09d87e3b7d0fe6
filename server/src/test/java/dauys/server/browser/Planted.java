package dauys.server.browser;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that must fail, but for the first. Their name is not that of a test, so that nobody but one test runs them. */
@InBrowser
class Planted {
    private final TinySite site = new TinySite();

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @Test
    void good(Browser browser) {
        browser.page(site.address()).open("/good").assertAccessible().assertFitsTheScreen();
    }

    @Test
    void unlabelled(Browser browser) {
        browser.page(site.address()).open("/unlabelled").assertAccessible();
    }

    @Test
    void pale(Browser browser) {
        browser.page(site.address()).open("/pale").assertAccessible();
    }

    @Test
    void console(Browser browser) {
        browser.page(site.address()).open("/console");
    }

    @Test
    void throwing(Browser browser) {
        browser.page(site.address()).open("/throwing");
    }

    @Test
    void inline(Browser browser) {
        browser.page(site.address()).open("/inline");
    }

    @Test
    void inlineWithoutJavaScript(Browser browser) {
        browser.page(site.address(), Visitor.DESKTOP.withoutJavaScript()).open("/inline");
    }

    @Test
    void foreign(Browser browser) {
        browser.page(site.address()).open("/foreign");
    }

    @Test
    void socket(Browser browser) {
        browser.page(site.address()).open("/socket");
    }

    @Test
    void waiting(Browser browser) {
        browser.page(site.address(), Visitor.DESKTOP.waitingAtMost(Duration.ofMillis(300)))
                .open("/good")
                .shows("Ешқашан");
    }

    @Test
    @Timeout(2)
    void hanging(Browser browser) {
        browser.page(site.address()).open("/good").inside().evaluate("new Promise(() => {})");
    }

    @Test
    void absent(Browser browser) {
        browser.page(site.address()).open("/absent");
    }

    @Test
    void unanswered(Browser browser) {
        browser.page(site.address()).open("/good").expectStatus(422);
    }

    @Test
    void unreachable(Browser browser) {
        browser.page(site.address()).open("/form").tabTo(AriaRole.BUTTON, "Жою");
    }

    @Test
    void wide(Browser browser) {
        browser.page(site.address(), Visitor.PHONE).open("/wide").assertFitsTheScreen();
    }
}

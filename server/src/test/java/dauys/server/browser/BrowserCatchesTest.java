package dauys.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.microsoft.playwright.options.AriaRole;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs planted tests, each of which must fail, and reads what it says. */
@InBrowser
class BrowserCatchesTest {
    @Test
    void aGoodPagePasses(Browser browser) {
        assertThat(run("good")).isEmpty();
    }

    @Test
    void aBarrierIsNamedWithItsRuleAndPlace(Browser browser) {
        assertThat(failure("unlabelled")).contains("is not accessible:", "- label (critical)", "[input]");
        assertThat(failure("pale")).contains("- color-contrast (serious)", "[p]");
    }

    @Test
    void anErrorOnTheConsoleFails(Browser browser) {
        assertThat(failure("console")).contains("An error on the console: protocol lost");
    }

    @Test
    void anErrorOfAScriptFails(Browser browser) {
        assertThat(failure("throwing")).contains("An error on the page:", "seats lost");
    }

    @Test
    void whatBreaksTheSecurityPolicyFails(Browser browser) {
        assertThat(failure("inline")).contains("Content Security Policy", "style-src 'self'");
        assertThat(failure("inlineWithoutJavaScript")).contains("Content Security Policy", "style-src 'self'");
    }

    @Test
    void anotherHostIsNeverAsked(Browser browser) {
        assertThat(failure("foreign")).contains("The page asked another host: http://elsewhere.example/spy.png");
        assertThat(failure("socket")).contains("The page asked another host: ws://elsewhere.example/spy");
    }

    @Test
    void aWaitInVainFails(Browser browser) {
        assertThat(failure("waiting")).contains("Locator expected to be visible", "Ешқашан");
    }

    @Test
    void aPageThatIsNotThereFails(Browser browser) {
        assertThat(failure("absent")).contains("/absent is answered with 404, not 200.");
    }

    @Test
    void anAnswerThatWasExpectedMustCome(Browser browser) {
        assertThat(failure("unanswered")).contains("No answer had the status 422 that the test expects.");
    }

    @Test
    void anElementOutOfTheKeyboardsReachFails(Browser browser) {
        assertThat(failure("unreachable")).contains("Tab does not lead to the BUTTON \"Жою\"", "textbox \"Дауыс\"");
    }

    @Test
    void whatIsWiderThanTheScreenFails(Browser browser) {
        assertThat(failure("wide")).contains("/wide is wider than the screen by");
    }

    @Test
    void aFailureLeavesAPictureAndTheHtml(Browser browser) {
        assertThat(failure("console"))
                .contains("See " + Browser.FAILURES.resolve("Planted.console-1.png"))
                .contains("See " + Browser.FAILURES.resolve("Planted.console-1.html"));
        assertThat(Browser.FAILURES.resolve("Planted.console-1.png")).isNotEmptyFile();
        assertThat(Browser.FAILURES.resolve("Planted.console-1.html")).content().contains("/console -->", "Сынақ беті");
    }

    private static String failure(String planted) {
        List<String> failures = run(planted);
        assertThat(failures).as(planted).hasSize(1);
        return failures.getFirst();
    }

    private static List<String> run(String planted) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Planted.class, planted, Browser.class))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getTestsStartedCount()).as(planted).isEqualTo(1);
        return summary.getFailures().stream()
                .map(failure -> {
                    StringWriter text = new StringWriter();
                    failure.getException().printStackTrace(new PrintWriter(text));
                    return text.toString();
                })
                .toList();
    }

    /** Surefire leaves this class alone, because it is nested. */
    @InBrowser
    static class Planted {
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
}

package dauys.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
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
    void aPageThatNeverAnswersAScriptFails(Browser browser) {
        assertThat(failure("hanging")).contains("timed out after 2 seconds");
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
}

package dauys.server.voters;

import com.microsoft.playwright.options.AriaRole;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.pages.Languages;
import dauys.wording.Language;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of voters are typed for one precinct, and mended on the form for many. */
@InBrowser
class VotersInBrowserTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                new ShiftedClock(Instant.parse("2023-03-10T04:00:00Z")),
                Map.of("dauys.failures-of-an-address", "10000", "dauys.synthetic", "true"));
        server.account("secretary", "SECRETARY");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource("RU,P1,P2")
    void numbersAreEnteredByKeyboardAndByFile(Language language, String one, String other, Browser browser) {
        var texts = server.part(Languages.class).in(language);
        Page page = browser.page(server.address()).login("secretary", RunningServer.PASSWORD);
        page.open("/voters/precinct/" + one + "?lang=" + language.code());
        page.inside().locator("#voters").focus();
        page.type("3002");
        page.inside().locator("#source").focus();
        page.type("список акима");
        page.tabTo(AriaRole.BUTTON, texts.say("voters.do-enter"));
        page.enter();
        page.shows(texts.say("voters.entered"));
        page.assertAccessible().assertFitsTheScreen();
        page.shot("voters-precinct-" + language.code());

        page.open("/voters/upload");
        var rows = page.inside().locator("#rows");
        rows.fill(rows.inputValue() + other + ",2023-03-09,1000,аким,3,4\nP77,2023-03-09,1000,аким,,\n");
        page.expectStatus(422);
        page.find(AriaRole.BUTTON, texts.say("voters.do-enter")).click();
        page.shows(texts.say("voters.not-entered"));
        page.assertAccessible().assertFitsTheScreen();
        page.shot("voters-upload-" + language.code());
        rows.fill(rows.inputValue().replaceFirst("P77.*\n", ""));
        page.find(AriaRole.BUTTON, texts.say("voters.do-enter")).click();
        page.shows(texts.say("voters.entered"));
        page.assertAccessible().assertFitsTheScreen();
        page.shot("voters-" + language.code());
        page.open("/voters/deviation").assertAccessible();
        page.shot("voters-deviation-" + language.code());
    }
}

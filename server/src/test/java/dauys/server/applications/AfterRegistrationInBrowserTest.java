package dauys.server.applications;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dauys.election.commission.PersonMark;
import dauys.server.Applied;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.pages.Languages;
import dauys.server.pages.Texts;
import dauys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From two registered lists to the lot and to erased dossiers, by keyboard, in each of the three languages. */
@InBrowser
class AfterRegistrationInBrowserTest {

    private static final String SEED = "20230319874563210958";

    private static void at(ShiftedClock clock, String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private static void register(Page chair, Texts texts, String address) {
        chair.open(address);
        chair.inside().locator("#register-act").fill("№ 12");
        chair.find(AriaRole.BUTTON, texts.say("application.do-register")).click();
        chair.shows(texts.say("application.done-register"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOrderIsDrawnAndWhatWasHandedInIsErased(Language language, Browser browser) {
        var clock = new ShiftedClock(Instant.parse("2023-02-01T04:00:00Z"));
        var settings = Map.of("dauys.failures-of-an-address", "10000", "dauys.longest", "900d", "dauys.idle", "900d");
        try (var server = RunningServer.start(clock, settings)) {
            Texts texts = server.part(Languages.class).in(language);
            var applicant =
                    new PersonMark(server.account("applicant", "APPLICANT").mark());
            String first = Applied.list(server, applicant, "mazhilis-list", "A");
            String second = Applied.list(server, applicant, "mazhilis-list", "B");
            server.account("chair", "CHAIR");
            Page chair = browser.page(server.address()).login("chair", RunningServer.PASSWORD);
            chair.open("/applications?lang=" + language.code());
            register(chair, texts, first);
            register(chair, texts, second);

            at(clock, "2023-02-20T04:00:00Z");
            chair.open("/applications")
                    .find(AriaRole.LINK, texts.say("lot.all"))
                    .click();
            chair.shows(texts.say("lot.not-drawn")).assertAccessible();
            chair.open("/applications/lots/mazhilis-list").assertAccessible();
            chair.tabTo(AriaRole.TEXTBOX, texts.say("lot.seed"));
            chair.inside().keyboard().type(SEED);
            chair.tabTo(AriaRole.TEXTBOX, texts.say("lot.act"));
            chair.inside().keyboard().type("№ 13");
            chair.enter().shows(texts.say("lot.done")).shows("./dauys lot --seed " + SEED);
            chair.assertAccessible().shot("lot-" + language.code());

            at(clock, "2023-03-20T04:00:00Z");
            chair.open(first).find(AriaRole.LINK, texts.say("erase.link")).click();
            chair.shows(texts.say("erase.explained")).assertAccessible().shot("erase-" + language.code());
            chair.tabTo(AriaRole.TEXTBOX, texts.say("erase.act"));
            chair.inside().keyboard().type("№ 14");
            chair.inside().keyboard().press("Tab");
            chair.inside().keyboard().type("list-a");
            chair.enter().shows(texts.say("erase.done")).shows(texts.say("application.erased"));
            assertThat(chair.find(AriaRole.LINK, texts.say("erase.link"))).hasCount(0);
            server.assertSound();
        }
    }
}

package dauys.server.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dauys.election.protocol.ProtocolAct.Read;
import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.browser.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms before somebody's eyes: in three languages, by keyboard, without scripts, and on a projector. */
@InBrowser
class RoomsInBrowserTest {

    private static final Instant NIGHT = Instant.parse("2023-03-19T16:00:00Z");

    private static RunningServer server;
    private static Evening evening;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                new ShiftedClock(NIGHT), Map.of("dauys.failures-of-an-address", "10000", "dauys.synthetic", "true"));
        evening = new Evening(server);
        evening.agreeAll("mazhilis-list", (paper, number) -> Evening.numbers(paper));
        evening.agreeAll("region-list", (paper, number) -> Evening.numbers(paper));
        evening.agree("P2", "mazhilis-2", Evening.numbers(evening.paper("P2", "mazhilis-2"), 900, place -> 0));
        evening.read("P1", "mazhilis-1", Evening.numbers(evening.paper("P1", "mazhilis-1")));
        var paper = evening.paper("P4", "mazhilis-4");
        evening.act("P4", "mazhilis-4", new Read(Evening.FIRST, Evening.numbers(paper)));
        evening.settle();
        for (String role : List.of("CHAIR", "AUDITOR", "OPERATOR", "PRESS")) {
            server.account(role.toLowerCase(java.util.Locale.ROOT), role);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Page entered(Browser browser, String login) {
        return browser.page(server.address()).login(login, RunningServer.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/board?big",
                "/board/region/R1",
                "/board/unit/U2",
                "/deadlines",
                "/warnings",
                "/turnout",
                "/turnout/unit/U1",
                "/turnout/P2",
                "/results",
                "/results/body/mazhilis",
                "/results/mazhilis-list",
                "/results/mazhilis-2",
                "/results/mazhilis-list/declare",
                "/results/mazhilis-1/declare",
                "/results/mazhilis-list/decide",
                "/record"
            })
    void everyRoomCanBeReadByEverybodyInThreeLanguages(String path, Browser browser) {
        Page page = entered(browser, "chair");
        for (String language : List.of("kk", "en", "ru")) {
            page.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.inside().locator("html")).hasAttribute("lang", language);
        }
        page.assertAccessible();
        page.shot("rooms" + path.replaceAll("[^a-z0-9]+", "-"));
    }

    @Test
    void theBoardNeedsNoScriptAndFitsAPhone(Browser browser) {
        Page page = browser.page(server.address(), Visitor.PHONE.withoutJavaScript());
        page.open("/board?lang=ru").shows("Принято протоколов").assertFitsTheScreen();
        assertThat(page.inside().locator("#pause")).isHidden();
        page.shot("rooms-board-phone");
    }

    @Test
    void theBoardIsFreshWithoutBeingLoadedAgainAndStandsStillWhenAsked(Browser browser) {
        Page page = browser.page(server.address()).open("/board/unit/U2?lang=en");
        var row = page.inside().locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("No. 29"));
        assertThat(row.locator("td").nth(2)).hasText("1");

        evening.agree("P29", "mazhilis-29", Evening.numbers(evening.paper("P29", "mazhilis-29")));
        evening.settle();
        assertThat(row.locator("td").nth(2)).hasText("2");

        page.tabTo(AriaRole.BUTTON, "Stand still");
        page.space();
        assertThat(page.find(AriaRole.BUTTON, "Stand still")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void turnoutIsReportedByKeyboard(Browser browser) {
        Page page = entered(browser, "operator").open("/turnout/P5?lang=kk").assertAccessible();

        page.tabTo(AriaRole.TEXTBOX, "Осы сағатқа дейін бюллетеньдер алған сайлаушылар");
        page.type("120").enter().isAt("/turnout/P5").shows("Хабар жазылды.").shows("120");

        page.inside().locator("#at").selectOption("12:00");
        page.field("Осы сағатқа дейін бюллетеньдер алған сайлаушылар").fill("100");
        page.expectStatus(422);
        page.find(AriaRole.BUTTON, "Жіберу").click();
        page.shows("120 сайлаушы").assertAccessible();
    }

    @Test
    void aDoubtIsSettledByKeyboard(Browser browser) {
        Page page = entered(browser, "chair").open("/warnings?lang=ru").assertAccessible();

        page.tabTo(AriaRole.TEXTBOX, "Причина");
        page.type("разные избиратели").enter().isAt("/warnings").shows("Замечание рассмотрено");
    }

    @Test
    void resultsAreEstablishedByKeyboardAlone(Browser browser) {
        Page page =
                entered(browser, "chair").open("/results/region-list?lang=en").assertAccessible();
        page.tabTo(AriaRole.LINK, "Establish the results");
        page.enter().isAt("/results/region-list/declare").assertAccessible();

        page.tabTo(AriaRole.TEXTBOX, "Number and title of the commission’s act");
        page.type("No. 7");
        page.field("Date of the act").fill("2023-03-27");
        // A field for a date has parts of its own, through which Tab goes before it leads on.
        for (int part = 0; part < 4 && !"confirm".equals(focus(page)); part++) {
            page.inside().keyboard().press("Tab");
        }
        page.type("region-list").enter().isAt("/results/region-list").shows("The results are established.");
        page.assertAccessible().shot("rooms-established");
        page.open("/results/region-list/decide?lang=en").assertAccessible().shot("rooms-holders");
    }

    private static Object focus(Page page) {
        return page.inside().evaluate("document.activeElement.id");
    }

    @Test
    void thePressSeesResultsAndDecidesNothing(Browser browser) {
        Page page = entered(browser, "press").open("/results/mazhilis-list?lang=en");

        assertThat(page.find(AriaRole.LINK, "Establish the results")).hasCount(0);
        page.open("/results/mazhilis-list/declare?lang=en", 403).shows("Your roles do not allow this");
    }

    @Test
    void theRecordKeepsBackWhatIsBeingTyped(Browser browser) {
        Page page = entered(browser, "auditor").open("/record?subject=protocol/P4/mazhilis-4&lang=en");

        page.shows("kept back until both entries agree").assertAccessible();
        page.open("/record?subject=protocol/P4/mazhilis-list&lang=en");
        page.inside().locator("summary").first().click();
        page.shows("1,010").assertAccessible().shot("rooms-record-open");
    }
}

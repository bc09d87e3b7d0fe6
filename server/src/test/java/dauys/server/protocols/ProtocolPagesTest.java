package dauys.server.protocols;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dauys.server.protocols.PaperOnDesk.P1;
import static dauys.server.protocols.PaperOnDesk.P2;
import static dauys.server.protocols.PaperOnDesk.carriedAway;
import static dauys.server.protocols.PaperOnDesk.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dauys.server.RunningServer;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.browser.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Commissions at their screens: they type, settle, doubt, send back and correct. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolPagesTest {

    private final RunningServer server = RunningServer.start();

    @BeforeAll
    void everybodyHasAnAccount() {
        server.account("anna", "OPERATOR");
        server.account("bolat", "OPERATOR");
        server.account("secretary", "SECRETARY");
        server.account("chair", "CHAIR");
        server.account("observer", "OBSERVER");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Page enter(Browser browser, String login) {
        return enter(browser, login, Visitor.DESKTOP);
    }

    private Page enter(Browser browser, String login, Visitor visitor) {
        return browser.page(server.address(), visitor).login(login, RunningServer.PASSWORD);
    }

    private static void fill(Page page, Map<String, String> paper) {
        paper.forEach((name, text) -> page.inside().locator("[name='" + name + "']").fill(text));
    }

    private void type(Browser browser, String login, String protocol, Map<String, String> paper) {
        Page page = enter(browser, login).open(protocol);
        page.find(AriaRole.BUTTON, "Хаттаманы енгізу").click();
        fill(page, paper);
        page.find(AriaRole.BUTTON, "Хаттаманы жіберу").click();
        page.isAt(protocol + "/typed");
    }

    @Test
    void bothReadingsAreTypedByKeyboardAlone(Browser browser) {
        Page first = enter(browser, "anna");
        first.tabTo(AriaRole.BUTTON, "Келесі хаттаманы алу");
        first.enter();
        first.shows("Enter келесі жолға өткізеді");
        String protocol = first.inside().url().replace(server.address().toString(), "").replace("/type", "");
        first.inside().keyboard().press("Tab");
        first.tabTo(AriaRole.TEXTBOX, first.inside().locator("label[for=f0]").textContent());
        for (String number : right().values()) {
            first.type(number).enter();
        }
        first.shows("екі мың тоғыз жүз жиырма");
        first.assertAccessible().shot("protocols-typing");
        first.space().isAt(protocol + "/typed").shows("Екінші рет оны басқа адам енгізеді");
        first.assertAccessible().shot("protocols-typed");
    }
}

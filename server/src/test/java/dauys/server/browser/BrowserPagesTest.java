package dauys.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A visitor opens pages, fills in forms, and goes by keyboard, on a site of a few pages. */
@InBrowser
class BrowserPagesTest {
    private final TinySite site = new TinySite();

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @Test
    void aFormIsSentByKeyboardAlone(Browser browser) {
        Page page = browser.page(site.address()).open("/form").assertAccessible();

        assertThat(page.tabTo(AriaRole.TEXTBOX, "Дауыс")).isEqualTo(1);
        page.type("A");
        assertThat(page.tabTo(AriaRole.BUTTON, "Жіберу")).isEqualTo(1);
        page.space().isAt("/said").shows("Қабылданды.");
    }

    @Test
    void aFormIsSentWithoutJavaScript(Browser browser) {
        Page page = browser.page(site.address(), Visitor.PHONE.withoutJavaScript());
        page.open("/who").shows("Сценарийсіз");
        page.open("/form").assertFitsTheScreen();

        page.field("Дауыс").fill("A");
        page.tabTo(AriaRole.BUTTON, "Жіберу");
        page.enter().isAt("/said").shows("Қабылданды.");
    }

    @Test
    void aPasswordLeadsToAnotherPage(Browser browser) {
        browser.page(site.address()).login("chair", "secret").isAt("/welcome");
    }

    @Test
    void nothingOfAVisitorIsLeftToTheMachine(Browser browser) {
        browser.page(site.address()).open("/who").shows("1280 900 kk-KZ Asia/Almaty true false");
        browser.page(site.address(), Visitor.PHONE.speaking("ru-RU").inTheDark())
                .open("/who")
                .shows("390 844 ru-RU Asia/Almaty true true");
    }

    @Test
    void aRefusalThatIsExpectedIsNoProblem(Browser browser) {
        browser.page(site.address()).open("/refused", 403).shows("Рұқсат жоқ.");
    }

    @Test
    void accessibilityIsNotTestedWithoutJavaScript(Browser browser) {
        Page page = browser.page(site.address(), Visitor.DESKTOP.withoutJavaScript())
                .open("/good");

        assertThatIllegalStateException().isThrownBy(page::assertAccessible).withMessageContaining("Axe is a script");
    }

    @Test
    void aPictureIsDrawn(Browser browser) throws IOException {
        Path picture = browser.page(site.address()).open("/good").shot("browser-pages-good");

        assertThat(Arrays.copyOf(Files.readAllBytes(picture), 4)).containsExactly(0x89, 'P', 'N', 'G');
    }
}

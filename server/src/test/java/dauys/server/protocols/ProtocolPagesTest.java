package dauys.server.protocols;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dauys.server.protocols.PaperOnDesk.carriedAway;
import static dauys.server.protocols.PaperOnDesk.right;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dauys.server.RunningServer;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.browser.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
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
        paper.forEach(
                (name, text) -> page.inside().locator("[name='" + name + "']").fill(text));
    }

    private void type(Browser browser, String login, String protocol, Map<String, String> paper) {
        Page page = enter(browser, login).open(protocol);
        page.find(AriaRole.BUTTON, "Хаттаманы енгізу").click();
        fill(page, paper);
        page.find(AriaRole.BUTTON, "Хаттаманы жіберу").click();
        page.isAt(protocol + "/typed");
    }

    /** The protocol of a precinct that no other test uses. */
    private static String protocol(int number) {
        return "/protocols/P" + number + "/mazhilis-list";
    }

    private static void press(Page page, String button) {
        page.tabTo(AriaRole.BUTTON, button);
        page.enter();
    }

    private static String typeWithKeys(Page page, Map<String, String> paper) {
        press(page, "Келесі хаттаманы алу");
        page.shows("Enter келесі жолға өткізеді");
        page.tabTo(AriaRole.TEXTBOX, page.inside().locator("label[for=f0]").textContent());
        paper.values().forEach(number -> page.type(number).enter());
        return page.inside().url().replace(server(page), "").replace("/type", "");
    }

    private static String server(Page page) {
        return page.inside().url().replaceFirst("(https?://[^/]+).*", "$1");
    }

    @Test
    void bothReadingsAreTypedByKeyboardAlone(Browser browser) {
        Page first = enter(browser, "anna").assertAccessible();
        String protocol = typeWithKeys(first, right());
        first.shows("екі мың тоғыз жүз жиырма").shows("Серверде сақталды");
        first.assertAccessible().assertFitsTheScreen().shot("protocols-typing");
        first.enter().isAt(protocol + "/typed").shows("Екінші рет оны басқа адам енгізеді");
        first.assertAccessible().shot("protocols-typed");

        Page second = enter(browser, "bolat");
        second.shot("protocols-home-operator");
        assertThat(typeWithKeys(second, right())).isEqualTo(protocol);
        second.enter().isAt(protocol + "/typed").shows("Хаттама қабылданды");
    }

    @Test
    void aDifferenceIsSettledLineByLine(Browser browser) {
        type(browser, "anna", protocol(2), right());
        type(browser, "bolat", protocol(2), right("option:A", "1100", "line:listed", "2910"));
        Page page = enter(browser, "secretary").assertAccessible();
        page.shows("Енгізулер әртүрлі: 1").shot("protocols-home-secretary");
        page.open(protocol(2)).assertAccessible().shot("protocols-readings-differ");
        page.find(AriaRole.LINK, "Айырмашылықтарды шешу").click();
        page.shows("Шешілмеген жолдар: 2")
                .assertAccessible()
                .assertFitsTheScreen()
                .shot("protocols-differences");

        page.inside().locator("input[name=choice-0][value=first]").check();
        page.find(AriaRole.BUTTON, "Таңдағанды сақтау").click();
        page.shows("Шешілмеген жолдар: 1");
        page.inside().locator("input[name=choice-12][value=first]").check();
        page.find(AriaRole.BUTTON, "Таңдағанды сақтау").click();
        page.isAt(protocol(2)).shows("Айырмашылықтар шешілді.").assertAccessible();
    }

    @Test
    void aWarningIsSeenWhileTypingAndDealtWithAfterwards(Browser browser) {
        Page page = enter(browser, "anna").open(protocol(3));
        page.find(AriaRole.BUTTON, "Хаттаманы енгізу").click();
        fill(page, carriedAway());
        page.inside().locator("#f11").blur();
        page.shows("жәшіктерден табылмаған бюллетеньдер").assertAccessible().shot("protocols-typing-warning");
        page.find(AriaRole.BUTTON, "Хаттаманы жіберу").click();
        page.isAt(protocol(3) + "/typed");
        type(browser, "bolat", protocol(3), carriedAway());

        Page secretary = enter(browser, "secretary").open(protocol(3) + "/findings");
        secretary.assertAccessible().assertFitsTheScreen().shot("protocols-findings");
        secretary.inside().locator("#reason-0").fill("Бес сайлаушы бюллетенін алып кетті.");
        secretary.find(AriaRole.BUTTON, "Жазылғандардың бәрін сақтау").click();
        secretary.isAt(protocol(3)).shows("Бес сайлаушы бюллетенін алып кетті.");
        secretary.assertAccessible().assertFitsTheScreen().shot("protocols-agreed");
    }

    @Test
    void aProtocolIsSentBackAndCorrectedByAnAct(Browser browser) {
        type(browser, "anna", protocol(4), right());
        type(browser, "bolat", protocol(4), right());
        Page chair = enter(browser, "chair").open(protocol(4) + "/return").assertAccessible();
        chair.find(AriaRole.BUTTON, "Қайтару").click();
        chair.expectStatus(422).shows("Негізін таңдаңыз.").assertAccessible().shot("protocols-return");
        chair.inside().locator("#reason").selectOption("COMPLAINT");
        chair.inside().locator("#words").fill("Дауыстарды қайта санаңыз.");
        chair.inside().locator("#number").fill("4");
        chair.find(AriaRole.BUTTON, "Қайтару").click();
        chair.isAt(protocol(4)).shows("Дауыстарды қайта санаңыз.").assertAccessible();

        chair.find(AriaRole.LINK, "Түзету актісін енгізу").click();
        chair.inside().locator("#act").fill("17");
        chair.inside().locator("#date").fill("2023-03-20");
        chair.inside().locator("#reason").selectOption("RECOUNT");
        chair.inside().locator("#signatories").fill("Аружан Сейітова\nБолат Омаров");
        chair.assertAccessible().shot("protocols-correction");
        chair.find(AriaRole.BUTTON, "Актіні енгізу").click();
        chair.isAt(protocol(4)).shows("Болат Омаров");
        type(browser, "anna", protocol(4), right("option:A", "999", "option:B", "901"));
        type(browser, "bolat", protocol(4), right("option:A", "999", "option:B", "901"));

        Page observer = enter(browser, "observer").open(protocol(4)).shows("Өзгерген сандар");
        observer.assertAccessible().assertFitsTheScreen().shot("protocols-corrected");
    }

    @Test
    void whatIsTypedSurvivesTheEndOfTheSession(Browser browser) {
        Page page = enter(browser, "anna").open(protocol(5));
        page.find(AriaRole.BUTTON, "Хаттаманы енгізу").click();
        page.field("1 сайлаушылар тізіміне енгізілген азаматтар").fill("2 911");
        page.inside().locator("#f1").focus();
        page.shows("екі мың тоғыз жүз он бір");

        page.inside().context().clearCookies();
        page.expectStatus(401);
        page.inside().locator("#f1").fill("2 930");
        page.inside().locator("#f2").focus();
        page.shows("Сессия аяқталды").assertAccessible().shot("protocols-session-ended");
        page.inside().locator("#trouble a").click();
        page.inside().locator("input[autocomplete~=username]").fill("anna");
        page.inside().locator("input[autocomplete~=current-password]").fill(RunningServer.PASSWORD);
        page.enter().isAt(protocol(5) + "/type");

        assertThat(page.inside().locator("#f0")).hasValue("2 911");
        assertThat(page.inside().locator("#f1")).hasValue("2 930");
    }

    @Test
    void aScanLiesBesideTheForm(Browser browser) {
        Page page = enter(browser, "anna").open(protocol(6));
        page.find(AriaRole.BUTTON, "Хаттаманы енгізу").click();
        page.inside().locator("#f0").fill("2 912");
        page.inside().locator("#scan").setInputFiles(file("notes.pdf", "no document".getBytes(UTF_8)));
        page.find(AriaRole.BUTTON, "Қосу").click();
        page.expectStatus(422).shows("JPEG").assertAccessible();
        assertThat(page.inside().locator("#f0")).hasValue("2 912");

        page.inside().locator("#scan").setInputFiles(file("paper.txt", picture()));
        page.find(AriaRole.BUTTON, "Қосу").click();
        page.isAt(protocol(6) + "/type").shows("Скан қосылды.");
        assertThat(page.inside().locator("#f0")).hasValue("2 912");
        assertThat(page.inside().locator(".scan img")).hasJSProperty("naturalWidth", 30);
        page.assertAccessible().shot("protocols-scan");
        String scan = page.inside().locator(".scan img").getAttribute("src");

        assertThat(enter(browser, "observer").open(scan).inside().url()).endsWith(scan);
        enter(browser, "bolat").open(scan, 403);
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    private static byte[] picture() {
        var image = new BufferedImage(30, 40, BufferedImage.TYPE_BYTE_GRAY);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void everythingIsDoneWithoutJavaScriptToo(Browser browser) {
        Page page = enter(browser, "anna", Visitor.DESKTOP.withoutJavaScript()).open(protocol(7));
        page.find(AriaRole.BUTTON, "Хаттаманы енгізу").click();
        fill(page, right("line:listed", "x"));
        page.find(AriaRole.BUTTON, "Тексеру").click();
        page.shows("бүтін сан емес").shows("екі мың");
        page.field("1 сайлаушылар тізіміне енгізілген азаматтар").fill("2900");
        page.find(AriaRole.BUTTON, "Хаттаманы жіберу").click();
        page.isAt(protocol(7) + "/typed");
    }

    @Test
    void theScreensSpeakThreeLanguagesAndFitAPhone(Browser browser) {
        Page page = enter(browser, "secretary", Visitor.PHONE);
        List.of("kk", "ru", "en").forEach(language -> {
            page.open("/protocols?lang=" + language).assertAccessible().assertFitsTheScreen();
            page.shot("protocols-list-phone-" + language);
            page.open(protocol(8)).assertAccessible().assertFitsTheScreen();
        });
        Page operator = enter(browser, "anna", Visitor.PHONE.inTheDark()).open("/?lang=ru");
        operator.open(protocol(9)).find(AriaRole.BUTTON, "Ввести протокол").click();
        fill(operator, right("line:listed", "1999"));
        operator.inside().locator("#f11").blur();
        operator.shows("одна тысяча девятьсот девяносто девять").shows("не сходится");
        operator.assertAccessible().assertFitsTheScreen().shot("protocols-typing-phone");
        operator.find(AriaRole.LINK, "Отказаться от протокола").click();
        operator.shows("Введенное пропадет").assertAccessible().assertFitsTheScreen();
        operator.find(AriaRole.BUTTON, "Отказаться").click();
        operator.isAt(protocol(9)).shows("Протокол освобожден.");
    }

    @Test
    void whoMayNotIsToldWhy(Browser browser) {
        Page page = enter(browser, "observer");
        page.open(protocol(10) + "/type", 403)
                .shows("Рөліңіз")
                .assertAccessible()
                .shot("protocols-refused");
    }
}

package dauys.server.applications;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.pages.Languages;
import dauys.server.pages.Texts;
import dauys.wording.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A party asks to be registered, is told what it lacks, mends that and is registered, in each of the languages. */
@InBrowser
class PartiesInBrowserTest {

    private static final Instant SEPTEMBER = Instant.parse("2023-09-01T04:00:00Z");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                new ShiftedClock(SEPTEMBER),
                Map.of("dauys.failures-of-an-address", "10000", "dauys.synthetic", "true"));
        server.account("founder", "APPLICANT");
        server.account("registrar", "REGISTRAR");
        server.account("chair", "CHAIR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static FilePayload founding(int committee) {
        String yaml = """
                party: NEW
                name: {kk: "«Үлгі» партиясы", ru: "Партия «Үлгі»", en: "Ülgi Party"}
                regions: [R1, R2, R3, R4, R5, R6]
                initiators: {R1: 175, R2: 175, R3: 175, R4: 175}
                members: {R1: 4000, R2: 200, R3: 200, R4: 200, R5: 200, R6: 200}
                present: 700
                committee: %d
                branches: [R1, R2, R3, R4, R5, R6]
                name_marks: no
                foreign_members: no
                days:
                  confirmed: 2023-02-01
                  intent_published: 2023-03-01
                  congress: 2023-05-01
                  filed: 2023-09-01
                """.formatted(committee);
        return new FilePayload("founding.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPartyIsRegisteredWhenItLacksNothing(Language language, Browser browser) {
        var texts = server.part(Languages.class).in(language);
        Page founder = browser.page(server.address()).login("founder", RunningServer.PASSWORD);
        founder.open("/parties?lang=" + language.code());
        founder.find(AriaRole.LINK, texts.say("party.new")).click();
        founder.assertAccessible().assertFitsTheScreen();
        founder.inside().locator("#founding").setInputFiles(founding(9));
        founder.find(AriaRole.BUTTON, texts.say("application.send")).click();
        founder.shows(texts.say("application.filed"));
        assertThat(founder.inside().locator("li.bad")).hasCount(1);
        founder.assertAccessible();
        founder.shot("party-" + language.code());
        String address =
                founder.inside().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");

        Page registrar = browser.page(server.address()).login("registrar", RunningServer.PASSWORD);
        registrar.open("/parties?lang=" + language.code()).open(address);
        registrar.inside().locator("#register-act").fill("№ 1");
        registrar.expectStatus(422);
        registrar.find(AriaRole.BUTTON, texts.say("application.do-register")).click();
        registrar.shows("G101");

        founder.find(AriaRole.LINK, texts.say("application.mend")).click();
        founder.inside().locator("#founding").setInputFiles(founding(10));
        founder.find(AriaRole.BUTTON, texts.say("application.send")).click();
        founder.shows(texts.say("application.nothing-wrong"));

        registrar.open(address).assertAccessible();
        registrar.inside().locator("#register-act").fill("№ 2");
        registrar.find(AriaRole.BUTTON, texts.say("application.do-register")).click();
        registrar.shows(texts.say("application.done-register"));
        recordsABranchAndANewName(registrar, texts);

        Page chair = browser.page(server.address()).login("chair", RunningServer.PASSWORD);
        chair.open(address, 404);
        founder.open(address.replace("/parties/", "/applications/~parties/"), 404);
    }

    private static void recordsABranchAndANewName(Page registrar, Texts texts) {
        var page = registrar.inside();
        registrar.assertAccessible().assertFitsTheScreen();
        page.locator("details:has(#branch-on) > summary").click();
        page.locator("#branch-on").fill("2023-09-01");
        registrar.find(AriaRole.BUTTON, texts.say("party.do-branch")).click();
        registrar.shows(texts.say("party.done-branch"));

        page.locator("details:has(#name-kk) > summary").click();
        page.locator("#name-kk").fill("«Жаңа» партиясы");
        page.locator("#name-ru").fill("Движение «Новое»");
        page.locator("#name-en").fill("New Party");
        page.locator("input[name=without_marks][value=yes]").check();
        page.locator("#congress").fill("№ 2");
        page.locator("#rename-act").fill("№ 9");
        page.locator("#rename-on").fill("2023-09-01");
        registrar.expectStatus(422);
        registrar.find(AriaRole.BUTTON, texts.say("party.do-rename")).click();
        assertThat(page.locator("#name-ru")).hasValue("Движение «Новое»");
        registrar.assertAccessible().assertFitsTheScreen();
        registrar.shot("party-life-" + texts.language().code());
        page.locator("#name-ru").fill("Партия «Новая»");
        page.locator("input[name=without_marks][value=yes]").check();
        registrar.find(AriaRole.BUTTON, texts.say("party.do-rename")).click();
        registrar.shows(texts.say("party.done-rename"));
        registrar.open("/registered").assertAccessible().assertFitsTheScreen();
    }
}

package dauys.server.commissions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.pages.Languages;
import dauys.wording.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chair of a commission enters who sits in one below: is told what is wrong, mends it, and enters it. */
@InBrowser
class CommissionsInBrowserTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                new ShiftedClock(Instant.parse("2023-02-01T04:00:00Z")),
                Map.of("dauys.failures-of-an-address", "10000", "dauys.synthetic", "true"));
        server.account("chair", "CHAIR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static FilePayload members(String id, String level) {
        String csv = """
                commission,level,member,name,party,organisation,since
                U2,territorial,M1,Ахметов Асан,A,№ 1 мектеп,2023-01-28
                U2,territorial,M2,Беков Болат,B,Аудандық аурухана,2023-01-28
                U2,territorial,M3,Қалиева Дана,,№ 1 мектеп,2023-01-28
                U2,territorial,M4,Сәрсенова Гүлнар,,Кітапхана,2023-01-28
                U2,territorial,M5,Ли Виктор,,Пошта,2023-01-28
                U2,territorial,M6,Омаров Ерлан,,,2023-01-28
                """;
        String own = csv.replace("U2,territorial", id.replaceFirst(".*:", "") + "," + level);
        return new FilePayload("commissions.csv", "text/csv", own.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource("KK,unit:U2,territorial")
    void aCompositionIsEnteredAfterItWasMended(Language language, String id, String level, Browser browser) {
        var texts = server.part(Languages.class).in(language);
        Page chair = browser.page(server.address()).login("chair", RunningServer.PASSWORD);
        chair.open("/commissions?lang=" + language.code()).assertAccessible().assertFitsTheScreen();
        chair.shot("commissions-" + language.code());
        chair.open("/commissions/" + id);
        chair.shows(texts.say("commissions.nobody-here"));
        chair.find(AriaRole.LINK, texts.say("commissions.form")).click();
        chair.inside().locator("#act").fill("№ 12-3, мәслихат шешімі");
        chair.inside().locator("#decided").fill("2023-01-28");
        chair.inside().locator("#file").setInputFiles(members(id, level));
        chair.expectStatus(422);
        chair.find(AriaRole.BUTTON, texts.say("commissions.enter")).click();
        chair.shows(texts.say("commissions.not-entered"));
        chair.assertAccessible().assertFitsTheScreen();
        chair.shot("commission-form-" + language.code());

        var rows = chair.inside().locator("#rows");
        rows.fill(rows.inputValue() + id.replaceFirst(".*:", "") + "," + level + ",M7,Тоқтарова Әлия,,,2023-01-28\n");
        chair.find(AriaRole.BUTTON, texts.say("commissions.enter")).click();
        chair.shows(texts.say("commissions.entered"));
        chair.shows(texts.say("commissions.sound"));
        assertThat(chair.inside().locator("section[aria-labelledby=members] tbody tr"))
                .hasCount(7);
        chair.assertAccessible().assertFitsTheScreen();
        chair.shot("commission-" + language.code());
    }
}

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way from the form to the ballot before somebody's eyes, in each of the three languages. */
@InBrowser
class ApplicationsInBrowserTest {

    private static final Instant FEBRUARY = Instant.parse("2023-02-01T04:00:00Z");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                new ShiftedClock(FEBRUARY), Map.of("dauys.failures-of-an-address", "10000", "dauys.synthetic", "true"));
        server.account("applicant", "APPLICANT");
        server.account("chair", "CHAIR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Texts texts(Language language) {
        return server.part(Languages.class).in(language);
    }

    private static Page entered(Browser browser, String login, Language language) {
        Page page = browser.page(server.address()).login(login, RunningServer.PASSWORD);
        return page.open("/applications?lang=" + language.code());
    }

    private static void choose(Page page, String column, String value) {
        page.inside().locator("#" + column).selectOption(value);
    }

    private static void press(Page page, Texts texts, String key) {
        page.find(AriaRole.BUTTON, texts.say(key)).click();
    }

    private static void unfold(Page page, Texts texts, String key) {
        page.inside()
                .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText(texts.say(key)))
                .click();
    }

    private static String nominateOneself(Page page, Texts texts, int constituency, String name) {
        page.find(AriaRole.LINK, texts.say("application.new")).click();
        page.field(texts.say("application.part")).fill("mazhilis-" + constituency);
        press(page, texts, "application.find");
        page.inside().locator("main ul li a").first().click();
        page.assertAccessible().assertFitsTheScreen();
        page.field(texts.say("application.field-name")).fill(name);
        page.field(texts.say("application.field-born")).fill("1985-03-15");
        for (String column : new String[] {"woman", "disability", "incapable", "convicted", "corruption"}) {
            choose(page, column, "no");
        }
        choose(page, "citizen", "yes");
        choose(page, "member_of", "none");
        page.inside().locator("#resident_since").fill("1985-03-15");
        page.field(texts.say("application.field-work")).fill("Мұғалім");
        page.field(texts.say("application.field-residence")).fill("Бірінші ауыл");
        for (var each : page.inside().locator("input[name=paper]").all()) {
            each.check();
        }
        page.field(texts.say("application.paid")).fill("1 050 000");
        press(page, texts, "application.send");
        page.shows(texts.say("application.filed")).shows(texts.say("application.nothing-wrong"));
        return page.inside().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static int constituency(Language language, int of) {
        return 1 + of * 3 + List.of(Language.values()).indexOf(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoNominatesOneselfGoesFromTheFormToTheBallot(Language language, Browser browser) {
        Texts texts = texts(language);
        String name = "Жаңа " + language;
        Page applicant = entered(browser, "applicant", language);
        String address = nominateOneself(applicant, texts, constituency(language, 0), name);
        applicant.assertAccessible();
        applicant.shot("application-" + language.code());

        Page chair = entered(browser, "chair", language);
        chair.open(address).assertAccessible();
        chair.inside().locator("details summary").first().click();
        chair.shot("application-decide-" + language.code());
        chair.field(texts.say("application.act")).first().fill("№ 12");
        press(chair, texts, "application.do-register");
        chair.shows(texts.say("application.done-register"));

        Page visitor = browser.page(server.address());
        visitor.open("/registered?lang=" + language.code())
                .shows(name)
                .shows("1985")
                .assertAccessible();
        assertThat(visitor.inside().locator("main")).not().containsText("15");
        visitor.shot("registered-" + language.code());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoWithdrawsIsOnNoPaper(Language language, Browser browser) {
        Texts texts = texts(language);
        String name = "Кеткен " + language;
        Page applicant = entered(browser, "applicant", language);
        String address = nominateOneself(applicant, texts, constituency(language, 1), name);
        unfold(applicant, texts, "application.withdraw");
        applicant.field(texts.say("application.reason")).first().fill("–");
        press(applicant, texts, "application.do-withdraw");
        applicant.shows(texts.say("application.done-withdraw"));
        Page chair = entered(browser, "chair", language).open(address);
        assertThat(chair.find(AriaRole.BUTTON, texts.say("application.do-register")))
                .hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRefusalIsAppealedAgainstAndDecidedAnew(Language language, Browser browser) {
        Texts texts = texts(language);
        Page applicant = entered(browser, "applicant", language);
        String address = nominateOneself(applicant, texts, constituency(language, 2), "Шағым " + language);

        Page chair = entered(browser, "chair", language).open(address);
        unfold(chair, texts, "application.refuse");
        chair.inside().locator("input[name=ground]").first().check();
        chair.inside().locator("#refuse-reason").fill("себеп");
        chair.inside().locator("#refuse-act").fill("№ 13");
        press(chair, texts, "application.do-refuse");
        chair.shows(texts.say("application.done-refuse")).shows("себеп");

        applicant.open(address);
        unfold(applicant, texts, "application.appeal");
        applicant.field(texts.say("application.appeal-to")).fill("Жоғарғы Сот");
        applicant.inside().locator("#appeal-reason").fill("құжат болған");
        press(applicant, texts, "application.do-appeal");
        applicant.shows(texts.say("application.done-appeal")).assertAccessible();

        chair.open(address);
        chair.find(AriaRole.RADIO, texts.say("application.granted")).check();
        chair.inside().locator("#answer-act").fill("Сот, № 5");
        press(chair, texts, "application.do-answer");
        chair.inside().locator("#register-act").fill("№ 14");
        press(chair, texts, "application.do-register");
        chair.shows(texts.say("application.done-register")).assertAccessible();
    }

    /** Ten persons, of whom three must be women, young or have a disability. */
    private static FilePayload list(String contest, String party, int women, Language language) {
        var csv = new StringBuilder("contest,party,candidate,place,name,born,woman,disability,citizen,incapable,"
                + "convicted,corruption,resident_since,member_of,nominated_by\n");
        for (int i = 1; i <= 10; i++) {
            csv.append("%s,%s,L%d-%s,%d,Тізім %s,1970-01-0%d,%s,no,yes,no,no,no,1970-01-01,%s,party%n"
                    .formatted(
                            contest,
                            party,
                            i,
                            language,
                            i,
                            "АБВГДЕЖЗИК".charAt(i - 1),
                            i % 9 + 1,
                            i <= women ? "yes" : "no",
                            party));
        }
        return new FilePayload("list.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aListIsRefusedForItsQuotaMendedAndRegistered(Language language, Browser browser) {
        Texts texts = texts(language);
        // One list a party: of the two parties of the election one has two contests to stand in.
        String contest = language == Language.KK ? "region-list" : "mazhilis-list";
        String party = language == Language.EN ? "B" : "A";
        Page applicant = entered(browser, "applicant", language);
        applicant.open("/applications/new/" + contest);
        applicant.inside().locator("#file").setInputFiles(list(contest, party, 2, language));
        applicant.inside().locator("#before").selectOption("1/20");
        for (var each : applicant.inside().locator("input[name=paper]").all()) {
            each.check();
        }
        applicant.assertAccessible();
        press(applicant, texts, "application.send");
        applicant.shows(texts.say("application.filed"));
        assertThat(applicant.inside().locator("li.bad")).hasCount(1);
        applicant.shot("application-list-" + language.code());
        String address =
                applicant.inside().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");

        Page chair = entered(browser, "chair", language).open(address);
        chair.inside().locator("#register-act").fill("№ 20");
        chair.expectStatus(422);
        press(chair, texts, "application.do-register");
        chair.shows("L102");
        unfold(chair, texts, "application.refuse");
        chair.inside().locator("input[value='grounds.nomination']").first().check();
        chair.inside().locator("#refuse-reason").fill("квота");
        chair.inside().locator("#refuse-act").fill("№ 21");
        press(chair, texts, "application.do-refuse");
        chair.shows(texts.say("application.done-refuse"));

        applicant.open(address);
        applicant.find(AriaRole.LINK, texts.say("application.mend")).click();
        applicant.inside().locator("#file").setInputFiles(list(contest, party, 3, language));
        press(applicant, texts, "application.send");
        applicant.shows(texts.say("application.nothing-wrong"));

        chair.open(address);
        chair.inside().locator("#register-act").fill("№ 22");
        press(chair, texts, "application.do-register");
        chair.shows(texts.say("application.done-register"));
    }
}

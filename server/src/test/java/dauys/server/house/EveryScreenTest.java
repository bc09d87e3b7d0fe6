package dauys.server.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.ProtocolAct.Read;
import dauys.server.Applied;
import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.browser.Browser;
import dauys.server.browser.InBrowser;
import dauys.server.browser.Page;
import dauys.server.browser.Visitor;
import dauys.server.security.Codes;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Claims;
import dauys.store.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every screen that the server has, in three languages, without a barrier and on a phone. A screen that is new fails
 * until it is named here with somebody who may see it.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {

    private static final Instant NIGHT = Instant.parse("2023-03-19T16:00:00Z");
    private static final String NOBODY = "";

    /** Screens that another test walks, because they exist only in a state of their own. */
    private static final Set<String> ELSEWHERE = Set.of("/demo");

    /** Who looks at which screen, by its pattern; the address is the pattern's with its variables filled. */
    record Look(String pattern, String address, String login) {
        @Override
        public String toString() {
            return address + (login.isEmpty() ? "" : " as " + login);
        }
    }

    private RunningServer server;
    private RunningServer untouched;
    private AccountRow codes;
    private String application = "";
    private String party = "";

    @BeforeAll
    void begin() {
        var settings = Map.of("dauys.failures-of-an-address", "10000");
        untouched = RunningServer.start(new ShiftedClock(NIGHT), settings);
        server = RunningServer.start(new ShiftedClock(NIGHT), settings);
        for (String role : List.of("ADMINISTRATOR", "CHAIR", "SECRETARY", "OPERATOR", "AUDITOR")) {
            server.account(role.toLowerCase(java.util.Locale.ROOT), role);
        }
        codes = server.account("codes", "PRESS");
        server.account("registrar", "REGISTRAR");
        var applicant = new PersonMark(server.account("applicant", "APPLICANT").mark());
        application = Applied.candidate(server, applicant);
        party = Applied.party(server, applicant);
        var evening = new Evening(server);
        evening.agreeAll("region-list", (paper, number) -> Evening.numbers(paper));
        var first = Evening.numbers(evening.paper("P3", "mazhilis-list"));
        evening.act("P3", "mazhilis-list", new Read(Evening.FIRST, first));
        var second = Evening.numbers(evening.paper("P3", "mazhilis-list"), 900, place -> 0);
        evening.act("P3", "mazhilis-list", new Read(Evening.SECOND, second));
        evening.read("P1", "mazhilis-list", Evening.numbers(evening.paper("P1", "mazhilis-list")));
        evening.agree("P2", "mazhilis-list", Evening.numbers(evening.paper("P2", "mazhilis-list")));
        evening.agree("P5", "mazhilis-list", Evening.numbers(evening.paper("P5", "mazhilis-list")));
        evening.sendBack("P5", "mazhilis-list");
        evening.settle();
        var operator = server.part(Accounts.class).byLogin("operator").orElseThrow();
        server.part(Claims.class).take(new Subject.OfProtocol("P6", "mazhilis-list"), new PersonMark(operator.mark()));
        server.part(Claims.class).take(new Subject.OfProtocol("P7", "mazhilis-list"), new PersonMark("9".repeat(32)));
    }

    @AfterAll
    void end() {
        server.close();
        untouched.close();
    }

    Stream<Look> looks() {
        String protocol = "/protocols/{precinct}/{contest}";
        return Stream.of(
                new Look("/", "/", "operator"),
                new Look("/login", "/login", NOBODY),
                new Look("/account", "/account", "chair"),
                new Look("/account/password", "/account/password", "chair"),
                new Look("/account/codes", "/account/codes", "codes"),
                new Look("/accounts", "/accounts", "administrator"),
                new Look("/accounts/new", "/accounts/new", "administrator"),
                new Look("/accounts/{id}", "/accounts/" + codes.id(), "administrator"),
                new Look("/security-log", "/security-log", "auditor"),
                new Look("/protocols", "/protocols", "secretary"),
                new Look(protocol, "/protocols/P2/mazhilis-list", "secretary"),
                new Look(protocol, "/protocols/P5/mazhilis-list", "auditor"),
                new Look(protocol + "/type", "/protocols/P6/mazhilis-list/type", "operator"),
                new Look(protocol + "/typed", "/protocols/P6/mazhilis-list/typed", "operator"),
                new Look(protocol + "/release", "/protocols/P6/mazhilis-list/release", "operator"),
                new Look(protocol + "/take-away", "/protocols/P7/mazhilis-list/take-away", "secretary"),
                new Look(protocol + "/start-over", "/protocols/P3/mazhilis-list/start-over", "secretary"),
                new Look(protocol + "/differences", "/protocols/P3/mazhilis-list/differences", "secretary"),
                new Look(protocol + "/findings", "/protocols/P1/mazhilis-list/findings", "secretary"),
                new Look(protocol + "/return", "/protocols/P2/mazhilis-list/return", "chair"),
                new Look(protocol + "/correction", "/protocols/P5/mazhilis-list/correction", "secretary"),
                new Look("/intake", "/intake", "operator"),
                new Look("/board", "/board", NOBODY),
                new Look("/board/region/{code}", "/board/region/R1", NOBODY),
                new Look("/board/unit/{code}", "/board/unit/U2", NOBODY),
                new Look("/deadlines", "/deadlines", "chair"),
                new Look("/warnings", "/warnings", "chair"),
                new Look("/turnout", "/turnout", "auditor"),
                new Look("/turnout/region/{code}", "/turnout/region/R1", "auditor"),
                new Look("/turnout/unit/{code}", "/turnout/unit/U1", "auditor"),
                new Look("/turnout/{id}", "/turnout/P2", "operator"),
                new Look("/results", "/results", "auditor"),
                new Look("/results/body/{id}", "/results/body/mazhilis", "auditor"),
                new Look("/results/{id}", "/results/region-list", "auditor"),
                new Look("/results/{id}/declare", "/results/region-list/declare", "chair"),
                new Look("/results/{id}/decide", "/results/mazhilis-list/decide", "chair"),
                new Look("/results/{id}/mandates", "/results/mazhilis-list/mandates", "chair"),
                new Look("/record", "/record", "auditor"),
                new Look("/applications", "/applications", "chair"),
                new Look("/applications/lots", "/applications/lots", "chair"),
                new Look("/applications/lots/{id}", "/applications/lots/mazhilis-list", "chair"),
                new Look("/applications/new", "/applications/new", "applicant"),
                new Look("/applications/new/{contest}", "/applications/new/mazhilis-5", "applicant"),
                new Look("/applications/{contest}/{id}", application, "chair"),
                new Look("/applications/{contest}/{id}/mend", application + "/mend", "applicant"),
                new Look("/applications/{contest}/{id}/erase", application + "/erase", "chair"),
                new Look("/applications/many", "/applications/many", "applicant"),
                new Look("/parties", "/parties", "registrar"),
                new Look("/parties/new", "/parties/new", "applicant"),
                new Look("/parties/{id}", party, "registrar"),
                new Look("/parties/{id}/mend", party + "/mend", "applicant"),
                new Look("/commissions", "/commissions", "chair"),
                new Look("/commissions/form", "/commissions/form", "chair"),
                new Look("/commissions/{id}", "/commissions/unit:U1", "auditor"),
                new Look("/voters", "/voters", "auditor"),
                new Look("/voters/region/{code}", "/voters/region/R1", "auditor"),
                new Look("/voters/unit/{code}", "/voters/unit/U1", "auditor"),
                new Look("/voters/precinct/{id}", "/voters/precinct/P2", "operator"),
                new Look("/voters/upload", "/voters/upload", "operator"),
                new Look("/voters/deviation", "/voters/deviation", "auditor"),
                new Look("/registered", "/registered", NOBODY),
                new Look("/api", "/api", NOBODY),
                new Look("/problems/{code}", "/problems/W203", NOBODY));
    }

    @Test
    void noScreenIsForgotten() {
        var screens = new TreeSet<String>();
        server.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    boolean isScreen =
                            View.class.isAssignableFrom(method.getMethod().getReturnType());
                    boolean isRead = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                    if (isScreen && isRead) {
                        screens.addAll(mapping.getPatternValues());
                    }
                });
        screens.removeAll(ELSEWHERE);
        var walked = new TreeSet<>(Set.of("/setup", "/login/code"));
        looks().forEach(look -> walked.add(look.pattern()));

        assertThat(walked).isEqualTo(screens);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aScreenHasNoBarrierInAnyLanguageAndFitsAPhone(Look look, Browser browser) {
        var page = enter(browser, look.login(), Visitor.DESKTOP);
        walk(look.address(), page);
        page.asSmallAsAPhone()
                .assertFitsTheScreen()
                .shot("phone" + look.address().replaceAll("[^a-z0-9]+", "-").replaceAll("-$", ""));
    }

    private Page enter(Browser browser, String login, Visitor visitor) {
        Page page = browser.page(server.address(), visitor);
        return login.isEmpty() ? page : page.login(login, RunningServer.PASSWORD);
    }

    private static void walk(String address, Page page) {
        for (String language : List.of("en", "ru", "kk")) {
            page.open(address + "?lang=" + language).isAt(address);
            assertThat(page.inside().locator("html")).hasAttribute("lang", language);
        }
        // The languages differ in words alone, so one is asked for barriers: the one with the longest words.
        page.assertAccessible();
    }

    @Test
    void theFirstAdministratorFindsAFormWithoutBarriers(Browser browser) {
        walk("/setup", browser.page(untouched.address()));
    }

    @Test
    void theSecondStepHasNoBarrier(Browser browser) {
        var careful = server.account("careful", "PRESS");
        var accounts = server.part(Accounts.class);
        accounts.proposeTotp(careful.id(), Codes.newSecret());
        accounts.acceptTotp(careful.id(), 1);
        walk("/login/code", enter(browser, "careful", Visitor.DESKTOP).isAt("/login/code"));
    }

    @Test
    void aPageThatIsNotThereSaysSoInThreeLanguages(Browser browser) {
        var words = new TreeSet<String>();
        for (String language : List.of("kk", "ru", "en")) {
            Page page = enter(browser, "auditor", Visitor.DESKTOP);
            page.open("/nowhere?lang=" + language, 404).assertAccessible();
            words.add(page.inside().locator("h1").textContent());
        }
        assertThat(words).hasSize(3);
    }
}

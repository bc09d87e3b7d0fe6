package dauys.server.accounts;

import static dauys.server.RunningServer.PASSWORD;
import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.server.security.Codes;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.AppointmentRow;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What administrators do with the accounts of others, and what not even they may do. */
class OthersAccountsTest {

    private static final Pattern SECRET = Pattern.compile("<code>([^<]+)</code>");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("dauys.failures-of-an-address", "10000"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAdministratorMakesAnAccountWithAPasswordThatIsShownOnce() {
        Visitor administrator = administrator();

        var made = administrator.submit(
                "/accounts/new", "/accounts/new", Map.of("login", " New.Operator ", "name", "Айгүл Сапарова"));

        var password = SECRET.matcher(made.body());
        assertThat(password.find()).isTrue();
        AccountRow account = account("new.operator");
        assertThat(account.name()).isEqualTo("Айгүл Сапарова");
        assertThat(account.password()).startsWith("$argon2id$");
        Visitor operator = server.visitor();
        operator.enter("new.operator", password.group(1));
        assertThat(location(operator.get("/"))).isEqualTo("/account/password");
        assertThat(administrator
                        .get("/accounts?part=%D1%81%D0%B0%D0%BF%D0%B0%D1%80")
                        .body())
                .contains("new.operator", "has yet to choose a password");
    }

    @Test
    void aLoginThatIsTakenOrOddIsRefusedWithASentence() {
        Visitor administrator = administrator();
        server.account("taken");

        var taken = administrator.submit("/accounts/new", "/accounts/new", Map.of("login", "taken", "name", "A"));
        var odd = administrator.submit("/accounts/new", "/accounts/new", Map.of("login", "әйгүл", "name", "A"));
        var nameless = administrator.submit("/accounts/new", "/accounts/new", Map.of("login", "good", "name", " "));

        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("This login is taken.");
        assertThat(odd.body()).contains("A login has 3 to 64 characters", "value=\"әйгүл\"");
        assertThat(nameless.body()).contains("Write the name");
    }

    @Test
    void anAppointmentHoldsFromTheNextRequest() {
        Visitor administrator = administrator();
        Visitor appointed = server.entered("appointed");
        assertThat(appointed.get("/security-log").statusCode()).isEqualTo(403);

        appoint(administrator, "appointed", "AUDITOR", "country", "");

        assertThat(appointed.get("/security-log").statusCode()).isEqualTo(200);
        assertThat(appointed.get("/account").body()).contains("auditor: the whole country");

        AppointmentRow appointment = account("appointed").appointments().getFirst();
        String page = "/accounts/" + account("appointed").id();
        administrator.submit(
                page, page + "/dismiss", Map.of("appointment", appointment.id().toString()));
        assertThat(appointed.get("/security-log").statusCode()).isEqualTo(403);
    }

    @Test
    void anAppointmentNamesRoleAreaAndKind() {
        Visitor administrator = administrator();
        server.account("placed");

        appoint(administrator, "placed", "OPERATOR", "precinct:P1", "mazhilis/list");

        assertThat(account("placed").appointments()).singleElement().satisfies(each -> {
            assertThat(each.area()).isEqualTo("precinct:P1");
            assertThat(each.kind()).contains("mazhilis/list");
        });
        String page = "/accounts/" + account("placed").id();
        assertThat(administrator.get(page).body()).contains("operator: precinct P1, mazhilis/list");
        assertThat(appoint(administrator, "placed", "EMPEROR", "country", "")).contains("There is no such role.");
        assertThat(appoint(administrator, "placed", "CHAIR", "village:X", "")).contains("An area is written as");
        assertThat(appoint(administrator, "placed", "CHAIR", "country", "everything"))
                .contains("A kind of contest");
        assertThat(account("placed").appointments()).hasSize(1);
    }

    @Test
    void whoAdministersAccountsHasNoOtherRole() {
        Visitor administrator = administrator();
        server.account("greedy", "CHAIR");
        server.account("second", "ADMINISTRATOR");

        assertThat(appoint(administrator, "greedy", "ADMINISTRATOR", "country", ""))
                .contains("has no other role");
        assertThat(appoint(administrator, "second", "CHAIR", "country", "")).contains("has no other role");
        assertThat(account("greedy").appointments()).hasSize(1);
    }

    @Test
    void nobodyChangesTheOwnAccountHere() {
        String login = "self-" + NUMBER.incrementAndGet();
        Visitor administrator = server.entered(login, "ADMINISTRATOR");
        String page = "/accounts/" + account(login).id();

        assertThat(administrator.get(page).body())
                .contains("another administrator does that")
                .doesNotContain(page + "/appoint");
        String proof = Visitor.proof(administrator.get(page).body());
        for (Map<String, String> act : java.util.List.of(
                Map.of("act", "reset"),
                Map.of("act", "appoint", "role", "ADMINISTRATOR", "area", "country"),
                Map.of("act", "disable", "login", login))) {
            var fields = new java.util.HashMap<>(act);
            String name = String.valueOf(fields.remove("act"));
            fields.put("_csrf", proof);
            assertThat(administrator.post(page + "/" + name, fields).statusCode())
                    .as(name)
                    .isEqualTo(422);
        }
        assertThat(administrator.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void aResetEndsSessionsAndTakesTheSecondStepAway() {
        Visitor administrator = administrator();
        Visitor forgetful = server.entered("forgetful");
        server.part(Accounts.class).proposeTotp(account("forgetful").id(), Codes.newSecret());
        server.part(Accounts.class).acceptTotp(account("forgetful").id(), 1);
        String page = "/accounts/" + account("forgetful").id();

        var answer = administrator.submit(page, page + "/reset", Map.of());

        var password = SECRET.matcher(answer.body());
        assertThat(password.find()).isTrue();
        assertThat(location(forgetful.get("/"))).startsWith("/login");
        assertThat(account("forgetful").hasSecondStep()).isFalse();
        Visitor again = server.visitor();
        assertThat(location(again.enter("forgetful", password.group(1)))).isEqualTo("/");
        assertThat(location(again.get("/"))).isEqualTo("/account/password");
    }

    @Test
    void disablingIsTypedAndNotClicked() {
        Visitor administrator = administrator();
        Visitor victim = server.entered("victim");
        String page = "/accounts/" + account("victim").id();

        var wrong = administrator.submit(page, page + "/disable", Map.of("login", "somebody-else"));
        assertThat(wrong.body()).contains("is not that of this account");
        assertThat(victim.get("/").statusCode()).isEqualTo(200);

        administrator.submit(page, page + "/disable", Map.of("login", "victim"));
        assertThat(location(victim.get("/"))).startsWith("/login");
        assertThat(administrator.get(page).body()).contains("Disabled:", page + "/enable");

        administrator.submit(page, page + "/enable", Map.of());
        assertThat(location(server.visitor().enter("victim", PASSWORD))).isEqualTo("/");
    }

    @Test
    void aShutDoorIsOpenedByAnAdministrator() {
        Visitor administrator = administrator();
        server.account("shut-out");
        for (int i = 0; i < 5; i++) {
            server.visitor().enter("shut-out", "wrong password " + i);
        }
        String page = "/accounts/" + account("shut-out").id();
        assertThat(administrator.get(page).body()).contains("Shut until:");

        administrator.submit(page, page + "/unlock", Map.of());

        assertThat(location(server.visitor().enter("shut-out", PASSWORD))).isEqualTo("/");
    }

    @Test
    void theLogTellsWhoDidWhatToWhom() {
        String login = "watched-" + NUMBER.incrementAndGet();
        Visitor administrator = server.entered(login, "ADMINISTRATOR");
        administrator.submit("/accounts/new", "/accounts/new", Map.of("login", "logged", "name", "Secret Name"));

        String page = administrator.get("/security-log").body();

        assertThat(page).contains("account made</td><td>logged</td><td>" + login + "</td>", "127.0.0.0/24");
        assertThat(page).doesNotContain("Secret Name");
    }

    @Test
    void anAccountThatIsNotThereIsNotFound() {
        assertThat(administrator()
                        .get("/accounts/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator().get("/accounts/nonsense").statusCode()).isEqualTo(400);
    }

    private static Visitor administrator() {
        return server.entered("administrator-" + NUMBER.incrementAndGet(), "ADMINISTRATOR");
    }

    private static String appoint(Visitor administrator, String login, String role, String area, String kind) {
        String page = "/accounts/" + account(login).id();
        return administrator
                .submit(page, page + "/appoint", Map.of("role", role, "area", area, "kind", kind))
                .body();
    }

    private static AccountRow account(String login) {
        Optional<AccountRow> found = server.part(Accounts.class).byLogin(login);
        return found.orElseThrow();
    }
}

package dauys.server.accounts;

import static dauys.server.RunningServer.PASSWORD;
import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.server.security.Codes;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Bytes;
import dauys.store.Keys;
import dauys.store.SecurityEvent;
import dauys.store.SecurityLog;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person does with the own account. */
class OwnAccountTest {

    private static final String OTHER = "another phrase of plain words";
    private static final Pattern SECRET = Pattern.compile("<code>([^<]+)</code>");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("dauys.failures-of-an-address", "10000"));
        // Where nobody has an account yet, the door leads to the making of the first.
        server.account("somebody-before");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        Visitor here = server.entered("changer");
        Visitor elsewhere = server.visitor();
        elsewhere.enter("changer", PASSWORD);

        var answer = change(here, PASSWORD, OTHER, OTHER);

        assertThat(location(answer)).isEqualTo("/account");
        assertThat(here.get("/account").body()).contains("The password is changed;");
        assertThat(location(elsewhere.get("/account"))).startsWith("/login");
        assertThat(location(server.visitor().enter("changer", PASSWORD))).contains("problem=refused");
        assertThat(location(server.visitor().enter("changer", OTHER))).isEqualTo("/");
        assertThat(happenings("changer")).contains("PASSWORD_CHANGED");
    }

    @Test
    void aPasswordIsNotChangedWithoutTheOldOneAndToABadOne() {
        Visitor visitor = server.entered("stubborn");

        assertThat(change(visitor, "not the old one", OTHER, OTHER).body()).contains("The present password is wrong.");
        assertThat(change(visitor, PASSWORD, OTHER, OTHER + "!").body()).contains("in two different ways");
        assertThat(change(visitor, PASSWORD, "short", "short").body()).contains("too short");
        assertThat(change(visitor, PASSWORD, PASSWORD, PASSWORD).body()).contains("must differ");
        var refused = change(visitor, PASSWORD, "i am stubborn indeed", "i am stubborn indeed");
        assertThat(refused.body()).contains("contains the login");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(location(server.visitor().enter("stubborn", PASSWORD))).isEqualTo("/");
    }

    private static HttpResponse<String> change(Visitor visitor, String old, String wanted, String again) {
        return visitor.submit(
                "/account/password", "/account/password", Map.of("old", old, "password", wanted, "again", again));
    }

    @Test
    void aGivenPasswordServesOnlyToChooseAnother() {
        AccountRow account = server.account("newcomer", "OPERATOR");
        server.part(Accounts.class).changePassword(account.id(), account.password(), true);
        Visitor visitor = server.visitor();
        visitor.enter("newcomer", PASSWORD);

        assertThat(location(visitor.get("/"))).isEqualTo("/account/password");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/account/password").body()).contains("choose your own to go on");
        assertThat(location(change(visitor, PASSWORD, OTHER, OTHER))).isEqualTo("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void withCodesThePasswordAloneOpensNothing() {
        AccountRow account = accountWithCodes("careful");
        Visitor visitor = server.visitor();

        assertThat(location(visitor.enter("careful", PASSWORD))).isEqualTo("/login/code?next=%2F");
        assertThat(location(visitor.get("/account"))).isEqualTo("/login/code");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(403);
        assertThat(location(code(visitor, code(account)))).isEqualTo("/");
        assertThat(visitor.get("/account").body()).contains("A code is asked for after the password.");
    }

    @Test
    void aCodeIsNotAcceptedTwice() {
        AccountRow account = accountWithCodes("replayed");
        String code = code(account);
        Visitor first = server.visitor();
        first.enter("replayed", PASSWORD);
        code(first, code);
        Visitor second = server.visitor();
        second.enter("replayed", PASSWORD);

        var answer = code(second, code);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("was used before");
    }

    @Test
    void wrongCodesShutTheDoorThoughThePasswordIsRight() {
        accountWithCodes("guessing");
        for (int i = 0; i < 4; i++) {
            Visitor visitor = server.visitor();
            visitor.enter("guessing", PASSWORD);
            assertThat(code(visitor, "00000" + i).statusCode()).isEqualTo(401);
        }
        Visitor visitor = server.visitor();
        visitor.enter("guessing", PASSWORD);

        assertThat(location(code(visitor, "000009"))).isEqualTo("/login?code-ended");
        assertThat(location(server.visitor().enter("guessing", PASSWORD))).contains("problem=refused");
    }

    @Test
    void theSecondStepWaitsFiveMinutes() {
        try (RunningServer own = RunningServer.start()) {
            AccountRow account = own.account("slow");
            own.part(Accounts.class).proposeTotp(account.id(), Codes.newSecret());
            own.part(Accounts.class).acceptTotp(account.id(), 1);
            Visitor visitor = own.visitor();
            visitor.enter("slow", PASSWORD);
            own.clock().pass(Duration.ofMinutes(5));

            assertThat(location(visitor.get("/login/code"))).startsWith("/login?next=");
        }
    }

    @Test
    void codesAreSwitchedOnByTheFirstOfThemAndComeWithRecoveryCodes() {
        Visitor visitor = server.entered("beginner");
        Visitor elsewhere = server.visitor();
        elsewhere.enter("beginner", PASSWORD);
        assertThat(visitor.get("/account/codes").body()).contains("<svg class=\"qr\"", "<path fill=\"#000\" d=\"M");

        assertThat(visitor.submit("/account/codes", "/account/codes", Map.of("code", "000000"))
                        .statusCode())
                .isEqualTo(422);
        AccountRow account = server.part(Accounts.class).byLogin("beginner").orElseThrow();
        var answer = visitor.submit("/account/codes", "/account/codes", Map.of("code", code(account)));

        List<String> recovery = SECRET.matcher(answer.body())
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.get("/account").body()).contains("Recovery codes left: 10.");
        assertThat(location(elsewhere.get("/account"))).as("other sessions end").startsWith("/login");
        Visitor again = server.visitor();
        again.enter("beginner", PASSWORD);
        assertThat(location(code(again, recovery.getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo("/");
        Visitor twice = server.visitor();
        twice.enter("beginner", PASSWORD);
        assertThat(code(twice, recovery.getFirst()).statusCode()).isEqualTo(401);
        assertThat(happenings("beginner")).contains("CODES_ON", "RECOVERY_CODE_USED", "CODE_REFUSED");
    }

    @Test
    void codesAreSwitchedOffOnlyWithThePassword() {
        AccountRow account = accountWithCodes("careless");
        Visitor visitor = server.visitor();
        visitor.enter("careless", PASSWORD);
        code(visitor, code(account));

        var refused = visitor.submit("/account", "/account/codes/off", Map.of("password", "wrong password"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var done = visitor.submit("/account", "/account/codes/off", Map.of("password", PASSWORD));

        assertThat(location(done)).isEqualTo("/account");
        assertThat(location(server.visitor().enter("careless", PASSWORD))).isEqualTo("/");
    }

    @Test
    void aTokenIsShownOnceAndLetsAProgramIn() {
        Visitor visitor = server.entered("maker", "CHAIR");
        String token = token(visitor, "1");

        var answer = program(token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"login\":\"maker\"", "\"role\":\"CHAIR\"", "\"area\":\"country\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).as("no session").isEmpty();
        assertThat(visitor.get("/account").body()).contains("nightly script").doesNotContain(token);
    }

    @Test
    void aTokenNeedsNoProofAndACookieDoes() {
        Visitor visitor = server.entered("prover");
        String token = token(visitor, "1");

        var withToken = server.visitor().post("/api/nothing", Map.of("a", "b"), "Authorization", "Bearer " + token);
        var withCookie = visitor.post("/api/nothing", Map.of("a", "b"));
        var wrongToken = visitor.post("/api/nothing", Map.of("a", "b"), "Authorization", "Bearer wrong");

        assertThat(withToken.statusCode()).isEqualTo(404);
        assertThat(withCookie.statusCode()).isEqualTo(403);
        assertThat(wrongToken.statusCode())
                .as("a cookie does not save a wrong token")
                .isEqualTo(401);
        assertThat(wrongToken.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("invalid_token");
    }

    @Test
    void aTokenOpensNoScreens() {
        String token = token(server.entered("screens"), "1");

        var answer = server.visitor().get("/account", "Authorization", "Bearer " + token);

        assertThat(location(answer)).startsWith("/login");
    }

    @Test
    void aTokenEndsWithItsTimeItsRemovalAndItsAccount() {
        try (RunningServer own = RunningServer.start()) {
            Visitor visitor = own.entered("ender");
            AccountRow account = own.part(Accounts.class).byLogin("ender").orElseThrow();
            String removed = token(visitor, "7");
            String id =
                    own.part(Keys.class).tokens(account.id()).getFirst().id().toString();
            String expiring = token(visitor, "1");
            String disabled = token(visitor, "30");

            visitor.submit("/account", "/account/tokens/remove", Map.of("id", id));
            assertThat(own.visitor()
                            .get("/api/me", "Authorization", "Bearer " + removed)
                            .statusCode())
                    .isEqualTo(401);

            assertThat(own.visitor()
                            .get("/api/me", "Authorization", "Bearer " + expiring)
                            .statusCode())
                    .isEqualTo(200);
            own.clock().pass(Duration.ofDays(1));
            assertThat(own.visitor()
                            .get("/api/me", "Authorization", "Bearer " + expiring)
                            .statusCode())
                    .isEqualTo(401);

            assertThat(own.visitor()
                            .get("/api/me", "Authorization", "Bearer " + disabled)
                            .statusCode())
                    .isEqualTo(200);
            own.part(Accounts.class)
                    .disable(account.id(), Optional.of(own.clock().instant()));
            own.clock().pass(Duration.ofSeconds(6));
            assertThat(own.visitor()
                            .get("/api/me", "Authorization", "Bearer " + disabled)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aTokenIsNotMadeForATermThatIsNotOffered() {
        Visitor visitor = server.entered("greedy");

        var answer = visitor.submit(
                "/account", "/account/tokens", Map.of("name", "long", "days", "36500", "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("one of the terms offered");
    }

    @Test
    void allSessionsEndAtOnce() {
        Visitor here = server.entered("everywhere");
        Visitor there = server.visitor();
        there.enter("everywhere", PASSWORD);

        here.submit("/account", "/account/sessions/end", Map.of());

        assertThat(location(here.get("/account"))).startsWith("/login");
        assertThat(location(there.get("/account"))).startsWith("/login");
    }

    private static String token(Visitor visitor, String days) {
        var answer = visitor.submit(
                "/account", "/account/tokens", Map.of("name", "nightly script", "days", days, "password", PASSWORD));
        var found = SECRET.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> program(String token) {
        return server.visitor().get("/api/me", "Authorization", "Bearer " + token);
    }

    private static AccountRow accountWithCodes(String login) {
        AccountRow account = server.account(login);
        Bytes secret = Codes.newSecret();
        server.part(Accounts.class).proposeTotp(account.id(), secret);
        server.part(Accounts.class).acceptTotp(account.id(), 1);
        return server.part(Accounts.class).byId(account.id()).orElseThrow();
    }

    private static String code(AccountRow account) {
        return Codes.at(server.clock().instant(), account.totpSecret().orElseThrow());
    }

    private static HttpResponse<String> code(Visitor visitor, String code) {
        return visitor.submit("/login/code", "/login/code", Map.of("code", code, "next", "/"));
    }

    private static List<String> happenings(String login) {
        AccountRow account = server.part(Accounts.class).byLogin(login).orElseThrow();
        return server.part(SecurityLog.class).before(Long.MAX_VALUE, 1_000).stream()
                .filter(event -> event.account().equals(Optional.of(account.id())))
                .map(SecurityEvent::event)
                .toList();
    }
}

package dauys.server.security;

import static dauys.server.RunningServer.PASSWORD;
import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.SecurityEvent;
import dauys.store.SecurityLog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in, who does not, and when a session is over. */
class DoorTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        // All tests come from one address; its own limit is tested apart.
        server = RunningServer.start(Map.of("dauys.failures-of-an-address", "10000"));
        // Where nobody has an account yet, the door leads to the making of the first.
        server.account("somebody-before");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoKnowsThePasswordEntersAndIsLedOn() {
        server.account("aigul", "OPERATOR");
        Visitor visitor = server.visitor();

        var answer = visitor.submit(
                "/login", "/login", Map.of("login", " AIGUL ", "password", PASSWORD, "next", "/account?x=1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/account?x=1");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(happenings(accountOf("aigul"))).contains("ENTERED");
    }

    @Test
    void theNextPageIsNeverOnAnotherServer() {
        server.account("next-page");
        for (String elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil")) {
            var answer = server.visitor()
                    .submit("/login", "/login", Map.of("login", "next-page", "password", PASSWORD, "next", elsewhere));
            assertThat(location(answer)).as(elsewhere).isEqualTo("/");
        }
    }

    @Test
    void wrongUnknownAndDisabledAreAnsweredAlike() {
        server.account("wrong");
        AccountRow disabled = server.account("switched-off");
        server.part(Accounts.class)
                .disable(disabled.id(), Optional.of(server.clock().instant()));

        var wrong = server.visitor().enter("wrong", "not the password at all");
        var unknown = server.visitor().enter("nobody-here", "not the password at all");
        var off = server.visitor().enter("switched-off", PASSWORD);

        assertThat(location(wrong)).contains("problem=refused");
        assertThat(location(unknown)).isEqualTo(location(wrong));
        assertThat(location(off)).isEqualTo(location(wrong));
        var page = server.visitor().get(location(wrong));
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("The login or the password is wrong");
    }

    @Test
    void anUnknownLoginLeavesOnlyASaltedHash() {
        server.visitor().enter("my-secret-typed-here", "whatever it may be");

        SecurityEvent event = server.part(SecurityLog.class).before(Long.MAX_VALUE, 500).stream()
                .filter(each -> each.event().equals("REFUSED_UNKNOWN"))
                .findFirst()
                .orElseThrow();
        assertThat(event.loginHash().orElseThrow()).hasSize(16).doesNotContain("secret");
        assertThat(event.network()).contains("127.0.0.0/24");
    }

    @Test
    void fiveFailuresShutTheDoorForAWhileEvenToTheRightPassword() {
        server.account("guessed");
        for (int i = 0; i < 5; i++) {
            server.visitor().enter("guessed", "wrong password " + i);
        }

        assertThat(location(server.visitor().enter("guessed", PASSWORD))).contains("problem=refused");
        assertThat(happenings(accountOf("guessed"))).contains("LOCKED", "REFUSED_LOCKED");

        AccountRow locked = accountOf("guessed");
        assertThat(locked.lockedUntil()).contains(server.clock().instant().plusSeconds(30));
        server.part(Accounts.class).unlock(locked.id());
        assertThat(location(server.visitor().enter("guessed", PASSWORD))).isEqualTo("/");
    }

    @Test
    void theDoorStaysShutLongerEachTimeAndNeverForLong() {
        assertThat(Lockout.after(4)).isZero();
        assertThat(Lockout.after(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Lockout.after(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(Lockout.after(9)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Lockout.after(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whoEntersGetsASessionUnderANewName() {
        server.account("fixed");
        Visitor visitor = server.visitor();
        visitor.get("/login");
        String before = visitor.session().orElseThrow().getValue();

        visitor.enter("fixed", PASSWORD);

        assertThat(visitor.session().orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test
    void whoLeavesIsOutside() {
        Visitor visitor = server.entered("leaving");

        assertThat(location(visitor.submit("/", "/logout", Map.of()))).isEqualTo("/login?left");

        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
        assertThat(happenings(accountOf("leaving"))).contains("LEFT");
    }

    @Test
    void aFormWithoutItsProofIsRefused() {
        Visitor visitor = server.entered("forged");

        var answer = visitor.post("/account/sessions/end", Map.of("_csrf", "guessed"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Your rights do not reach this.");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aScriptSendsTheProofInAHeader() {
        Visitor visitor = server.entered("script");
        String proof = Visitor.proof(visitor.get("/account").body());

        assertThat(visitor.post("/account/tokens/remove", Map.of("id", "not-a-token"), "X-CSRF-TOKEN", proof)
                        .statusCode())
                .as("the proof is accepted, the number is none")
                .isEqualTo(400);
    }

    @Test
    void aSessionWithoutARequestForHalfAnHourHasEnded() {
        try (RunningServer own = RunningServer.start()) {
            Visitor visitor = own.entered("idle");
            own.clock().pass(Duration.ofMinutes(29));
            assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
            own.clock().pass(Duration.ofMinutes(29));
            assertThat(visitor.get("/account", "Dauys-By-Itself", "yes").statusCode())
                    .isEqualTo(200);
            own.clock().pass(Duration.ofMinutes(2));

            var answer = visitor.get("/account?tab=2");

            assertThat(location(answer)).isEqualTo("/login?next=%2Faccount%3Ftab%3D2&ended");
            assertThat(visitor.get(location(answer)).body())
                    .contains("Your session has ended.")
                    .contains("value=\"/account?tab&#x3D;2\"");
        }
    }

    @Test
    void noSessionLastsLongerThanTwelveHours() {
        try (RunningServer own = RunningServer.start()) {
            Visitor visitor = own.entered("tireless");
            for (int i = 0; i < 47; i++) {
                own.clock().pass(Duration.ofMinutes(15));
                assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
            }
            own.clock().pass(Duration.ofMinutes(15));

            assertThat(location(visitor.get("/account"))).startsWith("/login").endsWith("&ended");
        }
    }

    @Test
    void aFormSentAfterTheEndOfTheSessionLeadsBackToItsPage() {
        Visitor visitor = server.entered("late-form");
        AccountRow account = accountOf("late-form");
        String proof = Visitor.proof(visitor.get("/account").body());
        server.part(Accounts.class).endSessions(account.id());
        server.part(People.class).forget(account.id());

        var answer = visitor.post("/account/sessions/end", Map.of("_csrf", proof, "_at", "/account"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/login?next=%2Faccount&ended");
    }

    @Test
    void aPartOfAPageIsToldToLoadTheDoorAsAWhole() {
        Visitor visitor = server.visitor();

        var answer = visitor.get(
                "/account", "HX-Request", "true", "HX-Current-URL", server.address() + "/progress?region=KZ-10");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login?next=%2Fprogress%3Fregion%3DKZ-10");
    }

    @Test
    void aDisabledAccountIsOutAtTheNextRequest() {
        Visitor visitor = server.entered("dismissed");
        AccountRow account = accountOf("dismissed");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        server.part(Accounts.class)
                .disable(account.id(), Optional.of(server.clock().instant()));
        server.part(People.class).forget(account.id());

        assertThat(location(visitor.get("/"))).startsWith("/login");
    }

    @Test
    void anotherServersChangeShowsWithinSeconds() {
        Visitor visitor = server.entered("elsewhere");
        AccountRow account = accountOf("elsewhere");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        server.part(Accounts.class)
                .disable(account.id(), Optional.of(server.clock().instant()));
        server.clock().pass(Duration.ofSeconds(6));

        assertThat(location(visitor.get("/"))).startsWith("/login");
    }

    @Test
    void oneAddressMayNotFailForEver() {
        try (RunningServer own = RunningServer.start(Map.of("dauys.failures-of-an-address", "3"))) {
            own.account("innocent");
            for (int i = 0; i < 3; i++) {
                own.visitor().enter("nobody-" + i, "some password or other");
            }

            var answer = own.visitor().enter("innocent", PASSWORD);
            assertThat(location(answer)).contains("problem=address");
            assertThat(own.visitor().get(location(answer)).statusCode()).isEqualTo(429);

            own.clock().pass(Duration.ofMinutes(11));
            assertThat(location(own.visitor().enter("innocent", PASSWORD))).isEqualTo("/");
        }
    }

    private static AccountRow accountOf(String login) {
        return server.part(Accounts.class).byLogin(login).orElseThrow();
    }

    private static List<String> happenings(AccountRow account) {
        return server.part(SecurityLog.class).before(Long.MAX_VALUE, 1_000).stream()
                .filter(event -> event.account().equals(Optional.of(account.id())))
                .map(SecurityEvent::event)
                .toList();
    }
}

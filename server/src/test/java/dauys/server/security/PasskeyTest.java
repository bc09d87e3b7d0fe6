package dauys.server.security;

import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Keys;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entering with a key of one's device; the device is a program here, which signs as one would. */
class PasskeyTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        // Where nobody has an account yet, the door leads to the making of the first.
        server.account("somebody-before");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPasskeyIsAddedAndOpensTheDoorWithoutPassword() throws Exception {
        var device = new Device(server.address());
        assertThat(register(device, "keyholder").statusCode()).isEqualTo(200);
        assertThat(keys("keyholder")).isEqualTo(1);

        Visitor visitor = server.visitor();
        String before = visitor.get("/login").body();
        String session = visitor.session().orElseThrow().getValue();
        var answer = enter(visitor, device, before);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(visitor.get("/account").body()).contains("Person keyholder");
        assertThat(visitor.session().orElseThrow().getValue())
                .as("a session under a new name")
                .isNotEqualTo(session);
    }

    @Test
    void aKeyOfAnotherDeviceOpensNothing() throws Exception {
        var device = new Device(server.address());
        register(device, "robbed");
        Visitor thief = server.visitor();

        var answer = enter(thief, device.withAnotherKey(), thief.get("/login").body());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(location(thief.get("/account"))).startsWith("/login");
    }

    @Test
    void anAnswerToAnotherQuestionOpensNothing() throws Exception {
        var device = new Device(server.address());
        register(device, "replayed-key");
        Visitor first = server.visitor();
        String proof = Visitor.proof(first.get("/login").body());
        String old = device.sign(first.postJson("/webauthn/authenticate/options", "{}", "X-CSRF-TOKEN", proof)
                .body());
        first.postJson("/webauthn/authenticate/options", "{}", "X-CSRF-TOKEN", proof);

        assertThat(first.postJson("/login/webauthn", old, "X-CSRF-TOKEN", proof).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theKeyOfADisabledAccountOpensNothing() throws Exception {
        var device = new Device(server.address());
        register(device, "switched-off-key");
        AccountRow account =
                server.part(Accounts.class).byLogin("switched-off-key").orElseThrow();
        server.part(Accounts.class)
                .disable(account.id(), Optional.of(server.clock().instant()));
        Visitor visitor = server.visitor();

        assertThat(enter(visitor, device, visitor.get("/login").body()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPasskeyIsRemovedOnlyOnTheAccountPage() throws Exception {
        var device = new Device(server.address());
        server.account("remover");
        Visitor visitor = server.visitor();
        visitor.enter("remover", RunningServer.PASSWORD);
        register(device, visitor);
        String id = server.part(Keys.class)
                .passkeys(server.part(Accounts.class)
                        .byLogin("remover")
                        .orElseThrow()
                        .id())
                .getFirst()
                .credential()
                .toString();

        visitor.submit("/account", "/account/passkeys/remove", Map.of("id", id));

        assertThat(keys("remover")).isZero();
    }

    @Test
    void nobodyAddsAPasskeyFromOutside() {
        Visitor stranger = server.visitor();
        String proof = Visitor.proof(stranger.get("/login").body());

        assertThat(stranger.postJson("/webauthn/register/options", "{}", "X-CSRF-TOKEN", proof)
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(stranger.postJson("/webauthn/register", "{}", "X-CSRF-TOKEN", proof)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whereTheAddressIsANumberThereAreNoPasskeys() {
        try (RunningServer numbered = RunningServer.start(Map.of("dauys.base-url", "http://127.0.0.1:8080"))) {
            numbered.account("somebody");
            assertThat(numbered.visitor().get("/login").body()).doesNotContain("data-passkey");
        }
    }

    private static HttpResponse<String> register(Device device, String login) throws Exception {
        return register(device, server.entered(login));
    }

    private static HttpResponse<String> register(Device device, Visitor visitor) throws Exception {
        String proof = Visitor.proof(visitor.get("/account").body());
        var options = visitor.postJson("/webauthn/register/options", "{}", "X-CSRF-TOKEN", proof);
        assertThat(options.body()).contains("\"userVerification\":\"required\"");
        return visitor.postJson("/webauthn/register", device.create(options.body()), "X-CSRF-TOKEN", proof);
    }

    private static HttpResponse<String> enter(Visitor visitor, Device device, String page) throws Exception {
        String proof = Visitor.proof(page);
        var options = visitor.postJson("/webauthn/authenticate/options", "{}", "X-CSRF-TOKEN", proof);
        return visitor.postJson("/login/webauthn", device.sign(options.body()), "X-CSRF-TOKEN", proof);
    }

    private static int keys(String login) {
        AccountRow account = server.part(Accounts.class).byLogin(login).orElseThrow();
        return server.part(Keys.class).passkeys(account.id()).size();
    }
}

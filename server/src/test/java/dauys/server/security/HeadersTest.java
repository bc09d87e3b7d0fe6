package dauys.server.security;

import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told, and what strangers are not. */
class HeadersTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        server.account("somebody");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAnswerForbidsWhatItDoesNotNeed() {
        Visitor inside = server.entered("inside");
        for (String path : List.of("/login", "/", "/no-such-page", "/api/no-such-thing")) {
            var headers = inside.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("Cache-Control").orElse("")).as(path).contains("no-store");
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void pagesHaveNothingThatTheirPolicyForbids() {
        Visitor inside = server.entered("plain", "ADMINISTRATOR");
        for (String path : List.of("/", "/account", "/account/password", "/accounts", "/security-log")) {
            assertThat(inside.get(path).body())
                    .as(path)
                    .doesNotContain(" style=", "<style", " onclick=", "javascript:")
                    .doesNotContainPattern("<script(?! src)");
        }
    }

    @Test
    void onOnesOwnMachineTheCookieGoesWithoutEncryption() {
        var cookie = server.visitor().get("/login").headers().firstValue("Set-Cookie");

        assertThat(cookie.orElse("")).contains("HttpOnly", "SameSite=Strict").doesNotContain("Secure");
        assertThat(server.visitor().get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void elsewhereCookiesAndPagesAskForEncryption() {
        try (RunningServer secure = RunningServer.start(Map.of("dauys.base-url", "https://dauys.example"))) {
            secure.account("somebody");
            var headers = secure.visitor().get("/login").headers();

            assertThat(headers.firstValue("Set-Cookie").orElse("")).contains("Secure");
            assertThat(headers.firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=63072000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "dauys.css"})
    void styleSheetsAreKeptForEver(String name) {
        String page = server.visitor().get("/login").body();
        String sheet = page.replaceFirst("(?s).*href=\"(/assets/[^\"]+/" + name + ")\".*", "$1");

        var answer = server.visitor().get(sheet);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable", "max-age=31536000");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(server.visitor().get("/assets/0000000000000000/" + name).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTokensComeFirstAndStandInOneFileAlone() {
        String page = server.visitor().get("/login").body();
        assertThat(page.indexOf("/tokens.css")).isPositive().isLessThan(page.indexOf("/dauys.css"));
        var sheets = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"").matcher(page);
        while (sheets.find()) {
            if (!sheets.group(1).contains("pico")) {
                var tokens = server.visitor().get(sheets.group(1)).body().contains("--ink:");
                assertThat(tokens).as(sheets.group(1)).isEqualTo(sheets.group(1).endsWith("/tokens.css"));
            }
        }
    }

    @Test
    void aStrangerIsSentToTheDoorAndLearnsNothing() {
        for (String path : List.of("/account", "/accounts", "/no-such-page", "/actuator/metrics", "/webjars/x")) {
            var answer = server.visitor().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(location(answer)).as(path).startsWith("/login?next=").doesNotContain("ended");
        }
        assertThat(server.visitor().get("/actuator/health").body())
                .contains("UP")
                .doesNotContain("db");
    }

    @Test
    void whoIsInsideReadsOneSentenceWhereThereIsNoPage() {
        Visitor inside = server.entered("lost");

        var answer = inside.get("/no-such-page?x=1");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is no such page.", "/no-such-page?x&#x3D;1&amp;lang&#x3D;ru")
                .doesNotContain("Exception", "Whitelabel", "Tomcat");
        assertThat(inside.speak("kk").get("/no-such-page").body()).contains("Мұндай бет жоқ.");
        assertThat(inside.speak("ru").get("/no-such-page").body()).contains("Такой страницы нет.");
    }

    @Test
    void whoLacksTheRoleReadsThatRightsDoNotReach() {
        Visitor operator = server.entered("operator", "OPERATOR");
        Visitor auditor = server.entered("auditor", "AUDITOR");

        assertThat(operator.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(operator.get("/security-log").statusCode()).isEqualTo(403);
        assertThat(operator.get("/actuator/metrics").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(server.entered("measurer", "ADMINISTRATOR")
                        .get("/actuator/metrics")
                        .statusCode())
                .isEqualTo(200);
        assertThat(auditor.get("/security-log").statusCode()).isEqualTo(200);
        assertThat(operator.get("/").body()).doesNotContain("/accounts\"", "/security-log");
    }

    @Test
    void aProgramReadsProblemDetails() {
        Visitor inside = server.entered("program");

        var strange = server.visitor().get("/api/anything");
        var missing = inside.get("/api/anything");

        assertThat(strange.statusCode()).isEqualTo(401);
        assertThat(strange.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(strange.body()).contains("\"status\":401", "This needs you to enter first.");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("\"instance\":\"/api/anything\"");
    }

    @Test
    void oddRequestsAreNoErrorsOfTheServer() {
        Visitor inside = server.entered("odd");

        assertThat(inside.get("/account;a=b").statusCode()).isEqualTo(400);
        assertThat(inside.get("/accounts/%2e%2e/x").statusCode()).isIn(400, 403, 404);
        assertThat(inside.get("/login/code").statusCode()).as("nothing is owed").isEqualTo(403);
        assertThat(inside.get("/error").statusCode()).isEqualTo(404);
        assertThat(inside.get("/account/codes/off").statusCode()).isEqualTo(405);
    }
}

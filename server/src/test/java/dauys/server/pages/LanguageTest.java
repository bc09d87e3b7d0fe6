package dauys.server.pages;

import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which language a visitor reads, and how it is switched. */
class LanguageTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("dauys.synthetic", "true"));
        server.account("somebody");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void kazakhComesFirstAndIsWhatAStrangerReads() {
        String page = server.visitor().speak("unknown").get("/login").body();

        assertThat(page).contains("<html lang=\"kk\">", "Құпиясөз");
        assertThat(page.indexOf("Қазақша")).isLessThan(page.indexOf("Русский"));
        assertThat(page.indexOf("Русский")).isLessThan(page.indexOf("English"));
    }

    @Test
    void theSwitchKeepsThePage() {
        Visitor visitor = server.visitor();

        var answer = visitor.get("/login?next=%2Faccount%3Fa%3Db&lang=ru");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/login?next=%2Faccount%3Fa%3Db");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("lang=ru", "SameSite=Lax");
        assertThat(visitor.get(location(answer)).body()).contains("<html lang=\"ru\">", "Пароль");
        assertThat(visitor.get("/login?lang=xx").statusCode())
                .as("no such language")
                .isEqualTo(200);
    }

    @Test
    void aDemonstrationReadsTheBrowsersLanguage() {
        try (RunningServer demo = RunningServer.start(Map.of("dauys.language-of-browser", "true"))) {
            demo.account("somebody");
            Visitor visitor = demo.visitor().speak("unknown");

            assertThat(visitor.get("/login", "Accept-Language", "fr, ru;q=0.8, en;q=0.5")
                            .body())
                    .contains("<html lang=\"ru\">");
            assertThat(visitor.get("/login").body()).contains("<html lang=\"kk\">");
        }
    }

    @Test
    void anInventedElectionSaysSoOnEveryPage() {
        assertThat(server.visitor().get("/login").body()).contains("Synthetic data: this is no real election.");
        assertThat(server.entered("reader").get("/no-such-page").body())
                .contains("Synthetic data: this is no real election.");
    }
}

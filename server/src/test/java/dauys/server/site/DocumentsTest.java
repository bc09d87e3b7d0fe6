package dauys.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that anybody asks for by their address. */
class DocumentsTest {

    private static final Instant LAST_POLLS_CLOSE = Instant.parse("2023-03-19T15:00:00Z");
    private static final String LIST = "mazhilis-list";
    private static final String PROTOCOL = "/documents/kk/precinct/P2/mazhilis-list.pdf";

    private ShiftedClock clock;
    private RunningServer server;
    private Evening evening;
    private Visitor visitor;

    @BeforeEach
    void begin() {
        clock = new ShiftedClock(LAST_POLLS_CLOSE);
        server = RunningServer.start(clock, Map.of());
        evening = new Evening(server);
        visitor = server.visitor();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private void agree() {
        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST), 987, place -> 0));
        evening.settle();
    }

    private static void assertIsDocument(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline");
        assertThat(answer.body()).startsWith("%PDF-1.");
    }

    private static String mark(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void anAgreedProtocolIsADocumentInEachLanguage() {
        assertThat(visitor.get(PROTOCOL).statusCode()).isEqualTo(404);
        clock.pass(Duration.ofSeconds(10));
        agree();

        for (String language : new String[] {"kk", "ru", "en"}) {
            assertIsDocument(visitor.get("/documents/" + language + "/precinct/P2/mazhilis-list.pdf"));
        }
    }

    @Test
    void tablesAndResultsAreDocumentsToo() {
        agree();

        assertIsDocument(visitor.get("/documents/ru/territory/mazhilis-list/central.pdf"));
        assertIsDocument(visitor.get("/documents/ru/territory/mazhilis-list/territorial/U1.pdf"));
        assertIsDocument(visitor.get("/documents/kk/final/mazhilis.pdf"));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        for (String path : new String[] {
            "/documents/de/final/mazhilis.pdf",
            "/documents/kk/final/senate.pdf",
            "/documents/kk/blank/P2/nothing.pdf",
            "/documents/kk/blank/NOWHERE/mazhilis-list.pdf",
            "/documents/kk/territory/mazhilis-list/regional/R9.pdf",
            "/documents/kk/territory/mazhilis-list/somebody.pdf",
            "/documents/kk/other/P2/mazhilis-list.pdf"
        }) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoeverHasADocumentIsToldThatItIsTheSameUntilItChanges() {
        agree();
        var first = visitor.get(PROTOCOL);
        clock.pass(Duration.ofMinutes(5));
        assertThat(visitor.get(PROTOCOL, "If-None-Match", mark(first)).statusCode())
                .isEqualTo(304);

        evening.sendBack("P2", LIST);
        evening.settle();
        clock.pass(Duration.ofSeconds(10));
        var returned = visitor.get(PROTOCOL, "If-None-Match", mark(first));
        assertIsDocument(returned);
        assertThat(mark(returned)).isNotEqualTo(mark(first));
    }

    @Test
    void beforeTheLastPollsCloseThereAreEmptyFormsAlone() {
        clock.pass(Duration.ofSeconds(-1));
        agree();

        for (String path : new String[] {
            PROTOCOL, "/documents/kk/final/mazhilis.pdf", "/documents/kk/territory/mazhilis-list/central.pdf"
        }) {
            var early = visitor.get(path);
            assertThat(early.statusCode()).as(path).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).as(path).isPresent();
        }
        assertIsDocument(visitor.get("/documents/kk/blank/P2/mazhilis-list.pdf"));

        clock.pass(Duration.ofSeconds(1));
        evening.settle();
        assertIsDocument(visitor.get(PROTOCOL));
    }

    @Test
    void oneVisitorHasAMinutesShareMadeAndWhatIsKeptIsFree() {
        String last = "";
        int made = 0;
        for (int precinct = 1; made < MadeByVisitor.MOST; precinct++) {
            for (String language : new String[] {"kk", "ru", "en"}) {
                String path = "/documents/" + language + "/blank/P" + precinct + "/mazhilis-list.pdf";
                if (made < MadeByVisitor.MOST && visitor.get(path).statusCode() == 200) {
                    last = path;
                    made++;
                }
            }
        }
        var refused = visitor.get("/documents/kk/blank/P29/mazhilis-list.pdf");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertIsDocument(visitor.get(last));

        clock.pass(Duration.ofSeconds(61));
        assertIsDocument(visitor.get("/documents/kk/blank/P29/mazhilis-list.pdf"));
    }

    @Test
    void screensLeadToTheDocumentsThatThereAre() {
        agree();
        var chair = server.entered("chair", "CHAIR");

        chair.get("/?lang=kk");
        String protocol = chair.get("/protocols/P2/mazhilis-list").body();
        assertThat(protocol).contains("\"" + PROTOCOL + "\"", "/documents/kk/blank/P2/mazhilis-list.pdf");
        String untouched = chair.get("/protocols/P3/mazhilis-list").body();
        assertThat(untouched).contains("/documents/kk/blank/P3/").doesNotContain("/documents/kk/precinct/");
        chair.get("/?lang=ru");
        String contest = chair.get("/results/mazhilis-list").body();
        assertThat(contest).contains("/documents/ru/final/mazhilis.pdf");
        assertIsDocument(visitor.get("/documents/ru/territory/mazhilis-list/central.pdf"));
        assertThat(contest).contains("/documents/ru/territory/mazhilis-list/central.pdf");
    }
}

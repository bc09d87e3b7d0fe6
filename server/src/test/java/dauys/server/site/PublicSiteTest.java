package dauys.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.ProtocolAct.Correct;
import dauys.election.protocol.ProtocolAct.Read;
import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import dauys.server.night.Actor;
import dauys.server.night.Live;
import dauys.server.results.Embargo;
import dauys.store.Scan;
import dauys.store.Scans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody sees of a night: agreed protocols, soon, and never before the last polls have closed. */
class PublicSiteTest {

    private static final Instant LAST_POLLS_CLOSE = Instant.parse("2023-03-19T15:00:00Z");
    private static final Actor NOBODY = new Actor(Evening.FIRST, List.of());
    private static final String LIST = "mazhilis-list";
    private static final String PAGE = "/site/en/precinct/P2.html";
    private static final String HOME = "/site/en/index.html";

    /** The beginning of a picture, by which its bytes are known. */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    private ShiftedClock clock;
    private RunningServer server;
    private Evening evening;
    private PublicSite site;
    private Visitor visitor;

    @BeforeEach
    void begin(@TempDir Path folder) {
        begin(Map.of("dauys.site.folder", folder.resolve("site").toString()));
    }

    private void begin(Map<String, String> more) {
        clock = new ShiftedClock(LAST_POLLS_CLOSE.minus(Duration.ofMinutes(10)));
        var settings = new TreeMap<>(Map.of("dauys.site.pages-every", "1h", "dauys.site.whole-every", "1h"));
        settings.putAll(more);
        server = RunningServer.start(clock, settings);
        evening = new Evening(server);
        site = server.part(PublicSite.class);
        visitor = server.visitor();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private void publish() throws IOException {
        evening.settle();
        site.publish();
    }

    private HttpResponse<String> page(String path, String... headers) {
        return visitor.get(path, headers);
    }

    @Test
    void nothingIsShownWhileAnybodyMayVote() throws IOException {
        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST), 987, place -> 0));
        publish();
        assertThat(page(PAGE).headers().firstValue("Location")).hasValue("/site/en/index.html");
        assertThat(page("/site/en/index.html").body())
                .contains("Voting goes on")
                .doesNotContain("987");
        assertThat(page("/site/data/totals.csv").statusCode()).isEqualTo(503);

        clock.pass(Duration.ofMinutes(11));
        publish();
        assertThat(page(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void theSiteWaitsForTheSameMomentAsScreensAndPrograms() throws IOException {
        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST), 987, place -> 0));
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        publish();
        assertThat(page(PAGE).statusCode()).isEqualTo(302);
        assertThat(embargo().until(NOBODY)).hasValue(LAST_POLLS_CLOSE);

        clock.pass(Duration.ofSeconds(1));
        publish();
        assertThat(page(PAGE).statusCode()).isEqualTo(200);
        assertThat(embargo().until(NOBODY)).isEmpty();
    }

    private Embargo embargo() {
        return server.part(Embargo.class);
    }

    @Test
    void whenTheServerAnswersThereIsAPage() {
        for (String language : new String[] {"kk", "ru", "en"}) {
            assertThat(page("/site/" + language + "/index.html").statusCode())
                    .as(language)
                    .isEqualTo(200);
        }
        assertThat(page("/site/kk/contest/x.html").headers().firstValue("Location"))
                .hasValue("/site/kk/index.html");
        assertThat(page("/site/nowhere.html").headers().firstValue("Location")).hasValue("/site/index.html");
    }

    @Test
    void dataAreReplacedAfterAWhileWithoutAnotherActAndPagesStayAsTheyAre() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        publish();
        String description = "/site/data/datapackage.json";
        String first = page(description).body();
        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST), 987, place -> 0));
        publish();
        assertThat(page(description).body()).isEqualTo(first);
        String mark = page(PAGE).headers().firstValue("ETag").orElseThrow();

        clock.pass(Duration.ofMinutes(3));
        publish();
        assertThat(page(description).body()).isNotEqualTo(first).contains("\"version\"");
        assertThat(page("/site/data/totals.csv").body()).contains("987");
        assertThat(page(PAGE, "If-None-Match", mark).statusCode()).isEqualTo(304);
    }

    @Test
    void whatIsStillTypedIsNobodysBusiness() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        var numbers = Evening.numbers(evening.paper("P2", LIST), 987, place -> 0);
        evening.act("P2", LIST, new Read(Evening.FIRST, numbers));
        publish();
        assertThat(page(PAGE).body()).doesNotContain("987");

        evening.act("P2", LIST, new Read(Evening.SECOND, numbers));
        publish();
        assertThat(page(PAGE).body()).contains("987");
    }

    @Test
    void aProtocolThatWasSentBackStaysVisibleAndSaysSo() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST), 987, place -> 0));
        publish();
        String before = page(PAGE).body();
        evening.sendBack("P2", LIST);
        publish();

        assertThat(page(PAGE).body())
                .isNotEqualTo(before)
                .contains("987")
                .contains("was sent back and is not added up")
                .contains("Sent back by: Central Election Commission, 19 March 2023, 21:01 (UTC+6).")
                .contains("Reason: a copy in other hands says something else. “a copy differs”");
        assertThat(page(HOME).body())
                .contains("From 20:46 to 21:01 (UTC+6): 1 protocol arrived, was corrected or was sent back.")
                .contains("<bdi>21:01 – No. 2, First District</bdi>", "sent back</bdi>");
    }

    @Test
    void whatIsTypedAnewStillSaysWhyItIsOutAlsoAfterARestart() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        var numbers = Evening.numbers(evening.paper("P2", LIST), 987, place -> 0);
        evening.agree("P2", LIST, numbers);
        clock.pass(Duration.ofMinutes(1));
        evening.sendBack("P2", LIST);
        clock.pass(Duration.ofMinutes(1));
        var act = new CorrectionAct(
                "7", LocalDate.of(2023, 3, 19), CorrectionAct.Reason.SLIP, "", List.of(Evening.CHAIR));
        evening.act("P2", LIST, new Correct(Evening.CHAIR, act));
        evening.act("P2", LIST, new Read(Evening.FIRST, numbers));
        publish();
        String why = "Sent back by: Central Election Commission, 19 March 2023, 21:02 (UTC+6).";
        assertThat(page(PAGE).body()).contains("is being typed anew", why);

        var live = server.part(Live.class);
        var before = live.now().slots();
        live.load();
        assertThat(live.now().slots()).isEqualTo(before);

        clock.pass(Duration.ofMinutes(1));
        evening.act("P2", LIST, new Read(Evening.SECOND, numbers));
        publish();
        assertThat(page(PAGE).body())
                .contains("Time of this act: 19 March 2023, 21:04 (UTC+6).")
                .doesNotContain(why);
        assertThat(page(HOME).body()).contains("corrected</bdi>");
    }

    private Scan keptScan(byte[] bytes) {
        return switch (server.part(Scans.class).keep(new ByteArrayInputStream(bytes))) {
            case Scans.Outcome.Kept kept -> kept.scan();
            case Scans.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void theScanOfAnAgreedProtocolStandsBesideItsForm() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        evening.attach("P2", LIST, keptScan(PNG));
        publish();
        assertThat(page(PAGE).body()).doesNotContain("<img");

        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST)));
        publish();
        var first = keptScan(PNG);
        assertThat(page(PAGE).body()).contains("scans/" + first.sha256() + ".png");
        var shown = page("/site/scans/" + first.sha256() + ".png");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("img-src 'self'");

        var later = keptScan("%PDF-1.7 of the same paper".getBytes(StandardCharsets.US_ASCII));
        evening.attach("P2", LIST, later);
        publish();
        assertThat(page(PAGE).body()).contains(first.sha256(), "scans/" + later.sha256() + ".pdf");
    }

    @Test
    void whoeverRunsTheServerMayKeepScansToThemselves(@TempDir Path folder) throws IOException {
        server.close();
        begin(Map.of("dauys.site.folder", folder.resolve("site").toString(), "dauys.site.scans", "false"));
        clock.pass(Duration.ofMinutes(11));
        evening.attach("P2", LIST, keptScan(PNG));
        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST)));
        publish();
        assertThat(page(PAGE).body()).doesNotContain("<img", "scans/");
        assertThat(page("/site/scans/" + keptScan(PNG).sha256() + ".png").statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyPagesThatChangedAreReadAgain() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        publish();
        String other = "/site/en/precinct/P9.html";
        String mark = page(PAGE).headers().firstValue("ETag").orElseThrow();
        String otherMark = page(other).headers().firstValue("ETag").orElseThrow();
        assertThat(page(PAGE, "If-None-Match", mark).statusCode()).isEqualTo(304);

        evening.agree("P2", LIST, Evening.numbers(evening.paper("P2", LIST)));
        publish();

        assertThat(page(PAGE, "If-None-Match", mark).statusCode()).isEqualTo(200);
        assertThat(page(other, "If-None-Match", otherMark).statusCode()).isEqualTo(304);
    }

    @Test
    void pagesComePackedToWhoeverTakesThem() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        publish();

        var packed = page(PAGE, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page(PAGE).headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void nothingOutsideTheSiteIsReached() throws IOException {
        clock.pass(Duration.ofMinutes(11));
        publish();
        for (String path : new String[] {"/site/%2e%2e/%2e%2e/pom.xml", "/site/..%2f..%2fpom.xml", "/site/en/"}) {
            assertThat(page(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}

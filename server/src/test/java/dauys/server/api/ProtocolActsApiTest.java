package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A protocol on its way from paper to the sums, as programs take it there. Each test has a precinct of its own. */
class ProtocolActsApiTest {

    private static RunningServer server;
    private static Program first;
    private static Program second;
    private static Program chair;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("dauys.api.limited", "false"));
        first = Program.of(server, "first", "OPERATOR");
        second = Program.of(server, "second", "OPERATOR");
        chair = Program.of(server, "chair", "CHAIR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String at(String precinct) {
        return "/api/v1/protocols/" + precinct + "/mazhilis-list";
    }

    @Test
    void twoReadingsThatAgreeAreAddedUp() {
        var one = first.post(at("P4") + "/readings", Sheets.ofLists(1000));
        assertThat(one.status()).as(one.body()).isEqualTo(201);
        assertThat(one.state()).isEqualTo("FIRST_READING");
        assertThat(one.json().path("repeated").booleanValue()).isFalse();
        assertThat(one.json().path("entry").longValue()).isPositive();

        var other = second.post(at("P4") + "/readings", Sheets.ofLists(1000));
        assertThat(other.state()).as(other.body()).isEqualTo("AGREED");

        var seen = chair.get(at("P4")).json();
        assertThat(seen.path("state").stringValue()).isEqualTo("AGREED");
        var version = seen.path("versions").path(0);
        assertThat(version.path("numbers").path("votes").path("A").intValue()).isEqualTo(30);
        assertThat(version.path("findings").isEmpty()).isTrue();
    }

    @Test
    void theSameKeyIsDoneOnce() {
        String key = UUID.randomUUID().toString();
        var one = first.post(at("P5") + "/readings", Sheets.ofLists(1000), Incoming.KEY, key);
        var again = first.post(at("P5") + "/readings", Sheets.ofLists(1000), Incoming.KEY, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().path("entry")).isEqualTo(one.json().path("entry"));
        assertThat(again.json().path("repeated").booleanValue()).isTrue();
    }

    @Test
    void aKeyIsOfOneActOfOnePerson() {
        String key = UUID.randomUUID().toString();
        first.post(at("P6") + "/readings", Sheets.ofLists(1000), Incoming.KEY, key);

        var otherBody = first.post(at("P6") + "/readings", Sheets.withSlip(1000), Incoming.KEY, key);
        var otherPlace = first.post(at("P7") + "/readings", Sheets.ofLists(1000), Incoming.KEY, key);
        var otherPerson = second.post(at("P6") + "/readings", Sheets.ofLists(1000), Incoming.KEY, key);

        for (var each : List.of(otherBody, otherPlace, otherPerson)) {
            assertThat(each.status()).isEqualTo(422);
            assertThat(each.code()).isEqualTo("W501");
        }
        assertThat(chair.get(at("P7")).state()).isEqualTo("EMPTY");
    }

    @Test
    void oneCannotReadBoth() {
        first.post(at("P8") + "/readings", Sheets.ofLists(1000));
        var again = first.post(at("P8") + "/readings", Sheets.ofLists(1000));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("W201");
        assertThat(again.json().path("type").stringValue()).isEqualTo("/problems/W201");
        assertThat(again.json().path("title").stringValue()).startsWith("You typed the first reading");
        assertThat(again.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void differencesAreSettledPlaceByPlace() {
        first.post(at("P9") + "/readings", Sheets.withVotesForB(1000, 20));
        var differ = second.post(at("P9") + "/readings", Sheets.withVotesForB(1000, 21));
        assertThat(differ.state()).isEqualTo("READINGS_DIFFER");

        var places = chair.get(at("P9")).json().path("differences");
        assertThat(places.valueStream().map(each -> each.path("place").stringValue()))
                .containsExactly("line:took_part", "option:B");

        var unknown = chair.post(at("P9") + "/differences", "{\"choices\":{\"option:Z\":\"first\",\"option:B\":-1}}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json()
                        .path("problems")
                        .valueStream()
                        .map(each -> each.path("pointer").stringValue()))
                .containsExactly("/choices/option:Z", "/choices/option:B");

        var part = chair.post(at("P9") + "/differences", "{\"choices\":{\"option:B\":20}}");
        assertThat(part.state()).isEqualTo("READINGS_DIFFER");
        var rest = chair.post(at("P9") + "/differences", "{\"choices\":{\"line:took_part\":\"first\"}}");
        assertThat(rest.state()).isEqualTo("AGREED");
    }

    @Test
    void aFindingIsDealtWithByAReason() {
        first.post(at("P10") + "/readings", Sheets.withSlip(1000));
        assertThat(second.post(at("P10") + "/readings", Sheets.withSlip(1000)).state())
                .isEqualTo("SECOND_READING");
        var findings = chair.get(at("P10")).json().path("waiting").path("findings");
        assertThat(findings.size()).isPositive();

        var none =
                chair.post(at("P10") + "/findings/0", "{\"code\":\"" + code(findings.path(0)) + "\",\"reason\":\"\"}");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.code()).isEqualTo("W206");

        String state = "";
        for (int i = 0; i < findings.size(); i++) {
            state = chair.post(
                            at("P10") + "/findings/" + i,
                            "{\"code\":\"" + code(findings.path(i)) + "\",\"reason\":\"The paper says so.\"}")
                    .state();
        }
        assertThat(state).isEqualTo("AGREED");
        var handled = chair.get(at("P10"))
                .json()
                .path("versions")
                .path(0)
                .path("findings")
                .path(0);
        assertThat(handled.path("handled").path("reason").stringValue()).isEqualTo("The paper says so.");
        assertThat(handled.path("sentence").stringValue()).isNotBlank();
    }

    private static String code(tools.jackson.databind.JsonNode finding) {
        return finding.path("code").stringValue();
    }

    @Test
    void readingsAreSetAside() {
        first.post(at("P11") + "/readings", Sheets.ofLists(1000));
        var over = chair.post(at("P11") + "/start-over", "{\"reason\":\"Another paper was typed.\"}");

        assertThat(over.status()).isEqualTo(201);
        assertThat(over.state()).isEqualTo("EMPTY");
    }

    @Test
    void whatWasAgreedChangesByAnActOnly() {
        first.post(at("P12") + "/readings", Sheets.ofLists(1000));
        second.post(at("P12") + "/readings", Sheets.ofLists(1000));
        String correction = """
                {"number":"2","date":"2023-03-20","reason":"SLIP","note":"","signatories":["Aidar A.","Bolat B."]}""";
        long before = names();
        assertThat(chair.post(at("P12") + "/correction", correction).status()).isEqualTo(409);
        assertThat(names()).as("no name stays of a refused act").isEqualTo(before);

        var back = chair.post(at("P12") + "/return", "{\"reason\":\"COMPLAINT\",\"words\":\"Look again at line 3.\"}");
        assertThat(back.state()).isEqualTo("RETURNED");
        String key = UUID.randomUUID().toString();
        var correct = chair.post(at("P12") + "/correction", correction, Incoming.KEY, key);
        assertThat(correct.status()).as(correct.body()).isEqualTo(201);
        chair.post(at("P12") + "/correction", correction, Incoming.KEY, key);
        assertThat(names()).as("a repeated act enters no name twice").isEqualTo(before + 2);

        first.post(at("P12") + "/readings", Sheets.withVotesForB(1000, 20));
        var done = second.post(at("P12") + "/readings", Sheets.withVotesForB(1000, 20));
        assertThat(done.state()).isEqualTo("CORRECTED");
        var seen = chair.get(at("P12"));
        assertThat(seen.json().path("versions").size()).isEqualTo(2);
        assertThat(seen.body()).doesNotContain("Aidar");
    }

    private static long names() {
        return server.part(JdbcClient.class)
                .sql("select count(*) from signatory")
                .query(Long.class)
                .single();
    }

    @Test
    void aClaimKeepsOthersAwayAndItsDraftToItself() {
        var taken = first.put(at("P13") + "/claim", "{\"draft\":\"30 and 20\",\"paused\":true}");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(first.get(at("P13") + "/claim").json().path("draft").stringValue())
                .isEqualTo("30 and 20");

        assertThat(second.get(at("P13") + "/claim").status()).isEqualTo(404);
        assertThat(second.put(at("P13") + "/claim", "{}").code()).isEqualTo("W502");
        assertThat(second.post(at("P13") + "/readings", Sheets.ofLists(1000)).code())
                .isEqualTo("W502");
        assertThat(second.delete(at("P13") + "/claim?anybodys=true").status()).isEqualTo(403);
        assertThat(chair.get(at("P13")).json().path("claimed").booleanValue()).isTrue();

        assertThat(chair.delete(at("P13") + "/claim?anybodys=true").status()).isEqualTo(204);
        assertThat(second.post(at("P13") + "/readings", Sheets.ofLists(1000)).status())
                .isEqualTo(201);
        assertThat(first.delete(at("P13") + "/claim").status()).isEqualTo(404);
    }

    @Test
    void aScanLiesBesideTheProtocol() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3, 4, 5};
        var kept = first.body(at("P14") + "/scans", "image/jpeg", picture);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        String sha256 = kept.json().path("sha256").stringValue();

        var again = first.upload(at("P14") + "/scans", List.of(new Program.Part("scan", "p.jpg", picture)));
        assertThat(again.json().path("repeated").booleanValue())
                .as(again.body())
                .isTrue();
        assertThat(again.json().path("sha256").stringValue()).isEqualTo(sha256);

        var shown = chair.get(at("P14") + "/scans/" + sha256);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(chair.get(at("P14")).json().path("scans").size()).isEqualTo(1);
        assertThat(chair.get(at("P15") + "/scans/" + sha256).code()).isEqualTo("A136");

        var text = first.body(
                at("P14") + "/scans", "image/png", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(text.status()).isEqualTo(415);
        assertThat(text.code()).isEqualTo("W602");
    }
}

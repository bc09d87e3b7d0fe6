package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.night.Live;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs see: the election, where protocols stand, boards, the record, and never more than their rights. */
class WatchingApiTest {

    private static RunningServer server;
    private static Program first;
    private static Program second;
    private static Program chair;
    private static Program observer;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("dauys.api.limited", "false"));
        first = Program.of(server, "first", "OPERATOR");
        second = Program.of(server, "second", "OPERATOR");
        chair = Program.of(server, "chair", "CHAIR");
        observer = Program.of(server, "observer", "OBSERVER");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String readings(String precinct) {
        return "/api/v1/protocols/" + precinct + "/mazhilis-list/readings";
    }

    private static List<String> texts(JsonNode list, String name) {
        return list.valueStream().map(each -> each.path(name).stringValue("")).toList();
    }

    @Test
    void theElectionSaysWhatThereIs() {
        var election = first.get("/api/v1/election").json();
        assertThat(election.path("id").stringValue()).isEqualTo("articles/94-1-precinct-protocols");
        assertThat(election.path("counts").path("precincts").intValue()).isEqualTo(29);
        assertThat(election.path("fingerprint").stringValue()).hasSize(64);

        var form = first.get("/api/v1/form").json();
        assertThat(texts(form.path("lines"), "code")).contains("listed", "took_part");
        assertThat(form.path("identities").size()).isPositive();

        var areas = first.get("/api/v1/areas").json();
        assertThat(texts(areas.path("units"), "code")).containsExactly("U1", "U2");
        assertThat(texts(areas.path("regions"), "name")).containsExactly("First Region", "Second Region");
    }

    @Test
    void aContestNamesItsOptions() {
        var contests = texts(first.get("/api/v1/contests?limit=500").json().path("contests"), "id");
        assertThat(contests).contains("mazhilis-list", "mazhilis-1", "district-2");

        var list = first.get("/api/v1/contests/mazhilis-list").json();
        assertThat(texts(list.path("options"), "code")).containsExactly("A", "B", "AGAINST_ALL");
        assertThat(list.path("kind").stringValue()).isEqualTo("mazhilis/list");
        assertThat(first.get("/api/v1/contests/nothing").code()).isEqualTo("A133");
    }

    @Test
    void longListsComeInPages() {
        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page = first.get("/api/v1/precincts?limit=10&after=" + next).json();
            seen.addAll(texts(page.path("precincts"), "id"));
            next = page.path("next").stringValue("");
        } while (!next.isEmpty());
        assertThat(seen).hasSize(29).doesNotHaveDuplicates();

        var ofUnit = first.get("/api/v1/precincts?unit=U1").json().path("precincts");
        assertThat(texts(ofUnit, "id")).containsExactly("P1", "P2", "P3");
        for (String wrong : List.of("limit=0x", "limit=501", "limit=-1", "after=abc", "after=99999999999")) {
            assertThat(first.get("/api/v1/precincts?" + wrong).code()).as(wrong).isEqualTo("A106");
        }
    }

    @Test
    void listsOfProtocolsEndAtTheRightsOfTheReader() {
        var all = texts(page(first, "area=country&limit=500"), "precinct");
        assertThat(new HashSet<>(all)).hasSize(29);

        var local = Program.in(server, "local", "OPERATOR", "unit:U1", Optional.of("mazhilis/list"));
        var own = page(local, "limit=500");
        assertThat(texts(own, "precinct")).containsExactly("P1", "P2", "P3");
        assertThat(texts(own, "contest")).containsOnly("mazhilis-list");

        var elsewhere = local.post(readings("P20"), Sheets.ofLists(1000));
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(elsewhere.code()).isEqualTo("W102");
        assertThat(elsewhere.json().path("law").stringValue()).isEqualTo("elections 43(8) kz/2022-11-05");
        assertThat(elsewhere.json().path("article").stringValue()).contains("43");
        assertThat(local.get("/api/v1/protocols/P20/mazhilis-list").status()).isEqualTo(403);
        assertThat(local.get("/api/v1/progress?area=unit:U2").status()).isEqualTo(403);
        assertThat(local.get("/api/v1/record").code()).isEqualTo("W101");
    }

    private static JsonNode page(Program program, String query) {
        return program.get("/api/v1/protocols?" + query).json().path("protocols");
    }

    @Test
    void boardsFollowTheProtocols() {
        first.post(readings("P4"), Sheets.ofLists(1000));
        second.post(readings("P4"), Sheets.ofLists(1000));
        server.part(Live.class).refresh();

        var board = chair.get("/api/v1/progress?area=precinct:P4").json().path("all");
        assertThat(board.path("expected").intValue()).isEqualTo(2);
        assertThat(board.path("agreed").intValue()).isEqualTo(1);
        assertThat(board.path("missing").intValue()).isEqualTo(1);

        var parts = texts(chair.get("/api/v1/progress").json().path("parts"), "area");
        assertThat(parts).containsExactly("region:R1", "region:R2");
        var agreed = page(chair, "state=AGREED&area=precinct:P4");
        assertThat(texts(agreed, "contest")).containsExactly("mazhilis-list");
        assertThat(chair.get("/api/v1/progress?area=moon:1").code()).isEqualTo("A106");
    }

    @Test
    void nobodySeesWhatWasTypedBeforeTheReadingsAgree() {
        first.post(readings("P5"), Sheets.ofLists(1000));
        var judge = server.account("judge", "CHAIR", "OPERATOR");
        assertThat(judge.appointments()).hasSize(2);

        for (Program each : List.of(first, second, observer, Program.of(server, "both", "CHAIR", "OPERATOR"))) {
            var seen = each.get("/api/v1/protocols/P5/mazhilis-list");
            assertThat(seen.state()).isEqualTo("FIRST_READING");
            assertThat(seen.json().has("readings")).as(seen.body()).isFalse();
        }
        assertThat(chair.get("/api/v1/protocols/P5/mazhilis-list")
                        .json()
                        .path("readings")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theRecordTellsReadingsOnceTheyAgree() {
        long entry = first.post(readings("P6"), Sheets.ofLists(1000))
                .json()
                .path("entry")
                .longValue();
        assertThat(recorded(observer, entry).has("body")).isFalse();
        assertThat(recorded(chair, entry).has("body")).isTrue();

        second.post(readings("P6"), Sheets.ofLists(1000));
        var told = recorded(observer, entry);
        assertThat(told.path("body").path("votes").path("A").intValue()).isEqualTo(30);
        assertThat(told.path("subject").stringValue()).isEqualTo("protocol/P6/mazhilis-list");
    }

    private static JsonNode recorded(Program program, long entry) {
        var page = program.get("/api/v1/record?limit=1&before=" + (entry + 1));
        var found = page.json().path("entries").path(0);
        assertThat(found.path("id").longValue()).as(page.body()).isEqualTo(entry);
        return found;
    }

    @Test
    void theRecordOfAnAreaIsItsOwn() {
        first.post(readings("P1"), Sheets.ofLists(3001));
        first.post(readings("P7"), Sheets.ofLists(1000));
        var local = Program.in(server, "watching", "OBSERVER", "unit:U1", Optional.empty());

        var subjects = texts(local.get("/api/v1/record?limit=500").json().path("entries"), "subject");
        assertThat(subjects)
                .contains("protocol/P1/mazhilis-list", "election")
                .doesNotContain("protocol/P7/mazhilis-list");
    }

    @Test
    void reportsOfElectionDayNeverFall() {
        String at = "/api/v1/precincts/P8/turnout/";
        assertThat(first.put(at + "12:00", "{\"voters\":40}").status()).isEqualTo(200);
        assertThat(first.put(at + "14:00", "{\"voters\":39}").code()).isEqualTo("W303");
        assertThat(first.put(at + "12:00", "{\"voters\":41}").code()).isEqualTo("W302");
        assertThat(first.put(at + "12:00", "{\"voters\":41,\"reason\":\"slip\"}")
                        .status())
                .isEqualTo(200);
        assertThat(first.put(at + "12:07", "{\"voters\":45}").code()).isEqualTo("W305");
        assertThat(first.put(at + "25:00", "{\"voters\":45}").code()).isEqualTo("A106");
        assertThat(first.put(at + "14:00", "{\"voters\":10000000}")
                        .json()
                        .path("problems")
                        .size())
                .isEqualTo(1);

        var day = observer.get("/api/v1/precincts/P8/turnout").json();
        assertThat(day.path("reports").path(0).path("voters").intValue()).isEqualTo(41);
    }

    @Test
    void aDoubtAboutAPrecinctIsSettled() {
        first.put("/api/v1/precincts/P9/turnout/20:00", "{\"voters\":90}");
        first.post(readings("P9"), Sheets.ofLists(1000));
        second.post(readings("P9"), Sheets.ofLists(1000));
        server.part(Live.class).refresh();

        var doubt = chair.get("/api/v1/precincts/P9/turnout")
                .json()
                .path("findings")
                .path(0);
        assertThat(doubt.path("code").stringValue()).isEqualTo("P242");
        String settle = "/api/v1/precincts/P9/findings/settle";
        var other = chair.post(settle, "{\"finding\":\"P242 at=20:00\",\"reason\":\"none\"}");
        assertThat(other.code()).isEqualTo("W205");
        var done = chair.post(
                settle, "{\"finding\":\"" + doubt.path("finding").stringValue() + "\",\"reason\":\"A slip.\"}");
        assertThat(done.status()).as(done.body()).isEqualTo(201);

        var handled = chair.get("/api/v1/precincts/P9/turnout")
                .json()
                .path("findings")
                .path(0)
                .path("handled");
        assertThat(handled.path("reason").stringValue()).isEqualTo("A slip.");
    }

    @Test
    void resultsAreEstablishedWhenTheyAreThere() {
        String contest = "/api/v1/results/district-1";
        String act = "{\"act\":\"Resolution No. 9\",\"on\":\"2023-03-27\"}";
        assertThat(chair.post(contest + "/declaration", act).status()).isEqualTo(409);
        String reading = "/api/v1/protocols/P1/district-1/readings";
        first.post(reading, Sheets.ofCandidate(3001, "DISTRICT-1-A"));
        second.post(reading, Sheets.ofCandidate(3001, "DISTRICT-1-A"));
        assertThat(settled("/api/v1/protocols/P1/district-1")).isEqualTo("AGREED");
        server.part(Live.class).refresh();

        var result = observer.get(contest);
        assertThat(result.json().path("result").path("elected").stringValue())
                .as(result.body())
                .isEqualTo("DISTRICT-1-A");
        assertThat(observer.post(contest + "/declaration", act).status()).isEqualTo(403);
        var declared = chair.post(contest + "/declaration", act);
        assertThat(declared.status()).as(declared.body()).isEqualTo(201);
        assertThat(declared.state()).isEqualTo("DECLARED");
        assertThat(chair.post("/api/v1/protocols/P1/district-1/return", "{\"reason\":\"COMPLAINT\",\"words\":\"late\"}")
                        .code())
                .isEqualTo("W401");
    }

    /** Deals with every finding, such as that of a precinct with more voters than there may be. */
    private static String settled(String protocol) {
        var findings = chair.get(protocol).json().path("waiting").path("findings");
        for (int i = 0; i < findings.size(); i++) {
            String code = findings.path(i).path("code").stringValue();
            chair.post(protocol + "/findings/" + i, "{\"code\":\"" + code + "\",\"reason\":\"It is so.\"}");
        }
        return chair.get(protocol).state();
    }

    @Test
    void aDecisionAnswersAQuestionThatWasAsked() {
        String decision =
                "{\"question\":\"REMAINDER_TIE\",\"parties\":[\"B\"],\"act\":\"No. 1\",\"on\":\"2023-03-27\"}";
        var decided = chair.post("/api/v1/results/mazhilis-1/decisions", decision);
        assertThat(decided.status()).as(decided.body()).isEqualTo(409);
        var holders = chair.post(
                "/api/v1/results/mazhilis-list/holders",
                "{\"party\":\"A\",\"candidates\":[\"A1\"],\"act\":\"No. 7\",\"on\":\"2023-03-28\"}");
        assertThat(holders.code()).isEqualTo("W406");
    }
}

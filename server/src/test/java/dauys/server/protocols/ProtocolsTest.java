package dauys.server.protocols;

import static dauys.server.protocols.PaperOnDesk.carriedAway;
import static dauys.server.protocols.PaperOnDesk.right;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.server.night.NightElection;
import dauys.store.ActRecord;
import dauys.store.Subject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the screens of protocols answer, with JavaScript or without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolsTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final RunningServer server = RunningServer.start();
    private final List<String> precincts = server.part(NightElection.class).registers().territory().precincts().stream()
            .map(each -> each.id())
            .toList();
    private int used;
    private Visitor anna;
    private Visitor bolat;
    private Visitor secretary;
    private Visitor chair;
    private String protocol;
    private String precinct;

    @BeforeAll
    void everybodyEnters() {
        anna = server.entered("anna", "OPERATOR");
        bolat = server.entered("bolat", "OPERATOR");
        secretary = server.entered("secretary", "SECRETARY");
        chair = server.entered("chair", "CHAIR");
    }

    @BeforeEach
    void anotherProtocol() {
        precinct = precincts.get(used++);
        protocol = "/protocols/" + precinct + "/mazhilis-list";
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> act(Visitor visitor, String path, Map<String, String> fields) {
        String page = visitor.get(protocol + path).body();
        var all = new LinkedHashMap<>(fields);
        Matcher key = KEY.matcher(page);
        if (key.find()) {
            all.putIfAbsent("key", key.group(1));
        }
        all.put("_csrf", Visitor.proof(page));
        all.put("_at", protocol + path);
        return visitor.post(protocol + path, all);
    }

    private HttpResponse<String> take(Visitor visitor) {
        return visitor.submit("/", protocol + "/take", Map.of());
    }

    private void read(Visitor visitor, Map<String, String> paper) {
        assertThat(Visitor.location(take(visitor))).isEqualTo(protocol + "/type");
        assertThat(Visitor.location(act(visitor, "/type", paper))).isEqualTo(protocol + "/typed");
    }

    private String state() {
        var subject = new Subject.OfProtocol(precinct, "mazhilis-list");
        return server.part(ActRecord.class)
                .standing(subject)
                .map(each -> each.state())
                .orElse("EMPTY");
    }

    private long entries() {
        return server.part(ActRecord.class)
                .entries(new Subject.OfProtocol(precinct, "mazhilis-list"))
                .size();
    }

    @Test
    void twoPeopleTypeTheSameAndTheProtocolIsAgreed() {
        read(anna, right());
        assertThat(state()).isEqualTo("FIRST_READING");
        read(bolat, right());

        assertThat(state()).isEqualTo("AGREED");
        assertThat(bolat.get(protocol + "/typed").body()).contains("The protocol is accepted.");
        assertThat(secretary.get(protocol).body()).contains("1,955", "one thousand nine hundred fifty-five");
    }

    @Test
    void theSecondOperatorSeesNothingOfTheFirstReading() {
        read(anna, right("line:listed", "2901", "line:issued", "7 777"));

        take(bolat);
        for (String page : List.of("", "/type", "/typed")) {
            assertThat(bolat.get(protocol + page).body())
                    .as(page)
                    .doesNotContain("2901", "2,901", "7 777", "7,777", "7777", "find");
        }
        assertThat(act(bolat, "/check", Map.of("line:listed", "2900")).body())
                .contains("Kept on the server")
                .doesNotContain("2901", "7777", "7,777");
        assertThat(bolat.get(protocol + "/differences").statusCode()).isEqualTo(403);
        assertThat(bolat.get(protocol + "/findings").statusCode()).isEqualTo(403);
    }

    @Test
    void whoMayTypeSeesNoReadingWhateverElseThePersonIs() {
        read(anna, right("line:listed", "2901"));
        server.account("both" + used, "OPERATOR", "SECRETARY");
        Visitor both = server.visitor();
        both.enter("both" + used, RunningServer.PASSWORD);

        assertThat(both.get(protocol).body()).doesNotContain("2,901");
        assertThat(secretary.get(protocol).body()).contains("2,901");
    }

    @Test
    void nobodyTypesBothReadings() {
        read(anna, right());

        var refused = take(anna);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("You typed the first reading of this protocol.");
    }

    @Test
    void twoOperatorsDoNotTypeOneProtocolAtOnce() {
        take(anna);

        var refused = take(bolat);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Somebody else is typing this protocol now.");
    }

    @Test
    void aButtonPressedTwiceSendsOnce() {
        take(anna);
        String key = UUID.randomUUID().toString();
        String page = anna.get(protocol + "/type").body();
        var paper = new LinkedHashMap<>(right("key", key));
        paper.put("_csrf", Visitor.proof(page));

        assertThat(anna.post(protocol + "/type", paper).statusCode()).isEqualTo(303);
        assertThat(anna.post(protocol + "/type", paper).statusCode()).isEqualTo(303);
        assertThat(entries()).isEqualTo(1);
        assertThat(state()).isEqualTo("FIRST_READING");
    }

    @Test
    void allThatIsWrongIsListedAndWhatWasTypedIsKept() {
        take(anna);
        var refused = act(anna, "/type", right("line:listed", "abc", "line:issued", "-3", "option:B", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("“abc” is no whole number", "“-3” is below zero", "Where there are no votes, type 0")
                .contains("href=\"#f0\"", "value=\"abc\"", "value=\"1995\"");
        assertThat(anna.get(protocol + "/type").body()).contains("value=\"abc\"", "value=\"1995\"");
        assertThat(entries()).isZero();
    }

    @Test
    void aLineThatIsEmptyOnPaperIsConfirmed() {
        take(anna);
        var asked = act(anna, "/type", right("line:spoiled", ""));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Lines not filled in: 5. Are they empty on paper too?");

        var confirmed = act(anna, "/type", right("line:spoiled", "", "empty", "line:spoiled"));
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(state()).isEqualTo("FIRST_READING");
    }

    @Test
    void whatWasTypedWaitsWhileOneEntersAgain() {
        take(anna);
        act(anna, "/pause", right("line:listed", "2 903"));
        assertThat(anna.get("/").body()).contains(protocol + "/type", "paused at");
        Visitor later = server.visitor();
        later.enter("anna", RunningServer.PASSWORD);

        assertThat(later.get(protocol + "/type").body()).contains("value=\"2 903\"");
    }

    @Test
    void anEndedSessionLeadsToTheDoorAndBack() {
        take(anna);
        Visitor stranger = server.visitor();

        var script = stranger.post(
                protocol + "/check",
                right(),
                "HX-Request",
                "true",
                "HX-Current-URL",
                "http://localhost" + protocol + "/type");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.headers().firstValue("HX-Redirect").orElse(""))
                .startsWith("/login?next=")
                .contains("type");
        var sent = stranger.post(protocol + "/type", right("_at", protocol + "/type"));
        assertThat(Visitor.location(sent)).startsWith("/login?next=");
    }

    @Test
    void aSecretarySettlesLineByLine() {
        read(anna, right("option:A", "1000", "line:listed", "2900"));
        read(bolat, right("option:A", "1001", "line:listed", "2901"));
        assertThat(bolat.get(protocol + "/typed").body())
                .contains("A secretary settles that.")
                .doesNotContain("2900");
        assertThat(state()).isEqualTo("READINGS_DIFFER");

        assertThat(secretary.get(protocol + "/differences").body()).contains("2,900", "2,901", "2 lines are left");
        act(secretary, "/differences", Map.of("choice-0", "first"));
        assertThat(secretary.get(protocol + "/differences").body()).contains("1 line is left", "settled");
        assertThat(act(secretary, "/differences", Map.of("choice-12", "again", "again-12", "x"))
                        .statusCode())
                .isEqualTo(422);
        act(secretary, "/differences", Map.of("choice-12", "again", "again-12", "1 000"));

        assertThat(state()).isEqualTo("AGREED");
    }

    @Test
    void aWarningIsDealtWithByAReasonThatIsPrinted() {
        read(anna, carriedAway());
        read(bolat, carriedAway());
        assertThat(state()).isEqualTo("SECOND_READING");

        assertThat(act(secretary, "/findings", Map.of("reason-0", " ")).statusCode())
                .isEqualTo(422);
        act(secretary, "/findings", Map.of("reason-0", "Five voters left with their ballots <b>", "code-0", "P223"));

        assertThat(state()).isEqualTo("AGREED");
        assertThat(secretary.get(protocol).body())
                .contains("Five voters left with their ballots &lt;b&gt;")
                .contains("Person secretary");
    }

    @Test
    void aProtocolIsSentBackAndCorrectedByAnAct() {
        read(anna, right());
        read(bolat, right());
        String number = server.part(NightElection.class)
                .precinct(precinct)
                .orElseThrow()
                .number();
        var sentBack = Map.of("reason", "COMPLAINT", "words", "Count again.", "number", number);

        assertThat(act(secretary, "/return", sentBack).statusCode()).isEqualTo(403);
        assertThat(act(chair, "/return", Map.of("reason", "COMPLAINT", "words", "x", "number", "wrong"))
                        .statusCode())
                .isEqualTo(422);
        act(chair, "/return", sentBack);
        assertThat(state()).isEqualTo("RETURNED");
        var act = Map.of("act", "17", "date", "2023-03-20", "reason", "RECOUNT", "note", "", "signatories", "Аружан");
        assertThat(act(chair, "/correction", act).statusCode()).isEqualTo(422);
        var signed = new LinkedHashMap<>(act);
        signed.put("signatories", "Аружан\nБолат");
        act(chair, "/correction", signed);
        assertThat(state()).isEqualTo("EMPTY");
        read(bolat, right("option:A", "999", "option:B", "901"));
        read(anna, right("option:A", "999", "option:B", "901"));

        assertThat(state()).isEqualTo("CORRECTED");
        assertThat(secretary.get(protocol).body())
                .contains("Act No. 17", "Аружан, Болат", "Version 2 (counts)", "Numbers that changed", "Count again.");
    }

    @Test
    void aSecretaryFreesAProtocolAndStartsOver() {
        take(anna);
        assertThat(act(secretary, "/take-away", Map.of()).statusCode()).isEqualTo(303);
        read(bolat, right());
        String number = server.part(NightElection.class)
                .precinct(precinct)
                .orElseThrow()
                .number();

        act(secretary, "/start-over", Map.of("words", "Another paper was typed.", "number", number));
        assertThat(state()).isEqualTo("EMPTY");
        assertThat(secretary.get(protocol).body()).contains("Another paper was typed.");
    }

    @Test
    void whoMayNotIsToldWhy() {
        Visitor press = server.entered("press" + used, "PRESS");
        assertThat(press.get("/protocols").statusCode()).isEqualTo(403);
        assertThat(press.get(protocol).body()).contains("Your roles do not allow this");
        assertThat(take(secretary).statusCode()).isEqualTo(403);
        assertThat(secretary.get("/protocols/" + precinct + "/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theNextProtocolIsTakenInTheOrderOfPrecincts() {
        String first = Visitor.location(anna.submit("/", "/protocols/take-next", Map.of()));
        String second = Visitor.location(bolat.submit("/", "/protocols/take-next", Map.of()));

        assertThat(first).startsWith("/protocols/").endsWith("/type");
        assertThat(second).startsWith("/protocols/").endsWith("/type").isNotEqualTo(first);
        anna.submit(first, first.replace("/type", "/release"), Map.of());
        bolat.submit(second, second.replace("/type", "/release"), Map.of());
    }

    @Test
    void aListIsFilteredAndOfOnesOwnAreaOnly() {
        String all = secretary.get("/protocols").body();
        assertThat(all).contains(protocol);
        assertThat(secretary
                        .get("/protocols?text=" + precinct + "&kind=mazhilis/list")
                        .body())
                .contains(protocol);
        assertThat(secretary.get("/protocols?state=CORRECTED&text=nowhere").body())
                .contains("0 protocols");
        assertThat(secretary.get("/protocols?area=unit:none").body()).contains("0 protocols");
    }
}

package dauys.server.progress;

import static dauys.server.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.ProtocolAct.Read;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import dauys.server.night.Live;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rooms over HTTP: who sees what, what is refused, and what is kept back. */
class RoomsTest {

    private static final Instant NIGHT = Instant.parse("2023-03-19T16:00:00Z");

    private static final Pattern FINDING = Pattern.compile("name=\"finding\" value=\"([^\"]+)\"");

    private RunningServer server;
    private Evening evening;

    @BeforeEach
    void start() {
        server = RunningServer.start(
                new ShiftedClock(NIGHT), Map.of("dauys.failures-of-an-address", "10000", "dauys.synthetic", "true"));
        evening = new Evening(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static ProtocolNumbers right(ProtocolPaper paper, int number) {
        return Evening.numbers(paper);
    }

    @Test
    void theBoardIsForEverybodyAndShowsNoVote() {
        evening.agreeAll("mazhilis-list", RoomsTest::right);
        long votes =
                Evening.numbers(evening.paper("P4", "mazhilis-list")).votes().getFirst();

        for (String path : List.of("/board", "/board?big", "/board/region/R1", "/board/unit/U2", "/deadlines")) {
            var answer = server.visitor().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(">" + votes + "<");
        }
        assertThat(server.visitor().get("/board").body()).contains("29 of 67 protocols agreed");
        assertThat(server.visitor().get("/board/region/R9").statusCode()).isEqualTo(404);
    }

    @Test
    void theBoardSaysWhenTheDatabaseHasBeenAwayTooLong() {
        assertThat(server.visitor().get("/board").body()).doesNotContain("does not answer. These numbers");
        var boards = server.part(Boards.class);

        assertThat(boards.isStandingStill()).isFalse();
        assertThat(boards.looked()).isEqualTo(server.part(Live.class).looked());
    }

    @Test
    void everyOtherRoomIsBehindTheDoor() {
        for (String path : List.of("/warnings", "/turnout", "/turnout/P1", "/results", "/record")) {
            assertThat(server.visitor().get(path).statusCode()).as(path).isEqualTo(303);
        }
    }

    @Test
    void roomsAreForThoseWhoMaySeeThem() {
        Visitor operator = server.entered("operator", "OPERATOR");
        for (String path : List.of("/warnings", "/results", "/record", "/results/mazhilis-list/declare")) {
            var answer = operator.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).contains("W101");
        }
        Visitor secretary = server.entered("secretary", "SECRETARY");
        assertThat(secretary.get("/results/mazhilis-list").statusCode()).isEqualTo(200);
        assertThat(secretary.get("/results/mazhilis-list/declare").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyButThoseWhoCountSeesAResultWhileVotingGoesOnAnywhere() {
        evening.agreeAll("mazhilis-list", RoomsTest::right);
        server.clock().pass(Duration.between(NIGHT, Instant.parse("2023-03-19T14:59:59Z")));
        Visitor press = server.entered("press", "PRESS");
        Visitor chair = server.entered("chair", "CHAIR");

        assertThat(press.get("/results").body()).contains("Voting goes on");
        assertThat(location(press.get("/results/mazhilis-list"))).isEqualTo("/results");
        assertThat(chair.get("/results/mazhilis-list").statusCode()).isEqualTo(200);

        server.clock().pass(Duration.ofSeconds(1));
        assertThat(press.get("/results").body()).contains("Mazhilis").doesNotContain("Voting goes on");
        assertThat(press.get("/results/mazhilis-list").statusCode()).isEqualTo(200);
    }

    @Test
    void turnoutIsReportedForTheSetHoursAndNeverFalls() {
        Visitor operator = server.entered("operator", "OPERATOR");

        assertThat(report(operator, "10:00", "100", "").statusCode()).isEqualTo(303);
        assertThat(report(operator, "12:00", "1 250", "").statusCode()).isEqualTo(303);
        assertThat(report(operator, "11:00", "500", "").body()).contains("10:00, 12:00, 14:00");
        assertThat(report(operator, "14:00", "90", "").statusCode()).isEqualTo(422);
        assertThat(report(operator, "12:00", "1300", "").body()).contains("say why");
        assertThat(report(operator, "12:00", "1300", "heard wrongly").statusCode())
                .isEqualTo(303);
        assertThat(report(operator, "16:00", "many", "").statusCode()).isEqualTo(422);

        assertThat(operator.get("/turnout?at=12:00").body()).contains("1,300").contains("1 of 29");
        assertThat(operator.get("/turnout/unit/U1").body()).contains("1,300");
    }

    private static HttpResponse<String> report(Visitor visitor, String at, String voters, String reason) {
        return visitor.submit("/turnout/P1", "/turnout/P1", Map.of("at", at, "voters", voters, "reason", reason));
    }

    @Test
    void whatDoesNotFitTogetherIsSettledWithAReason() {
        var paper = evening.paper("P2", "mazhilis-list");
        evening.agree("P2", "mazhilis-list", Evening.numbers(paper));
        evening.agree("P2", "mazhilis-2", Evening.numbers(evening.paper("P2", "mazhilis-2"), 900, place -> 0));
        evening.settle();
        Visitor chair = server.entered("chair", "CHAIR");

        String page = chair.get("/warnings").body();
        assertThat(page).contains("Precinct P2: 990 voters received ballots");
        var found = FINDING.matcher(page);
        assertThat(found.find()).isTrue();
        String key = found.group(1).replace("&#x3D;", "=");
        assertThat(settle(chair, key, " ").statusCode()).isEqualTo(422);
        assertThat(settle(chair, key, "ninety voters of another constituency").statusCode())
                .isEqualTo(303);
        assertThat(chair.get("/warnings").body()).contains("There is nothing to handle");
    }

    private static HttpResponse<String> settle(Visitor visitor, String key, String reason) {
        return visitor.submit(
                "/turnout/P2", "/warnings/settle", Map.of("precinct", "P2", "finding", key, "reason", reason));
    }

    @Test
    void resultsAreEstablishedWithNamedExceptionsAndOnlyWhenTheContestIsTyped() {
        evening.agree("P2", "district-2", Evening.numbers(evening.paper("P2", "district-2")));
        evening.settle();
        Visitor chair = server.entered("chair", "CHAIR");
        String own = "/results/district-2/declare";
        var fields = new TreeMap<>(Map.of("act", "No. 7", "on", "2023-03-27", "confirm", "district-1"));

        assertThat(chair.submit(own, own, fields).body()).contains("not that of this contest");
        fields.put("confirm", "district-2");
        assertThat(chair.submit(own, own, fields).body()).contains("the first is P3");
        fields.put("reason.P3", "the papers burnt");
        assertThat(chair.submit(own, own, fields).statusCode()).isEqualTo(303);

        String page = chair.get("/results/district-2").body();
        assertThat(page)
                .contains("established by the act “No. 7” of 27 March 2023")
                .contains("the papers burnt");
        assertThat(chair.get("/results/body/district").body()).contains("established");
    }

    @Test
    void aTieStopsTheCountUntilTheCommissionHasDecided() {
        evening.agreeAll("mazhilis-list", RoomsTest::tied);
        Visitor chair = server.entered("chair", "CHAIR");
        String own = "/results/mazhilis-list/decide";
        var fields = new TreeMap<>(Map.of("act", "No. 5", "on", "2023-03-26", "list", "C"));

        assertThat(chair.get("/results/mazhilis-list").body()).contains("The remainders of these lists are equal");
        String declaring = "/results/mazhilis-list/declare";
        assertThat(chair.get(declaring).body()).contains("Open question").doesNotContain("name=\"confirm\"");

        var refused = chair.submit(own, own, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("the question is open only among");
        assertThat(server.part(Live.class).now().contest("mazhilis-list").decisions())
                .as("what the count refuses is not recorded")
                .isEmpty();

        fields.put("list", "A");
        assertThat(chair.submit(own, own, fields).statusCode()).isEqualTo(303);
        assertThat(chair.get("/results/mazhilis-list").body()).contains("Result: A 35; B 34.");
        var declared = Map.of("act", "No. 7", "on", "2023-03-27", "confirm", "mazhilis-list");
        assertThat(chair.submit(declaring, declaring, declared).statusCode()).isEqualTo(303);
        assertThat(chair.get("/results/mazhilis-list").body()).contains("No. 7");
    }

    /** As many for the one list as for the other. */
    private static ProtocolNumbers tied(ProtocolPaper paper, int number) {
        long half = (paper.precinct().voters() - 20L) / 2;
        return Evening.numbers(paper, half * 2, place -> place == 1 ? half : 0);
    }

    @Test
    void whatIsTypedIsKeptBackUntilBothReadingsAgree() {
        var paper = evening.paper("P4", "mazhilis-list");
        var numbers = Evening.numbers(paper);
        evening.act("P4", "mazhilis-list", new Read(Evening.FIRST, numbers));
        evening.settle();
        Visitor auditor = server.entered("auditor", "AUDITOR");
        String about = "/record?subject=protocol/P4/mazhilis-list";

        assertThat(auditor.get(about).body())
                .contains("protocol typed")
                .contains("kept back until both entries agree<")
                .doesNotContain("1,010");
        evening.act("P4", "mazhilis-list", new Read(Evening.SECOND, numbers));
        evening.settle();
        assertThat(auditor.get(about).body())
                .doesNotContain("kept back until both entries agree<")
                .contains("1,010");
        assertThat(auditor.get("/record").body()).contains("election opened");
        assertThat(auditor.get("/record?subject=nothing").body()).contains("no subject of the record");
    }
}

package dauys.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.folder.Lot;
import dauys.server.Applied;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The order of lists on a ballot paper through the pages: both parties of the election stand for the Mazhilis. */
class LotsTest {

    private static final String PAGE = "/applications/lots/mazhilis-list";
    private static final String SEED = "20230319874563210958";

    private static ShiftedClock clock;
    private static RunningServer server;
    private static Visitor applicant;
    private static Visitor chair;
    private static String ofB = "";

    @BeforeAll
    static void start() {
        clock = new ShiftedClock(Instant.parse("2023-02-01T04:00:00Z"));
        server = RunningServer.start(
                clock, Map.of("dauys.failures-of-an-address", "10000", "dauys.longest", "900d", "dauys.idle", "900d"));
        var mark = new PersonMark(server.account("applicant", "APPLICANT").mark());
        applicant = server.visitor();
        applicant.enter("applicant", RunningServer.PASSWORD);
        chair = server.entered("chair", "CHAIR");
        register(Applied.list(server, mark, "mazhilis-list", "A"));
        ofB = Applied.list(server, mark, "mazhilis-list", "B");
        register(ofB);
    }

    private static void register(String address) {
        assertThat(ApplicationsTest.act(chair, address, "register", Map.of("act", "No. 7"))
                        .statusCode())
                .as(chair.get(address).body())
                .isEqualTo(303);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void at(String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private static HttpResponse<String> draw(String seed) {
        return chair.submit(PAGE, PAGE, Map.of("seed", seed, "act", "No. 9"));
    }

    private static List<String> inLists() {
        return chair.get("/applications/lists.csv")
                .body()
                .lines()
                .filter(each -> each.startsWith("mazhilis-list,"))
                .map(each -> each.split(",", -1)[1])
                .toList();
    }

    @Test
    void theOrderIsDrawnOnceByTheSeedHoldsForThesePartiesAloneAndIsInTheFiles() {
        assertThat(draw(SEED).body()).contains("Registration runs until", "18:00", "article 89");

        at("2023-02-20T04:00:00Z");
        String draft = paper();
        assertThat(chair.get(PAGE).body()).contains("the order is not drawn yet");
        assertThat(chair.get(ofB).body()).contains("the draft of the paper shows them as they were decided about");
        assertThat(chair.get("/applications/lots").body()).contains("the order is not drawn yet");
        assertThat(chair.get("/applications/lots.csv").body()).isEqualTo("contest,seed,source\n");
        assertThat(draw("1234").body()).contains("is no seed");
        assertThat(draw(SEED.substring(0, 10) + " " + SEED.substring(10)).statusCode())
                .isEqualTo(303);

        var order = Lot.ofBallotOrder(SEED, "mazhilis-list").order(List.of("A", "B"));
        assertThat(inLists()).isEqualTo(order);
        assertThat(chair.get("/applications/lots.csv").body())
                .isEqualTo("contest,seed,source\nmazhilis-list," + SEED + ",\"No. 9\"\n");
        assertThat(paper()).isNotEqualTo(draft);
        assertThat(chair.get(PAGE).body())
                .contains(Lot.ofBallotOrder(SEED, "mazhilis-list").ticket("A"), "./dauys lot --seed " + SEED)
                .doesNotContain("name=\"seed\"");
        assertThat(server.visitor().get("/registered").body()).contains("Number 2 on the ballot paper", SEED);
        assertThat(chair.submit("/applications", PAGE, Map.of("seed", "9" + SEED, "act", "No. 10"))
                        .body())
                .contains("The lot among these lists was drawn");
        assertThat(chair.get("/record").body()).contains("order of lists drawn by lot", SEED);

        ApplicationsTest.act(
                chair,
                ofB,
                "cancel",
                Map.of("act", "No. 11", "ground", "grounds.defamation", "reason", "as the court says"));
        assertThat(chair.get(PAGE).body()).contains("was drawn among other lists", "fewer than two", "no longer holds");
        assertThat(chair.get("/applications/lots.csv").body()).doesNotContain(SEED);
        assertThat(inLists()).containsExactly("A");
        server.assertSound();
    }

    private static String paper() {
        return chair.get(ofB + "/ballot.pdf").body();
    }

    @Test
    void onlyTheCommissionSeesAndDraws() {
        assertThat(applicant.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(applicant
                        .submit("/applications", PAGE, Map.of("seed", SEED, "act", "No. 9"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(chair.get("/applications/lots/mazhilis-5").statusCode()).isEqualTo(404);
    }
}

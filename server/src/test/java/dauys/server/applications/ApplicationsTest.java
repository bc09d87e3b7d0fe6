package dauys.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.server.Applied;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import dauys.store.Accounts;
import dauys.store.ActRecord;
import dauys.store.Entry;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registration through the pages, on 1 February 2023 unless a test says otherwise. */
class ApplicationsTest {

    private static final Instant FEBRUARY = Instant.parse("2023-02-01T04:00:00Z");

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    private static ShiftedClock clock;
    private static RunningServer server;
    private static Visitor applicant;
    private static Visitor other;
    private static Visitor chair;

    @BeforeAll
    static void start() {
        clock = new ShiftedClock(FEBRUARY);
        server = RunningServer.start(
                clock, Map.of("dauys.failures-of-an-address", "10000", "dauys.longest", "900d", "dauys.idle", "900d"));
        applicant = server.entered("applicant", "APPLICANT");
        other = server.entered("other", "APPLICANT");
        chair = server.entered("chair", "CHAIR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void inFebruary() {
        at(FEBRUARY.toString());
    }

    private static void at(String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    static Map<String, String> candidate(String name) {
        var fields = new HashMap<String, String>();
        fields.put("nominated", "2023-02-01");
        fields.put("name", name);
        fields.put("born", "1985-03-15");
        fields.put("woman", "no");
        fields.put("disability", "no");
        fields.put("citizen", "yes");
        fields.put("resident_since", "1985-03-15");
        fields.put("incapable", "no");
        fields.put("convicted", "no");
        fields.put("corruption", "no");
        fields.put("nominated_by", "self");
        fields.put("member_of", "none");
        fields.put("work", "Мектеп мұғалімі");
        fields.put("residence", "Бірінші ауыл");
        fields.put("paid", "1050000");
        return fields;
    }

    /** A form with several boxes of one name ticked. */
    static HttpResponse<String> file(Visitor visitor, String page, Map<String, String> fields, List<String> papers) {
        var body = new StringBuilder("_csrf=" + Visitor.proof(visitor.get(page).body()));
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        papers.forEach(each -> body.append("&paper=").append(each));
        return visitor.postBody(page, body.toString(), "Content-Type", "application/x-www-form-urlencoded");
    }

    static final List<String> ALL = List.of("NOMINATION", "CONSENT", "BIOGRAPHY", "TAX_CERTIFICATE", "DEPOSIT_PROOF");

    private static String filed(int constituency, Map<String, String> fields) {
        var answer = file(applicant, "/applications/new/mazhilis-" + constituency, fields, ALL);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Visitor.location(answer);
    }

    static HttpResponse<String> act(Visitor visitor, String address, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        var seen = SEEN.matcher(visitor.get(address).body());
        if (seen.find()) {
            all.put("seen", seen.group(1));
        }
        return visitor.submit(address, address + "/" + what, all);
    }

    @Test
    void whoNominatesOneselfGoesFromTheFormToTheBallot() {
        var fields = candidate("Ахметов Асан");
        fields.put("iin", "850315300128");
        String address = filed(11, fields);
        assertThat(applicant.get(address).body()).contains("Nothing stands in the way of registration");
        assertThat(act(chair, address, "register", Map.of("act", "No. 7")).statusCode())
                .isEqualTo(303);

        assertThat(new Visitor(server.address()).get("/registered").body())
                .contains("Ахметов Асан", "1985", "Мектеп мұғалімі", "Бірінші ауыл", "No. 7")
                .doesNotContain("1985-03-15", "15 March 1985", "850315300128");
        assertThat(chair.get(address + "/ballot.pdf").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
        assertThat(chair.get("/applications/candidates.csv").body()).contains("mazhilis-11", "1985-03-15");
        server.assertSound();
    }

    @Test
    void nothingThatTheLawDoesNotPublishIsInTheRecord() {
        var fields = candidate("Жазылған Асан");
        fields.put("iin", "850315300128");
        String address = filed(12, fields);
        act(chair, address, "register", Map.of("act", "No. 7"));
        assertThat(chair.get(address + "/dossier.csv").body()).contains("850315300128", "1985-03-15");
        assertThat(server.part(ActRecord.class).entriesBefore(Long.MAX_VALUE, 1_000))
                .extracting(Entry::body)
                .anyMatch(body -> body.contains("Жазылған Асан"))
                .noneMatch(body -> body.contains("850315300128") || body.contains("1985-03-15"));
    }

    @Test
    void whoDoesNotMeetARequirementSeesWhichAndIsNotRegistered() {
        var young = candidate("Жас Асан");
        young.put("born", "1999-03-15");
        String address = filed(13, young);
        assertThat(applicant.get(address).body()).contains("Жас Асан").containsPattern("25");
        var answer = act(chair, address, "register", Map.of("act", "No. 7"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("shortcoming");
        server.assertSound();
    }

    @Test
    void aMissingPaperAndASmallDepositStandInTheWay() {
        var fields = candidate("Ахметов Асан");
        fields.put("paid", "1049999");
        var answer = file(applicant, "/applications/new/mazhilis-5", fields, List.of("CONSENT"));
        assertThat(applicant.get(Visitor.location(answer)).body())
                .contains("A paper is missing", "1,049,999 tenge", "1,050,000 are due");
    }

    @Test
    void aRefusalIsAppealedAgainstAndWhatIsGrantedIsRegisteredLater() {
        String address = filed(14, candidate("Ахметов Асан"));
        assertThat(chair.get("/").body()).contains("for a decision");
        act(chair, address, "refuse", Map.of("act", "No. 8", "ground", "grounds.nomination", "reason", "no statement"));
        assertThat(applicant.get(address).body()).contains("registration refused", "no statement");
        assertThat(applicant.get("/").body()).contains("refused; mend or appeal");
        assertThat(act(applicant, address, "appeal", Map.of("to", "Supreme Court", "reason", "it was there"))
                        .statusCode())
                .isEqualTo(303);
        at("2023-02-20T04:00:00Z");
        act(chair, address, "answer", Map.of("act", "court 5", "granted", "yes"));
        assertThat(act(chair, address, "register", Map.of("act", "No. 9")).statusCode())
                .isEqualTo(303);
        server.assertSound();
    }

    @Test
    void withdrawalTakesTheNameOffThePaperAndIsTooLateInTheEnd() {
        String address = filed(15, candidate("Кеткен Серік"));
        act(chair, address, "register", Map.of("act", "No. 7"));
        at("2023-03-18T04:00:00Z");
        assertThat(act(applicant, address, "withdraw", Map.of("reason", "ill")).body())
                .contains("The time to withdraw ended");
        at("2023-03-17T04:00:00Z");
        assertThat(act(applicant, address, "withdraw", Map.of("reason", "ill")).statusCode())
                .isEqualTo(303);
        assertThat(new Visitor(server.address()).get("/registered").body()).doesNotContain("Кеткен");
        server.assertSound();
    }

    @Test
    void nobodyRegistersWhatWasMendedMeanwhile() {
        String address = filed(18, candidate("Түзетілген Асан"));
        var before = SEEN.matcher(chair.get(address).body());
        assertThat(before.find()).isTrue();
        file(applicant, address + "/mend", candidate("Түзетілген Асан"), ALL);
        var answer = chair.submit(address, address + "/register", Map.of("act", "No. 7", "seen", before.group(1)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("mended while you were looking");
    }

    @Test
    void outsideTheWindowNothingIsTaken() {
        at("2023-02-07T12:00:00Z");
        var fields = candidate("Ахметов Асан");
        fields.put("nominated", "2023-02-07");
        assertThat(file(applicant, "/applications/new/mazhilis-5", fields, ALL).statusCode())
                .isEqualTo(303);
        at("2023-02-07T13:01:00Z");
        var late = file(applicant, "/applications/new/mazhilis-6", fields, ALL);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Nomination runs from", "18:00");
    }

    @Test
    void nobodySeesTheApplicationsOfOthers() {
        String address = filed(16, candidate("Ахметов Асан"));
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(other.get("/applications").body()).doesNotContain("Ахметов");
        assertThat(other.get(address + "/dossier.csv").statusCode()).isEqualTo(404);
        assertThat(other.get("/applications/candidates.csv").statusCode()).isEqualTo(403);
        assertThat(applicant.get(address + "/ballot.pdf").statusCode()).isEqualTo(403);
        assertThat(new Visitor(server.address()).get(address).statusCode()).isNotEqualTo(200);
    }

    @Test
    void whoseDossierIsErasedIsNamedNowhereAnyMore() {
        String address = filed(12, candidate("Өшірілген Өтеген"));
        assertThat(chair.get("/applications").body()).contains("Өшірілген");

        server.part(JdbcClient.class)
                .sql("delete from dossier where content like '%Өшірілген%'")
                .update();

        assertThat(chair.get("/applications").body()).doesNotContain("Өшірілген");
        assertThat(chair.get(address).body()).doesNotContain("Өшірілген");
        server.assertSound();
    }

    @Test
    void aLongListGoesOnAtItsNextPage() {
        var many = server.entered("many", "APPLICANT");
        var mark = new PersonMark(
                server.part(Accounts.class).byLogin("many").orElseThrow().mark());
        for (int number = 1; number <= 102; number++) {
            Applied.candidate(server, mark, "many" + number);
        }

        String first = many.get("/applications").body();
        String second = many.get("/applications?state=FILED&from=100").body();

        assertThat(first).contains("/many102\"", "/many3\"", "rel=\"next\"").doesNotContain("/many2\"");
        assertThat(second).contains("/many2\"", "/many1\"").doesNotContain("/many3\"", "rel=\"next\"");
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        assertThat(file(applicant, "/applications/new/mazhilis-list", Map.of("nominated", "2023-02-01"), List.of())
                        .body())
                .contains("The file is no list");
        var wrong = candidate("Ахметов Асан");
        wrong.put("nominated", "soon");
        wrong.put("paid", "much");
        assertThat(file(applicant, "/applications/new/mazhilis-7", wrong, ALL).body())
                .contains("Write the day of nomination", "digits only");
    }

    @Test
    void nobodyIsRegisteredInTwoConstituenciesOfMaslikhats() {
        var fields = candidate("Екеу Асан");
        fields.put("iin", "850315300128");
        fields.put("other_maslikhat", "no");
        fields.put("paid", "350000");
        var first = Visitor.location(file(applicant, "/applications/new/region-1", fields, ALL));
        assertThat(act(chair, first, "register", Map.of("act", "No. 7")).statusCode())
                .isEqualTo(303);
        var second = Visitor.location(file(other, "/applications/new/region-2", fields, ALL));
        assertThat(chair.get(second).body()).contains("one constituency");
        assertThat(act(chair, second, "register", Map.of("act", "No. 8")).statusCode())
                .isEqualTo(422);
        server.assertSound();
    }
}

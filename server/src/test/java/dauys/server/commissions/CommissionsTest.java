package dauys.server.commissions;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.Multipart;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import dauys.store.Accounts;
import dauys.store.ActRecord;
import dauys.store.Entry;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sits in commissions, through the pages. */
class CommissionsTest {

    private static final Instant FEBRUARY = Instant.parse("2023-02-01T04:00:00Z");
    private static final String COLUMNS = "commission,level,member,name,party,organisation,office,relative_of\n";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private static RunningServer server;
    private static Visitor central;
    private static Visitor regional;
    private static Visitor district;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                new ShiftedClock(FEBRUARY),
                Map.of("dauys.failures-of-an-address", "10000", "dauys.longest", "900d", "dauys.idle", "900d"));
        central = server.entered("central", "CHAIR");
        regional = of("regional", "CHAIR", "region:R1");
        district = of("district", "CHAIR", "unit:U2");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visitor of(String login, String role, String area) {
        var account = server.account(login);
        server.part(Accounts.class).appoint(account.id(), role, area, Optional.empty(), FEBRUARY);
        var visitor = server.visitor();
        visitor.enter(login, RunningServer.PASSWORD);
        return visitor;
    }

    /** A commission of so many, each proposed by another body. */
    private static String members(String commission, String level, int number) {
        var rows = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            rows.append("%s,%s,M%d,Мүше %s-%d,,,,%n".formatted(commission, level, i, commission, i));
        }
        return rows.toString();
    }

    private static Multipart form(String rows) {
        return new Multipart()
                .with("act", "№ 5/1")
                .with("decided", "2023-01-28")
                .withFile("file", COLUMNS + rows);
    }

    private static HttpResponse<String> enter(Visitor visitor, String rows) {
        return form(rows).send(visitor, "/commissions/form");
    }

    @Test
    void aCommissionAboveEntersWhoSitsInOneBelow() {
        var answer = enter(district, members("P4", "precinct", 7));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo("/commissions/precinct:P4");

        assertThat(district.get("/commissions/precinct:P4").body())
                .contains("Мүше P4-1", "№ 5/1", "28 January 2023", "The law has nothing against this composition")
                .containsPattern("Sits with at least</th><td>5 \\[")
                .containsPattern("Votes for a decision</th><td>4<");
        assertThat(district.get("/commissions/precinct:P4/members.csv").body()).contains("P4,precinct,M7,Мүше P4-7");
        assertThat(central.get("/commissions.csv").body()).contains("Мүше P4-1");
        server.assertSound();
    }

    @Test
    void manyCommissionsOfOneFileAreEnteredAtOnceOrNotAtAll() {
        String good = members("P5", "precinct", 5) + members("P6", "precinct", 7);
        var wrong = enter(
                district,
                good + members("P1", "precinct", 7) + "P7,village,M1,Дана,,,,\n" + members("P99", "precinct", 5));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Nothing was entered",
                        "“P99” in this election",
                        "village",
                        "Only a commission above may do this")
                .contains("P5,precinct,M1");
        assertThat(district.get("/commissions/precinct:P5").body()).contains("No composition has been entered yet");

        assertThat(enter(district, good).statusCode()).isEqualTo(303);
        assertThat(district.get("/commissions/precinct:P5").body()).contains("Мүше P5-5");
        assertThat(district.get("/commissions/precinct:P6").body()).contains("Мүше P6-7");
        server.assertSound();
    }

    @Test
    void whatTheLawHasSomethingAgainstIsEnteredKnowinglyAndStaysOnRecord() {
        String rows = members("P8", "precinct", 4)
                + "P8,precinct,M5,Судья Айна,A,,judge,\nP8,precinct,M6,Серік Болат,A,,,M1\n";
        var answer = enter(district, rows);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Precinct election commission No. 8: The law has something against this composition")
                .contains("Судья Айна", "an even number", "were both proposed by A", "is a relative of", "knowingly");

        assertThat(form(rows)
                        .with("knowingly", "yes")
                        .send(district, "/commissions/form")
                        .statusCode())
                .isEqualTo(303);
        assertThat(district.get("/commissions/precinct:P8").body())
                .contains("Entered knowingly although the law has against it: K102, K103, K104, K105")
                .contains("cannot be a member");
        assertThat(district.get("/commissions?standing=against").body())
                .contains("precinct:P8")
                .doesNotContain("precinct:P4\"");
        server.assertSound();
    }

    @Test
    void nobodyReplacesAnUnseenCompositionAndTheHistoryNamesWhoCameAndWent() {
        assertThat(enter(district, members("P9", "precinct", 5)).statusCode()).isEqualTo(303);
        String other = members("P9", "precinct", 4) + "P9,precinct,M9,Жаңа Мүше,,,,\n";
        var unseen = enter(district, other);
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(unseen.body()).contains("Meanwhile another composition", "This stands now and will be replaced");

        var seen = SEEN.matcher(
                district.get("/commissions/form?commission=precinct:P9").body());
        assertThat(seen.find()).isTrue();
        assertThat(form(other)
                        .with("seen", seen.group(1))
                        .send(district, "/commissions/form")
                        .statusCode())
                .isEqualTo(303);
        assertThat(district.get("/commissions/precinct:P9").body()).contains("Joined: Жаңа Мүше", "Left: Мүше P9-5");
        server.assertSound();
    }

    @Test
    void whatWasTypedComesBackToBeMended() {
        var typed = new Multipart()
                .with("act", "")
                .with("decided", "2023-02-02")
                .with("rows", COLUMNS + members("P10", "precinct", 5));
        var answer = typed.send(district, "/commissions/form?commission=precinct:P10");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The decision has no number", "Мүше P10-5", "2023-02-02");

        var tomorrow = new Multipart()
                .with("act", "№ 1")
                .with("decided", "2023-02-02")
                .with("rows", COLUMNS + members("P10", "precinct", 5))
                .send(district, "/commissions/form");
        assertThat(tomorrow.body()).contains("The day of the decision, 2 February 2023, has not come yet");
        assertThat(new Multipart()
                        .with("act", "№ 1")
                        .send(district, "/commissions/form")
                        .body())
                .contains("Write the day of the decision");
        assertThat(new Multipart()
                        .with("act", "№ 1")
                        .with("decided", "2023-01-28")
                        .withFile("file", "\0")
                        .send(district, "/commissions/form")
                        .body())
                .contains("The file cannot be read");
        assertThat(form("").send(district, "/commissions/form").body()).contains("There is no row");
    }

    @Test
    void aCommissionSeesThoseOfItsAreaAndEntersThoseBelowIt() {
        assertThat(regional.get("/commissions").body())
                .contains("/commissions/region:R1\"", "/commissions/precinct:P1\"")
                .doesNotContain("/commissions/country\"", "/commissions/unit:U2\"", "/commissions/precinct:P4\"");
        assertThat(regional.get("/commissions/precinct:P4").statusCode()).isEqualTo(404);
        assertThat(regional.get("/commissions/country").statusCode()).isEqualTo(404);
        assertThat(regional.get("/commissions/form?commission=region:R1").statusCode())
                .isEqualTo(404);
        assertThat(enter(regional, members("R1", "regional", 7)).body())
                .contains("Only a commission above may do this");
        assertThat(enter(central, members("R1", "regional", 7)).statusCode()).isEqualTo(303);
        assertThat(enter(regional, members("U1", "territorial", 7)).statusCode())
                .isEqualTo(303);
        assertThat(enter(central, members("country", "central", 7)).statusCode())
                .isEqualTo(303);
        assertThat(enter(central, members("mazhilis-5", "constituency", 5)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void onlyCommissionsAndAuditorsSeeMembersAndOnlyAChairEntersThem() {
        var auditor = server.entered("auditor", "AUDITOR");
        assertThat(auditor.get("/commissions").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/commissions").body()).doesNotContain("/commissions/form");
        assertThat(auditor.get("/commissions/form").statusCode()).isEqualTo(403);
        assertThat(server.entered("secretary", "SECRETARY")
                        .get("/commissions/form")
                        .statusCode())
                .isEqualTo(403);
        for (String role : new String[] {"OPERATOR", "OBSERVER", "APPLICANT", "REGISTRAR", "PRESS", "ADMINISTRATOR"}) {
            var other = server.entered("no-" + role.toLowerCase(Locale.ROOT), role);
            assertThat(other.get("/commissions").statusCode()).as(role).isEqualTo(403);
            assertThat(other.get("/commissions/precinct:P11").statusCode())
                    .as(role)
                    .isEqualTo(404);
            assertThat(other.get("/commissions.csv").body()).as(role).doesNotContain("Мүше");
        }
        assertThat(server.visitor().get("/commissions").statusCode()).isEqualTo(303);
        assertThat(server.visitor().get("/commissions.csv").body()).doesNotContain("Мүше");
    }

    @Test
    void noMemberIsNamedInTheRecord() {
        assertThat(enter(district, members("P12", "precinct", 5)).statusCode()).isEqualTo(303);
        assertThat(server.part(ActRecord.class).entriesBefore(Long.MAX_VALUE, 1_000))
                .filteredOn(entry -> entry.kind().equals("commission.form"))
                .isNotEmpty()
                .extracting(Entry::body)
                .anyMatch(body -> body.contains("№ 5/1"))
                .noneMatch(body -> body.contains("Мүше"));
        assertThat(central.get("/record").body()).contains("composition of a commission entered");
    }

    @Test
    void erasedMembersAreSaidToBeErased() {
        assertThat(enter(district, members("P13", "precinct", 5)).statusCode()).isEqualTo(303);
        server.part(JdbcClient.class)
                .sql("delete from dossier where content like '%Мүше P13-%'")
                .update();
        assertThat(district.get("/commissions/precinct:P13").body())
                .contains("The members have been erased")
                .doesNotContain("Мүше P13");
        assertThat(district.get("/commissions/precinct:P13/members.csv").statusCode())
                .isEqualTo(404);
        server.assertSound();
    }

    @Test
    void aCommissionIsFoundByLevelNameAndByWhatIsMissing() {
        assertThat(central.get("/commissions?level=regional").body())
                .contains("/commissions/region:R2\"")
                .doesNotContain("/commissions/unit:U2\"");
        assertThat(central.get("/commissions?part=p27").body())
                .contains("/commissions/precinct:P27\"")
                .doesNotContain("/commissions/precinct:P28\"");
        assertThat(central.get("/commissions?standing=missing&level=precinct").body())
                .contains("/commissions/precinct:P27\"", "composition not entered");
        assertThat(central.get("/commissions?part=nowhere").body()).contains("No such commission was found");
    }
}

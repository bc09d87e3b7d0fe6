package dauys.server.voters;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.Multipart;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.SmallElection;
import dauys.server.Visitor;
import dauys.server.Workplace;
import dauys.store.Accounts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of voters, through the pages. */
class VotersTest {

    private static final Instant MARCH = Instant.parse("2023-03-10T04:00:00Z");
    private static final String COLUMNS = "precinct,day,voters,certificates,applications,source\n";

    private static RunningServer server;
    private static Visitor central;
    private static Visitor district;

    @BeforeAll
    static void start() throws IOException {
        Path folder = Workplace.of("small-election-with-voters");
        Files.createDirectories(folder);
        try (var files = Files.list(SmallElection.folder())) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(folder.resolve("voters.csv"), COLUMNS + """
                P1,2023-03-01,3001,2,,list
                P2,2023-03-01,1000,,4,list
                P2,2023-03-04,1010,,5,list
                P98,2023-03-01,1000,,,list
                """);
        server = RunningServer.start(
                new ShiftedClock(MARCH),
                Map.of(
                        "dauys.failures-of-an-address",
                        "10000",
                        "dauys.longest",
                        "900d",
                        "dauys.idle",
                        "900d",
                        "dauys.election",
                        folder.toString()));
        central = server.entered("central", "SECRETARY");
        var account = server.account("district");
        server.part(Accounts.class).appoint(account.id(), "OPERATOR", "unit:U2", Optional.empty(), MARCH);
        district = server.visitor();
        district.enter("district", RunningServer.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> report(Visitor visitor, String precinct, String... fields) {
        var all = new HashMap<String, String>(Map.of("day", "2023-03-10", "source", "precinct commission"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        all.put("_csrf", Visitor.proof(visitor.get("/voters/precinct/P4").body()));
        return visitor.post("/voters/precinct/" + precinct, all);
    }

    private static HttpResponse<String> upload(Visitor visitor, String rows) {
        return new Multipart().withFile("file", COLUMNS + rows).send(visitor, "/voters/upload");
    }

    @Test
    void theNumbersOfTheFolderStandWithTheLimitAndWhatIsDoubtful() {
        assertThat(central.get("/voters/region/R1").body())
                .contains("A precinct has at most 3,000 voters (article 23)", "1 precinct has no numbers")
                .contains("4,011", "2 of 3", "class=\"number bad\">3,001", "Precinct P1, 2023-03-01: 3,001 voters");
        assertThat(central.get("/voters/unit/U1").body())
                .containsPattern("1 March 2023</th><td class=\"number\">2 of 3</td><td class=\"number\">4,001")
                .containsPattern("4 March 2023</th><td class=\"number\">2 of 3</td><td class=\"number\">4,011");
        assertThat(central.get("/voters/precinct/P2").body()).contains("1,010", "4 March 2023", "list");
        assertThat(central.get("/voters").body()).contains("P98");
    }

    @Test
    void aCommissionEntersNumbersOfADayAndReplacesThemWithAReason() {
        assertThat(report(district, "P4", "voters", "1 000", "certificates", "7")
                        .statusCode())
                .isEqualTo(303);
        assertThat(district.get("/voters/precinct/P4").body()).contains("10 March 2023", "precinct commission", ">7<");

        var again = report(district, "P4", "voters", "900");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("there are numbers already: 1,000 voters", "value=\"900\"");
        assertThat(report(district, "P4", "voters", "700", "reason", "a street was moved")
                        .statusCode())
                .isEqualTo(303);
        assertThat(report(district, "P4", "voters", "1000", "day", "2023-03-05").statusCode())
                .isEqualTo(303);
        assertThat(central.get("/voters/precinct/P4").body())
                .contains("Precinct P4: 700 voters on 2023-03-10 and 1,000 on 2023-03-05");
        server.assertSound();
    }

    @Test
    void whatCannotBeIsNotEntered() {
        assertThat(report(district, "P5", "voters", "many").body()).contains("Write whole numbers");
        assertThat(report(district, "P5", "voters", "1000", "day", "soon").body())
                .contains("Write the day");
        assertThat(report(district, "P5", "voters", "1000", "day", "2023-03-11").body())
                .contains("has not come yet");
        assertThat(report(district, "P5", "voters", "1000", "source", "").body())
                .contains("It is not said who counted");
        assertThat(report(district, "P5", "voters", "99999999").body()).contains("from 0 to 9,999,999");
        assertThat(report(district, "P1", "voters", "1000").statusCode()).isEqualTo(403);
        assertThat(report(district, "P1", "voters", "1000").body()).contains("You are appointed for");
        assertThat(report(district, "P98", "voters", "1000").statusCode()).isEqualTo(404);
        assertThat(central.get("/voters/precinct/P5").body()).contains("No numbers are known yet");
    }

    @Test
    void aFileIsEnteredWholeOrNotAtAllAndTwiceIsOnce() {
        String good = "P6,2023-03-09,1000,1,2,akim\nP7,2023-03-09,990,,,akim\n";
        var wrong = upload(district, good + "P2,2023-03-09,1000,,,akim\nP99,2023-03-09,1,,,akim\nP8,soon,1,,,akim\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Nothing was entered", "Line 4.", "You are appointed for", "Line 5.", "P99", "Line 6.", "soon")
                .contains("P6,2023-03-09,1000,1,2,akim");
        assertThat(central.get("/voters/precinct/P6").body()).contains("No numbers are known yet");

        assertThat(upload(district, good).statusCode()).isEqualTo(303);
        assertThat(upload(district, good).statusCode()).isEqualTo(303);
        assertThat(central.get("/voters/precinct/P6").body()).contains("9 March 2023", "akim");
        assertThat(central.get("/voters.csv").body())
                .contains("P2,2023-03-04,1010,list,,5", "P7,2023-03-09,990,akim,,");
        assertThat(upload(district, "P7,2023-03-09,991,,,akim\n").body()).contains("To replace them, say why");
        assertThat(upload(district, "").body()).contains("There is no row");
        server.assertSound();
    }

    @Test
    void whatIsEnteredStandsOverTheFolder() {
        var rows = new Multipart()
                .with("rows", COLUMNS + "P2,2023-03-04,1020,,6,precinct\n")
                .send(central, "/voters/upload");
        assertThat(rows.statusCode()).as(rows.body()).isEqualTo(303);
        assertThat(central.get("/voters/precinct/P2").body()).contains("1,020").doesNotContain("1,010");
        // The other tests of this class find the folder's number again.
        new Multipart()
                .with("rows", COLUMNS + "P2,2023-03-04,1010,,5,list\n")
                .with("reason", "back")
                .send(central, "/voters/upload");
        assertThat(central.get("/voters/precinct/P2").body()).contains("1,010");
    }

    @Test
    void constituenciesAreComparedByTheLastNumbers() {
        assertThat(central.get("/voters/deviation?body=region").body())
                .contains("The law sets no limit to deviations", "Constituency No. 1", "3,001")
                .contains("1 precinct counts with the number of the registers");
        assertThat(central.get("/voters/deviation").body()).contains("29 constituencies");
    }

    @Test
    void whoHasNoPartInListsSeesNoneAndWhoLooksEntersNothing() {
        var observer = server.entered("observer", "OBSERVER");
        assertThat(observer.get("/voters").statusCode()).isEqualTo(200);
        assertThat(observer.get("/voters").body()).doesNotContain("/voters/upload");
        assertThat(observer.get("/voters/precinct/P4").body()).doesNotContain("<form method=\"post\" action=\"/voters");
        assertThat(observer.get("/voters/upload").statusCode()).isEqualTo(403);
        for (String role : new String[] {"APPLICANT", "REGISTRAR", "PRESS", "ADMINISTRATOR"}) {
            var other = server.entered("no-" + role.toLowerCase(Locale.ROOT), role);
            assertThat(other.get("/voters").statusCode()).as(role).isEqualTo(403);
            assertThat(other.get("/voters/precinct/P4").statusCode()).as(role).isEqualTo(403);
            assertThat(other.get("/voters/deviation").statusCode()).as(role).isEqualTo(403);
            assertThat(other.get("/voters.csv").statusCode()).as(role).isEqualTo(403);
        }
    }
}

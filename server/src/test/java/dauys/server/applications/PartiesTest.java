package dauys.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.Multipart;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a party after it was registered on 1 November 2022, through the pages. */
class PartiesTest {

    private static final Instant NOVEMBER = Instant.parse("2022-11-01T04:00:00Z");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    private ShiftedClock clock = new ShiftedClock(NOVEMBER);
    private RunningServer server;
    private Visitor founder;
    private Visitor registrar;
    private String party = "";

    @BeforeEach
    void start() {
        clock = new ShiftedClock(NOVEMBER);
        server = RunningServer.start(
                clock,
                Map.of(
                        "dauys.failures-of-an-address", "10000",
                        "dauys.longest", "900d",
                        "dauys.idle", "900d",
                        "dauys.synthetic", "true"));
        founder = server.entered("founder", "APPLICANT");
        registrar = server.entered("registrar", "REGISTRAR");
        party = registered();
    }

    @AfterEach
    void stop() {
        server.assertSound();
        server.close();
    }

    private void at(String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private String registered() {
        String yaml = """
                party: A
                name: {kk: "«Үлгі» партиясы", ru: "Партия «Үлгі»", en: "Ülgi Party"}
                regions: [R1, R2]
                initiators: {R1: 350, R2: 350}
                members: {R1: 4800, R2: 200}
                present: 700
                committee: 10
                branches: [R1, R2]
                name_marks: no
                foreign_members: no
                days:
                  confirmed: 2022-06-01
                  intent_published: 2022-06-20
                  congress: 2022-08-01
                  filed: 2022-11-01
                """;
        String address =
                Visitor.location(new Multipart().withFile("founding", yaml).send(founder, "/parties/new"));
        var seen = SEEN.matcher(registrar.get(address).body());
        assertThat(seen.find()).isTrue();
        var answer =
                registrar.submit(address, address + "/register", Map.of("act", "Order No. 1", "seen", seen.group(1)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return address;
    }

    private HttpResponse<String> act(Visitor visitor, String what, Map<String, String> fields) {
        return visitor.submit(party, party + "/" + what, fields);
    }

    private static Map<String, String> name(String ru) {
        return new TreeMap<>(Map.of(
                "name_kk", "«Жаңа» партиясы",
                "name_ru", ru,
                "name_en", "New Party",
                "without_marks", "yes",
                "congress", "Congress No. 2",
                "rename_act", "Order No. 9",
                "rename_on", "2022-12-01"));
    }

    @Test
    void branchesAreRecordedOneByOneOrFromAFileAndMissingOnesAreSeen() {
        assertThat(registrar.get(party).body())
                .contains("2 units have no branch on record", "missing; time until 1 November 2023");
        at("2022-12-01T04:00:00Z");
        assertThat(act(registrar, "branch", Map.of("unit", "R1", "branch_on", "2022-11-15"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(act(registrar, "branch", Map.of("unit", "R1", "branch_on", "2022-11-16"))
                        .body())
                .contains("R1 has a branch on record already");
        assertThat(act(registrar, "branch", Map.of("unit", "R2")).body()).contains("A day, a name or the ground");
        assertThat(founder.get(party).body())
                .contains("1 unit has no branch on record", "15 November 2022")
                .doesNotContain(party + "/branch\"");
        assertThat(act(founder, "branch", Map.of("unit", "R2", "branch_on", "2022-11-15"))
                        .statusCode())
                .isEqualTo(422);

        String rows = "unit,day\nR2,2022-11-20\nR2,2022-11-21\n";
        assertThat(branches(rows).body()).contains("R2 has a branch on record already", "R2,2022-11-21");
        assertThat(branches("unit,when\nR2,2022-11-20\n").statusCode()).isEqualTo(422);
        assertThat(branches("unit,day\nR2,2022-11-20\n").statusCode()).isEqualTo(303);
        assertThat(registrar.get(party).body())
                .contains("20 November 2022", "branches recorded")
                .doesNotContain("no branch on record");
    }

    private HttpResponse<String> branches(String rows) {
        var proof = Visitor.proof(registrar.get(party).body());
        return registrar.post(party + "/branches", Map.of("_csrf", proof, "rows", rows));
    }

    @Test
    void aNewNameMeetsArticle7AndIsShownToEverybody() {
        at("2022-12-15T04:00:00Z");
        var bad = act(registrar, "rename", name("Движение «Новое»"));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body())
                .contains("The new name does not meet a requirement", "[Political Parties Act, article 7]")
                .contains("value=\"Движение «Новое»\"");
        var unnamed = name("Партия «Новая»");
        unnamed.put("rename_act", "");
        assertThat(act(registrar, "rename", unnamed).body())
                .contains("The act has no number", "State Registration of Legal Entities, article 14]");
        assertThat(act(registrar, "rename", name("Партия «Новая»")).statusCode())
                .isEqualTo(303);

        assertThat(registrar.get("/parties").body()).contains("New Party", "registered first as Партия «Үлгі»");
        assertThat(founder.get(party).body()).contains("The name “New Party” since 1 December 2022");
        var visitor = new Visitor(server.address());
        assertThat(visitor.get("/registered").body()).contains("New Party", "registered first as Партия «Үлгі»");
        assertThat(visitor.get("/registered-parties.csv").body())
                .contains("A,«Жаңа» партиясы,Партия «Новая»,«Үлгі» партиясы,2022-11-01,0,,,");
    }

    @Test
    void aSuspensionKeepsToArticle13AndTheCommissionThatRegistersTheListIsWarned() {
        var suspension =
                new TreeMap<>(Map.of("suspend_act", "Court No. 5", "from", "2023-01-15", "until", "2023-04-14"));
        assertThat(act(registrar, "suspend", suspension).body())
                .contains("the law has it last until 15 April 2023", "[Political Parties Act, article 13]");
        suspension.put("until", "2023-07-16");
        assertThat(act(registrar, "suspend", suspension).body()).contains("ends on 15 July 2023 at the latest");
        suspension.put("until", "2023-04-15");
        assertThat(act(registrar, "suspend", suspension).statusCode()).isEqualTo(303);
        assertThat(act(registrar, "suspend", suspension).body()).contains("already suspended from 15 January 2023");

        at("2023-02-01T04:00:00Z");
        assertThat(registrar.get("/parties").body()).contains("suspended until 15 April 2023");
        assertThat(new Visitor(server.address()).get("/registered").body()).contains("suspended until 15 April 2023");
        var list = new Multipart()
                .with("nominated", "2023-02-01")
                .with("paid", "0")
                .withFile("file", """
                        contest,party,candidate,place,name,born,woman,disability
                        mazhilis-list,A,A-1,1,Ахметов Асан,1985-03-15,no,no
                        """)
                .send(founder, "/applications/new/mazhilis-list");
        String application = Visitor.location(list);
        assertThat(founder.get(application).body())
                .contains("the party of this list is suspended from 15 January 2023 to 15 April 2023");

        assertThat(act(registrar, "end-suspension", Map.of("end_act", "Court No. 6", "end_on", "2023-01-30"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(founder.get(application).body()).doesNotContain("the party of this list is suspended");
        assertThat(registrar.get(party).body()).contains("The suspension ended before its time");
    }

    @Test
    void aLiquidationNamesTheElectionsAndNothingFollowsIt() {
        at("2023-05-02T04:00:00Z");
        var liquidation = new TreeMap<>(Map.of(
                "ground", "party.liquidation-elections",
                "missed", "2023-03-19",
                "liquidate_act", "Court No. 7",
                "liquidate_on", "2023-05-01"));
        assertThat(act(registrar, "liquidate", liquidation).body())
                .contains("names 2 elections", "[Political Parties Act, article 14, paragraph 5, subparagraph 6]");
        String proof = Visitor.proof(registrar.get(party).body());
        String body = "_csrf=" + proof + "&ground=party.liquidation-elections&missed=2021-01-10&missed=2023-03-19"
                + "&liquidate_act=Court+No.+7&liquidate_on=2023-05-01";
        assertThat(registrar
                        .postBody(party + "/liquidate", body, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(303);
        assertThat(registrar.get(party).body())
                .contains("Liquidated on 1 May 2023 by Court No. 7", "Elections: 10 January 2021, 19 March 2023")
                .doesNotContain(party + "/liquidate", party + "/cancel");
        assertThat(act(registrar, "rename", name("Партия «Новая»")).body())
                .contains("The party was liquidated on 1 May 2023");
        assertThat(new Visitor(server.address()).get("/registered").body()).contains("liquidated on 1 May 2023");
    }

    @Test
    void registrationIsCancelledForWantOfBranchesAfterTwelveMonthsAndMayBeAppealed() {
        var cancel =
                Map.of("act", "Order No. 3", "ground", "party.branch-term", "reason", "no branch in the second region");
        assertThat(act(registrar, "cancel", cancel).body())
                .contains("The time to register the branches runs until 1 November 2023");
        at("2023-11-02T04:00:00Z");
        assertThat(registrar.get(party).body()).contains("the registration is then to be cancelled");
        assertThat(act(registrar, "cancel", cancel).statusCode()).isEqualTo(303);
        assertThat(new Visitor(server.address()).get("/registered").body()).doesNotContain("Үлгі");
        assertThat(founder.get(party).body()).contains("registration cancelled", party + "/appeal");
        assertThat(act(founder, "appeal", Map.of("to", "Court", "reason", "there are"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(act(registrar, "answer", Map.of("act", "Court No. 9", "granted", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(registrar.get(party).body()).contains("Registered on 1 November 2022");
    }
}

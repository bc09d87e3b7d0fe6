package dauys.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Entry;
import dauys.store.Fsck;
import dauys.store.Scans;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was handed in is erased from its screen, and how many applications of one account may wait. */
class ErasingTest {

    private static ShiftedClock clock;
    private static RunningServer server;
    private static Visitor applicant;
    private static Visitor chair;

    @BeforeAll
    static void start() {
        clock = new ShiftedClock(Instant.parse("2023-02-01T04:00:00Z"));
        server = RunningServer.start(
                clock,
                Map.of(
                        "dauys.failures-of-an-address", "10000",
                        "dauys.longest", "900d",
                        "dauys.idle", "900d",
                        "dauys.applications-of-an-applicant", "2"));
        applicant = server.entered("applicant", "APPLICANT");
        chair = server.entered("chair", "CHAIR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void inFebruary() {
        at("2023-02-01T04:00:00Z");
    }

    private static void at(String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private static String filed(Visitor visitor, String contest, String name) {
        var answer = ApplicationsTest.file(
                visitor, "/applications/new/" + contest, ApplicationsTest.candidate(name), ApplicationsTest.ALL);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Visitor.location(answer);
    }

    private static java.net.http.HttpResponse<String> erase(String address, String confirm) {
        return chair.submit(address, address + "/erase", Map.of("act", "No. 40", "confirm", confirm));
    }

    private static long dossiers(String name) {
        return server.part(JdbcClient.class)
                .sql("select count(*) from dossier where content like :name")
                .param("name", "%" + name + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void whatWasHandedInGoesWithItsEarlierVersionsAndTheTraceNamesNobody() {
        String address = filed(applicant, "mazhilis-12", "Өшірілген Өтеген");
        String id = address.replaceFirst(".*/", "");
        ApplicationsTest.file(
                applicant, address + "/mend", ApplicationsTest.candidate("Өшірілген Өтеген"), ApplicationsTest.ALL);
        ApplicationsTest.act(chair, address, "register", Map.of("act", "No. 7"));
        assertThat(dossiers("Өшірілген")).isEqualTo(2);
        assertThat(chair.get(address + "/erase").body())
                .contains("still open", "registered")
                .doesNotContain("name=\"confirm\"");
        assertThat(erase(address, id).body()).contains("still open");

        at("2023-03-20T04:00:00Z");
        assertThat(applicant.get(address + "/erase").statusCode()).isEqualTo(403);
        assertThat(erase(address, "something").body()).contains("not that of this application");
        assertThat(dossiers("Өшірілген")).isEqualTo(2);
        assertThat(chair.get("/applications/candidates.csv").body()).contains("Өшірілген");
        assertThat(erase(address, id).statusCode()).isEqualTo(303);

        assertThat(dossiers("Өшірілген")).isZero();
        for (String page : new String[] {"/applications", "/applications/candidates.csv", address + "/mend"}) {
            assertThat(applicant.get(page).body()).as(page).doesNotContain("Өшірілген");
            assertThat(chair.get(page).body()).as(page).doesNotContain("Өшірілген");
        }
        assertThat(chair.get(address).body())
                .contains("has been erased", "what was handed in erased", "No. 40")
                .doesNotContain("Өшірілген");
        assertThat(erase(address, id).body()).contains("erased already");
        assertThat(server.part(ActRecord.class).entriesBefore(Long.MAX_VALUE, 1_000))
                .filteredOn(entry -> entry.kind().equals("application.erase"))
                .filteredOn(entry -> entry.subject().toString().endsWith(id))
                .extracting(Entry::body)
                .singleElement()
                .asString()
                .contains("No. 40", "dossiers")
                .doesNotContain("Өшірілген");
        server.assertSound();
    }

    @Test
    void whatComesBackFromAnOldCopyIsFound() {
        String address = filed(server.entered("third", "APPLICANT"), "mazhilis-13", "Қайтқан Қайрат");
        var database = server.part(JdbcClient.class);
        database.sql("create table old_copy as select * from dossier where content like '%Қайтқан%'")
                .update();
        at("2023-03-20T04:00:00Z");
        assertThat(erase(address, address.replaceFirst(".*/", "")).statusCode()).isEqualTo(303);
        database.sql("insert into dossier select * from old_copy").update();

        var verdict = new Fsck(
                        database,
                        server.part(TransactionTemplate.class),
                        server.part(Applying.class),
                        server.part(Scans.class))
                .check(entries -> {});
        assertThat(verdict.differences())
                .extracting(Fsck.Difference::kind)
                .containsExactly(Fsck.Difference.Kind.DOSSIER_NOT_ERASED);
        database.sql("delete from dossier where content like '%Қайтқан%'").update();
    }

    @Test
    void anAccountFillsTheCommissionWithNoMoreThanItsShare() {
        Visitor busy = server.entered("busy", "APPLICANT");
        String first = filed(busy, "mazhilis-14", "Бірінші Асан");
        filed(busy, "mazhilis-15", "Екінші Асан");
        var third = ApplicationsTest.file(
                busy, "/applications/new/mazhilis-16", ApplicationsTest.candidate("Үшінші Асан"), ApplicationsTest.ALL);
        assertThat(third.statusCode()).isEqualTo(422);
        assertThat(third.body()).contains("no more than 2 may");
        assertThat(dossiers("Үшінші")).isZero();

        assertThat(ApplicationsTest.file(
                                busy, first + "/mend", ApplicationsTest.candidate("Бірінші Асан"), ApplicationsTest.ALL)
                        .statusCode())
                .isEqualTo(303);
        ApplicationsTest.act(busy, first, "withdraw", Map.of("reason", "ill"));
        filed(busy, "mazhilis-16", "Үшінші Асан");
        server.assertSound();
    }
}

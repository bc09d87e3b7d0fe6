package dauys.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The candidates of many constituencies from one file. */
class ManyTest {

    private static final String HEADER = "contest,party,candidate,place,name,born,woman,disability,citizen,incapable,"
            + "convicted,corruption,resident_since,member_of,nominated_by,work,residence\n";

    private static RunningServer server;
    private static Visitor applicant;
    private static Visitor chair;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                new ShiftedClock(Instant.parse("2023-02-01T04:00:00Z")),
                Map.of("dauys.failures-of-an-address", "10000", "dauys.applications-of-an-applicant", "3"));
        applicant = server.entered("applicant", "APPLICANT");
        chair = server.entered("chair", "CHAIR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String row(String contest, String id, String name, String born) {
        return "%s,A,%s,,%s,%s,no,no,yes,no,no,no,1980-01-01,A,party,Мұғалім,Бірінші ауыл\n"
                .formatted(contest, id, name, born);
    }

    private static HttpResponse<String> send(String rows) {
        String border = "----dauys";
        var body = new StringBuilder();
        Map.of(
                        "_csrf",
                        Visitor.proof(applicant.get("/applications/many").body()),
                        "nominated",
                        "2023-02-01",
                        "paid",
                        "1 050 000",
                        "paper",
                        "CONSENT")
                .forEach(
                        (name, value) -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(border, name, value)));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"candidates.csv\"\r\n"
                .formatted(border));
        body.append("Content-Type: text/csv\r\n\r\n")
                .append(rows)
                .append("\r\n--")
                .append(border)
                .append("--\r\n");
        return applicant.postBody(
                "/applications/many", body.toString(), "Content-Type", "multipart/form-data; boundary=" + border);
    }

    @Test
    void eachRowIsAnApplicationOfItsOwnAndWhatFailsARequirementIsFiledWithIt() {
        var answer = send(HEADER
                + row("mazhilis-11", "C1", "Ахметов Асан", "1985-03-15")
                + row("mazhilis-12", "C2", "Жас Жанат", "1999-03-15"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String all = chair.get("/applications").body();
        assertThat(all).contains("Ахметов Асан", "Жас Жанат");
        String young = all.replaceAll("(?s).*href=\"(/applications/mazhilis-12/[^\"]+)\".*", "$1");
        assertThat(applicant.get(young).body())
                .contains("Жас Жанат", "A paper is missing")
                .containsPattern("25");

        var tooMany = send(HEADER
                + row("mazhilis-13", "C1", "Бірінші Асан", "1985-03-15")
                + row("mazhilis-14", "C2", "Екінші Асан", "1985-03-15"));
        assertThat(tooMany.body()).contains("no more than 3 may");
        assertThat(chair.get("/applications").body()).doesNotContain("Бірінші Асан");
        server.assertSound();
    }

    @Test
    void allThatCannotBeReadIsNamedByItsLineAndNothingIsFiled() {
        var answer = send(HEADER
                + row("mazhilis-21", "C1", "Дұрыс Асан", "1985-03-15")
                + row("mazhilis-22", "C2", "Қате Асан", "15.03.1985")
                + row("mazhilis-list", "C3", "Тізімдегі Асан", "1985-03-15")
                + row("nowhere", "C4", "Ешқайда Асан", "1985-03-15"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Line 3.", "Line 4.", "Line 5.").doesNotContain("Line 2.");
        assertThat(chair.get("/applications").body()).doesNotContain("Дұрыс Асан");
        assertThat(send("no list").statusCode()).isEqualTo(422);
        assertThat(chair.get("/applications/many").statusCode()).isEqualTo(403);
    }
}

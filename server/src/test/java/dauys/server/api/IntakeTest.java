package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Settings;
import dauys.server.Visitor;
import dauys.server.api.Program.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many protocols from files: good rows are taken in, bad ones told, and nothing is done twice. */
class IntakeTest {

    private static final String INTAKE = "/api/v1/intake";

    private RunningServer server;
    private Program first;
    private Program second;
    private Program chair;

    @BeforeEach
    void start() {
        server = RunningServer.start(Map.of("dauys.api.limited", "false"));
        first = Program.of(server, "first", "OPERATOR");
        second = Program.of(server, "second", "OPERATOR");
        chair = Program.of(server, "chair", "CHAIR");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Program.Reply send(Program program, String key, Part... parts) {
        return program.upload(INTAKE, List.of(parts), Incoming.KEY, key);
    }

    private String state(String precinct) {
        return chair.get("/api/v1/protocols/" + precinct + "/mazhilis-list").state();
    }

    private static int count(JsonNode report, String name) {
        return report.path("counts").path(name).intValue(-1);
    }

    @Test
    void goodRowsAreTakenInAndBadOnesTold() {
        String sheet = Sheets.header()
                + Sheets.row("P4", 1000)
                + Sheets.row("P99", 1000)
                + Sheets.row("P5", 1000)
                + Sheets.row("P6", 1000).replace("55,30", "55,x")
                + Sheets.row("P7", 1000).replace("1010", "10000000")
                + Sheets.row("P8", 1000)
                + Sheets.row("P8", 999);
        String key = UUID.randomUUID().toString();
        var one = send(first, key, Part.of("protocols", "C:\\night\\unit 1.csv", sheet));
        var report = one.json();

        assertThat(one.status()).as(one.body()).isEqualTo(200);
        assertThat(count(report, "recorded")).as(one.body()).isEqualTo(2);
        assertThat(count(report, "first")).isEqualTo(2);
        assertThat(count(report, "refused")).isEqualTo(1);
        assertThat(report.path("problems")
                        .valueStream()
                        .map(each -> each.path("line").intValue()))
                .contains(3, 5, 6);
        assertThat(report.path("problems")
                        .valueStream()
                        .map(each -> each.path("file").stringValue()))
                .containsOnly("unit 1.csv");
        assertThat(one.body()).doesNotContain("intake-");
        assertThat(report.path("problems_by_code").path("W207").intValue()).isEqualTo(1);
        assertThat(List.of(state("P4"), state("P5"), state("P6"), state("P7"), state("P8")))
                .containsExactly("FIRST_READING", "FIRST_READING", "EMPTY", "EMPTY", "EMPTY");
    }

    @Test
    void whatIsSentAgainIsDoneOnce() {
        String sheet = Sheets.header() + Sheets.row("P4", 1000) + Sheets.row("P5", 1000);
        String key = UUID.randomUUID().toString();
        send(first, key, Part.of("protocols", "a.csv", sheet));
        var again = send(first, key, Part.of("protocols", "a.csv", sheet)).json();
        assertThat(count(again, "repeated")).isEqualTo(2);
        assertThat(count(again, "recorded")).isZero();

        var changed = send(
                first,
                key,
                Part.of("protocols", "a.csv", sheet.replace("P5,mazhilis-list,1000", "P5,mazhilis-list,1001")));
        assertThat(changed.json().path("problems_by_code").path("W501").intValue())
                .isEqualTo(1);
        var renewed = send(first, UUID.randomUUID().toString(), Part.of("protocols", "a.csv", sheet));
        assertThat(renewed.json().path("problems_by_code").path("W201").intValue())
                .isEqualTo(2);
    }

    @Test
    void aSecondPersonsFilesAgreeOrDiffer() {
        String sheet = Sheets.header() + Sheets.row("P4", 1000) + Sheets.row("P5", 1000);
        send(first, UUID.randomUUID().toString(), Part.of("protocols", "a.csv", sheet));
        String other = Sheets.header()
                + Sheets.row("P4", 1000)
                + Sheets.row("P5", 1000).replace("55,30,20", "55,29,21");
        var report = send(second, UUID.randomUUID().toString(), Part.of("protocols", "b.csv", other))
                .json();

        assertThat(count(report, "agreed")).isEqualTo(1);
        assertThat(count(report, "differ")).isEqualTo(1);
        assertThat(state("P4")).isEqualTo("AGREED");
        assertThat(state("P5")).isEqualTo("READINGS_DIFFER");
    }

    @Test
    void filesMayBePackedAndVotesApart() throws IOException {
        String lines = "precinct,contest,listed,received,issued,outside,by_certificate,cancelled,spoiled,in_boxes,"
                + "portable,stationary,invalid,took_part\n"
                + "P4,mazhilis-list,1000,1010,55,0,0,955,0,55,0,55,0,55\n";
        String votes = """
                precinct,contest,option,votes
                P4,mazhilis-list,A,30
                P4,mazhilis-list,B,20
                P4,mazhilis-list,AGAINST_ALL,5
                """;
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        var report = send(
                first,
                UUID.randomUUID().toString(),
                new Part("protocols", "p.csv.GZ", packed.toByteArray()),
                Part.of("votes", "v.csv", votes));

        assertThat(count(report.json(), "recorded")).as(report.body()).isEqualTo(1);
        Path folder = server.part(Settings.class).data().resolve("intake");
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing stays on disk").isEmpty();
        }
    }

    @Test
    void linesComeWhileItGoesOn() {
        String sheet = Sheets.header() + Sheets.row("P4", 1000) + Sheets.row("P99", 1000);
        var stream = first.upload(
                INTAKE,
                List.of(Part.of("protocols", "a.csv", sheet)),
                Incoming.KEY,
                UUID.randomUUID().toString(),
                "Accept",
                "application/x-ndjson");
        var json = JsonMapper.builder().build();
        var lines = stream.body().lines().map(json::readTree).toList();

        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        assertThat(lines.getFirst().path("type").stringValue()).isEqualTo("problem");
        assertThat(lines.getLast().path("type").stringValue()).isEqualTo("report");
        assertThat(count(lines.getLast(), "recorded")).isEqualTo(1);
    }

    @Test
    void onlyWhoTypesTakesIn() {
        var key = UUID.randomUUID().toString();
        var sheet = Part.of("protocols", "a.csv", Sheets.header() + Sheets.row("P1", 3001) + Sheets.row("P4", 1000));
        assertThat(send(chair, key, sheet).status()).isEqualTo(403);
        assertThat(send(Program.of(server, "press", "PRESS"), key, sheet).status())
                .isEqualTo(403);

        var local = Program.in(server, "local", "OPERATOR", "unit:U1", Optional.empty());
        var report = send(local, key, sheet).json();
        assertThat(count(report, "recorded")).isEqualTo(1);
        assertThat(report.path("problems_by_code").path("W102").intValue()).isEqualTo(1);
        assertThat(state("P4")).isEqualTo("EMPTY");
        assertThat(send(local, key).status()).isIn(400, 422);
        assertThat(first.upload(INTAKE, List.of(sheet)).code()).isEqualTo("A102");
    }

    @Test
    void thePageTellsTheSame() {
        Visitor visitor = server.entered("by-screen", "OPERATOR");
        var page = visitor.get("/intake");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Files of protocols");
        assertThat(server.entered("chair-by-screen", "CHAIR").get("/intake").statusCode())
                .isEqualTo(403);

        String body = "";
        for (var each : Map.of(
                        "_csrf",
                        Visitor.proof(page.body()),
                        "key",
                        UUID.randomUUID().toString())
                .entrySet()) {
            body += "--b\r\nContent-Disposition: form-data; name=\"" + each.getKey() + "\"\r\n\r\n" + each.getValue()
                    + "\r\n";
        }
        body += "--b\r\nContent-Disposition: form-data; name=\"protocols\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + Sheets.header() + Sheets.row("P4", 1000) + Sheets.row("P99", 1000)
                + "\r\n--b--\r\n";
        var told = visitor.postBody("/intake", body, "Content-Type", "multipart/form-data; boundary=b");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(told.body()).contains("1 protocol was read and submitted.", "/problems/", "a.csv");
        assertThat(state("P4")).isEqualTo("FIRST_READING");
    }
}

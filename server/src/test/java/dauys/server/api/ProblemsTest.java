package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.store.Keys;
import dauys.wording.Language;
import dauys.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs are told when something is wrong with what they send. */
class ProblemsTest {

    private static final String READINGS = "/api/v1/protocols/P4/mazhilis-list/readings";
    private static final Pattern OWN_CODE = Pattern.compile("\"(A1\\d\\d)\"");

    private static RunningServer server;
    private static Program operator;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("dauys.api.limited", "false"));
        operator = Program.of(server, "operator", "OPERATOR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlace() {
        var problem = operator.post(READINGS, "{\"lines\":{},\n \"votes\":{]}");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo("A101");
        assertThat(problem.json().path("title").stringValue()).contains("line 2, column");
    }

    @Test
    void everyFaultOfABodyIsListedWithItsPointer() {
        var problem = operator.post(READINGS, """
                {"lines":{"listed":-1,"received":1.5,"isued":3},"votes":{"A":"30","B":20},"by":"somebody"}""");
        assertThat(problem.status()).isEqualTo(422);
        var faults = problem.json()
                .path("problems")
                .valueStream()
                .map(each -> each.path("pointer").stringValue() + " "
                        + each.path("code").stringValue())
                .toList();
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "/lines/listed A113",
                        "/lines/received A113",
                        "/lines/isued A111",
                        "/votes/A A113",
                        "/votes/AGAINST_ALL A112",
                        "/by A111");
        assertThat(problem.json().path("title").stringValue()).contains("6");
    }

    @Test
    void anActNeedsAName() {
        assertThat(operator.post(READINGS, "{}", Incoming.KEY, "").code()).isEqualTo("A102");
        assertThat(operator.post(READINGS, "{}", Incoming.KEY, "1-1-1-1-1").code())
                .isEqualTo("A103");
    }

    @Test
    void headersOfHttpAreKept() {
        assertThat(operator.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(operator.delete("/api/v1/election").status()).isEqualTo(405);
        assertThat(operator.body(READINGS, "text/plain", new byte[] {1}).status())
                .isEqualTo(415);
        var large = operator.post(READINGS, "{\"x\":\"" + "y".repeat(Incoming.MOST_BYTES) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("A104");
        var deep = operator.post(READINGS, "{\"lines\":" + "[".repeat(50) + "]".repeat(50) + "}");
        assertThat(deep.code()).isEqualTo("A101");
        assertThat(operator.post(READINGS, "{\"lines\":{},\"lines\":{}}").code())
                .isEqualTo("A101");
        for (var each : List.of(operator.get("/api/v1/nothing"), operator.delete("/api/v1/election"))) {
            assertThat(each.json().path("type").stringValue()).isEqualTo("/problems/status-" + each.status());
            assertThat(each.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void aProblemSpeaksTheLanguageThatIsAccepted() {
        String path = "/api/v1/protocols/P99/mazhilis-list";
        assertThat(title(operator.get(path, "Accept-Language", "ru-RU,ru;q=0.9")))
                .startsWith("Нет протокола");
        assertThat(title(operator.get(path, "Accept-Language", "kk"))).endsWith("хаттамасы жоқ.");
        assertThat(title(operator.get(path, "Accept-Language", "de, en;q=0.5"))).startsWith("There is no protocol");
    }

    private static String title(Program.Reply reply) {
        return reply.json().path("title").stringValue();
    }

    @Test
    void whoIsUnknownReadsTheDescriptionOnly() {
        Visitor stranger = server.visitor();
        assertThat(stranger.get("/api/v1/election").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/api/v1/election", "Authorization", "Bearer dauys_wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(stranger.get("/api").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/api/openapi.yaml").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionNeedsTheProofOfItsPages() {
        Visitor visitor = server.entered("by-screen", "OPERATOR");
        String path = "/api/v1/protocols/P5/mazhilis-list/readings";
        String key = UUID.randomUUID().toString();
        assertThat(visitor.postJson(path, Sheets.ofLists(1000), Incoming.KEY, key)
                        .statusCode())
                .isEqualTo(403);

        String proof = Visitor.proof(visitor.get("/account").body());
        var done = visitor.postJson(path, Sheets.ofLists(1000), Incoming.KEY, key, "X-CSRF-TOKEN", proof);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    }

    @Test
    void aTokenThatIsTakenAwayEnds() {
        Program gone = Program.of(server, "gone", "OPERATOR");
        assertThat(gone.get("/api/v1/election").status()).isEqualTo(200);
        server.part(Keys.class).removeAll(gone.account().id());
        server.clock().pass(java.time.Duration.ofSeconds(6));
        assertThat(gone.get("/api/v1/election").status()).isEqualTo(401);
    }

    /** Every code that a program can be told has its page, and its sentence in three languages. */
    @Test
    void everyCodeIsExplained() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/dauys/server/api"))) {
            for (Path each : files.toList()) {
                OWN_CODE.matcher(Files.readString(each)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
        Messages.in(Language.EN).keys().stream()
                .filter(key -> key.startsWith("refusal.") || key.startsWith("finding."))
                .map(key -> key.substring(key.indexOf('.') + 1))
                .filter(code -> code.matches("[A-Z]\\d{3}"))
                .forEach(codes::add);
        codes.add("status-404");
        Visitor visitor = server.visitor();
        for (String code : codes) {
            var page = visitor.get("/problems/" + code);
            assertThat(page.statusCode()).as(code).isEqualTo(200);
            assertThat(page.body()).contains("lang=\"kk\"", "lang=\"ru\"", "lang=\"en\"");
        }
        assertThat(visitor.get("/problems/A999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/problems/x").statusCode()).isEqualTo(404);
    }

    /** Whatever is sent, the answer is a status of the description and never a failure of the server. */
    @Test
    void noReadingBreaksTheServer() {
        long seed = Long.getLong("dauys.seed", 20_230_319L);
        var random = new Random(seed);
        for (int i = 0; i < 600; i++) {
            String body = damaged(Sheets.ofLists(1000), random);
            var answer = operator.post("/api/v1/protocols/P6/mazhilis-list/readings", body);
            assertThat(answer.status())
                    .as("seed %d, reading %d: %s -> %s", seed, i, body, answer.body())
                    .isIn(201, 400, 409, 422);
        }
    }

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "-1",
            "1e9",
            "99999999999999999999",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "1.0",
            "\"\"",
            "{\"a\":{\"b\":[]}}",
            "0x1",
            "NaN",
            "\"line:listed\"",
            "\u0000",
            "\uFEFF",
            "'",
            "9999999",
            "10000000");

    private static String damaged(String body, Random random) {
        var text = new StringBuilder(body);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                default -> {
                    String old = text.toString();
                    String number = Integer.toString(random.nextInt(100));
                    String other = PIECES.get(random.nextInt(PIECES.size()));
                    text.replace(0, text.length(), old.replaceFirst(":" + number + "\\b", ":" + escaped(other)));
                }
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}

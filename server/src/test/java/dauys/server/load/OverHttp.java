package dauys.server.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** As programs do it: each reading is a request with the token of its operator. */
final class OverHttp implements Way, AutoCloseable {

    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final AtomicReference<String> lastRefusal = new AtomicReference<>("");

    OverHttp(URI server) {
        this.base = server + "/api/v1/protocols/";
    }

    @Override
    public Reply send(Operator operator, Sheet sheet, UUID key) throws InterruptedException {
        try {
            var response = answer(operator, sheet, key);
            if (response.statusCode() == TOO_MANY || response.statusCode() >= SERVER_ERRORS) {
                lastRefusal.set(response.statusCode() + " " + response.body());
                return Reply.AWAY;
            }
            if (response.statusCode() / 100 == 2) {
                return Reply.RECORDED;
            }
            lastRefusal.set(response.statusCode() + " " + response.body());
            return Reply.REFUSED;
        } catch (IOException away) {
            return Reply.AWAY;
        }
    }

    /** The whole answer of the server. */
    HttpResponse<String> answer(Operator operator, Sheet sheet, UUID key) throws IOException, InterruptedException {
        var address = URI.create(
                base + sheet.subject().precinct() + "/" + sheet.subject().contest() + "/readings");
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + operator.token())
                .header("Idempotency-Key", key.toString())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(sheet.json()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** What the server said last when it did not record. */
    String lastRefusal() {
        return lastRefusal.get();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

package dauys.server.api;

import dauys.server.RunningServer;
import dauys.server.security.Secrets;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Keys;
import dauys.store.TokenRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program in a test, which acts by a token for an account of its own and names each act anew. */
final class Program {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "dauys-boundary";

    private final URI server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final AccountRow account;
    private final String token;

    private Program(URI server, AccountRow account, String token) {
        this.server = server;
        this.account = account;
        this.token = token;
    }

    /** With these roles in the whole country. */
    static Program of(RunningServer server, String login, String... roles) {
        return of(server, server.account(login, roles));
    }

    /** With one role in an area. */
    static Program in(RunningServer server, String login, String role, String area, Optional<String> kind) {
        AccountRow made = server.account(login);
        server.part(Accounts.class)
                .appoint(made.id(), role, area, kind, server.clock().instant());
        return of(server, made);
    }

    private static Program of(RunningServer server, AccountRow account) {
        String token = Secrets.token();
        var now = server.clock().instant();
        var row = new TokenRow(UUID.randomUUID(), account.id(), "test", now, now.plus(Duration.ofDays(1)));
        server.part(Keys.class).addToken(row, Secrets.sha256(token));
        return new Program(server.address(), account, token);
    }

    AccountRow account() {
        return account;
    }

    String token() {
        return token;
    }

    /** An answer. */
    record Reply(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String code() {
            return json().path("code").stringValue("");
        }

        String state() {
            return json().path("state").stringValue("");
        }
    }

    /** A file of a form. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares the parts of a form.
    record Part(String name, String file, byte[] bytes) {

        static Part of(String name, String file, String text) {
            return new Part(name, file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Reply get(String path, String... headers) {
        return send(path, "GET", BodyPublishers.noBody(), headers);
    }

    Reply delete(String path, String... headers) {
        return send(path, "DELETE", BodyPublishers.noBody(), headers);
    }

    /** An act, under a new name unless one of the headers gives it one. */
    Reply post(String path, String json, String... headers) {
        return sendJson(path, "POST", json, headers);
    }

    Reply put(String path, String json, String... headers) {
        return sendJson(path, "PUT", json, headers);
    }

    private Reply sendJson(String path, String method, String json, String... headers) {
        var all = new ArrayList<String>(List.of("Content-Type", "application/json"));
        all.addAll(Arrays.asList(headers));
        if (!all.contains(Incoming.KEY)) {
            all.addAll(List.of(Incoming.KEY, UUID.randomUUID().toString()));
        }
        return send(path, method, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    Reply body(String path, String type, byte[] bytes, String... headers) {
        var all = new ArrayList<String>(List.of("Content-Type", type));
        all.addAll(Arrays.asList(headers));
        return send(path, "POST", BodyPublishers.ofByteArray(bytes), all.toArray(String[]::new));
    }

    Reply upload(String path, List<Part> parts, String... headers) {
        var form = new ByteArrayOutputStream();
        for (Part each : parts) {
            form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + each.name()
                            + "\"; filename=\"" + each.file() + "\"\r\nContent-Type: text/csv\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            form.writeBytes(each.bytes());
            form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body(path, "multipart/form-data; boundary=" + BOUNDARY, form.toByteArray(), headers);
    }

    private Reply send(String path, String method, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .method(method, body);
        if (!Arrays.asList(headers).contains("Accept-Language")) {
            request.header("Accept-Language", "en");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", interrupted);
        }
    }
}

package dauys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser in a test: keeps cookies, follows no redirect by itself, and sends forms with the proof of their page. */
public final class Visitor {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    /** A new browser without cookies. */
    public Visitor(URI server) {
        this.server = server;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        speak("en");
    }

    /** Chooses a language, as its cookie would. */
    public Visitor speak(String language) {
        try {
            cookies.put(server, Map.of("Set-Cookie", List.of("lang=" + language + "; Path=/")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** The cookie of the session, if there is one. */
    public Optional<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("dauys"))
                .findFirst();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET(), headers);
    }

    /** Sends a form as a page at {@code page} would: that page is opened first, for its proof. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", proof(get(page).body()));
        all.put("_at", page);
        return post(action, all);
    }

    /** Sends a form of a page in which one field is filled in several times. */
    public HttpResponse<String> submit(
            String page, String action, Map<String, String> fields, String name, String... values) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", proof(get(page).body()));
        all.put("_at", page);
        return post(
                action,
                Stream.concat(all.entrySet().stream(), Arrays.stream(values).map(each -> Map.entry(name, each))));
    }

    /** The proof in the forms of a page. */
    public static String proof(String page) {
        Matcher found = PROOF.matcher(page);
        if (!found.find()) {
            throw new IllegalArgumentException("No form with a proof on the page:\n" + page);
        }
        return found.group(1);
    }

    /** Sends fields as they are. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return post(path, fields.entrySet().stream(), headers);
    }

    private HttpResponse<String> post(String path, Stream<Map.Entry<String, String>> fields, String... headers) {
        String body = fields.map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request, headers);
    }

    /** Sends JSON as a script of a page would. */
    public HttpResponse<String> postJson(String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(request, headers);
    }

    /** Sends a body of any kind. */
    public HttpResponse<String> postBody(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(server.resolve(path)).POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Enters at the door. */
    public HttpResponse<String> enter(String login, String password) {
        return submit("/login", "/login", Map.of("login", login, "password", password, "next", "/"));
    }

    /** Where an answer leads. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", interrupted);
        }
    }
}

package dauys.server.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A site of a few pages on loopback, some good and some with one fault each. */
final class TinySite implements AutoCloseable {
    private static final String FORM = """
            <form action="/said">
              <label>Дауыс <input name="vote" required></label>
              <button>Жіберу</button>
            </form>
            """;

    private static final String LOGIN = """
            <form action="/welcome">
              <label>Логин <input name="a" autocomplete="username"></label>
              <label>Құпиясөз <input name="b" type="password" autocomplete="current-password"></label>
              <button>Кіру</button>
            </form>
            """;

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/good", "<p>Барлығы дұрыс.</p>"),
            Map.entry("/form", FORM),
            Map.entry("/said", "<p>Қабылданды.</p>"),
            Map.entry("/login", LOGIN),
            Map.entry("/welcome", "<p>Қош келдіңіз.</p>"),
            Map.entry("/refused", "<p>Рұқсат жоқ.</p>"),
            Map.entry("/unlabelled", "<form><input name=\"vote\"></form>"),
            Map.entry("/pale", "<p style=\"color: #ccc\">Әлсіз</p>"),
            Map.entry("/console", "<script>console.error('protocol lost')</script>"),
            Map.entry("/throwing", "<script>throw new Error('seats lost')</script>"),
            Map.entry("/inline", "<p style=\"color: #000\">Қара</p>"),
            Map.entry("/foreign", "<img src=\"http://elsewhere.example/spy.png\" alt=\"\">"),
            Map.entry("/socket", "<script>new WebSocket('ws://elsewhere.example/spy')</script>"),
            Map.entry("/wide", "<div style=\"width: 3000px\">Кең</div>"),
            Map.entry("/who", """
                    <p id="who">Сценарийсіз</p>
                    <script>
                      document.getElementById('who').textContent = [innerWidth, innerHeight, navigator.language,
                        Intl.DateTimeFormat().resolvedOptions().timeZone,
                        matchMedia('(prefers-reduced-motion: reduce)').matches,
                        matchMedia('(prefers-color-scheme: dark)').matches].join(' ')
                    </script>
                    """));

    private final HttpServer server;

    TinySite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", TinySite::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = BODIES.getOrDefault(path, "");
        byte[] page = """
                <!doctype html>
                <html lang="kk">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Сынақ</title>
                <main><h1>Сынақ беті</h1>%s</main>
                """.formatted(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        if (path.equals("/inline")) {
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        }
        if (path.equals("/good") || path.equals("/form") || path.equals("/unlabelled")) {
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; script-src 'self'");
        }
        int status = path.equals("/refused") ? 403 : body.isEmpty() ? 404 : 200;
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

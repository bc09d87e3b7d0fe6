package dauys.server.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Starts the server once, shows two pages and stops it, so that the JVM can note which classes that takes; every later
 * start is quicker. The launcher runs it.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param arguments an election folder, and a folder for what a server keeps
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("server.port", 0);
        settings.put("dauys.election", Path.of(arguments[0]).toString());
        settings.put("dauys.data", Path.of(arguments[1]).toString());
        try (var server = Started.with(settings, Optional.empty());
                var client = HttpClient.newHttpClient()) {
            for (String page : new String[] {"/login", "/actuator/health"}) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + page))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}

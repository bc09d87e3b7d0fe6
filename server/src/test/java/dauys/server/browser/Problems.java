package dauys.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What goes wrong on the pages of one visitor without anybody looking there. */
final class Problems {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What stays inside the browser. */
    private static final Set<String> WITHOUT_HOST = Set.of("data", "blob", "about");

    private final Set<Integer> expected = new TreeSet<>();
    private final Set<Integer> seen = new TreeSet<>();
    private final List<ConsoleMessage> logged = new ArrayList<>();
    private final Set<String> others = new LinkedHashSet<>();

    void watch(BrowserContext context) {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                logged.add(message);
            }
        });
        context.onWebError(error -> others.add("An error on the page: " + error.error()));
        context.onResponse(response -> seen.add(response.status()));
        context.route(Problems::isForeign, route -> {
            askedElsewhere(route.request().url());
            route.abort("blockedbyclient");
        });
        context.onPage(page -> page.onWebSocket(socket -> {
            if (isForeign(socket.url())) {
                askedElsewhere(socket.url());
            }
        }));
    }

    /** An answer with this status belongs to the test, and must come. */
    void expect(int status) {
        expected.add(status);
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        for (ConsoleMessage message : logged) {
            if (expected.stream().noneMatch(status -> tellsOf(status, message.text()))) {
                all.add("An error on the console: " + message.text() + " (" + message.location() + ")");
            }
        }
        all.addAll(others);
        for (int status : expected) {
            if (!seen.contains(status)) {
                all.add("No answer had the status " + status + " that the test expects.");
            }
        }
        return all;
    }

    /** Chromium's own words for an answer that is an error, and those of htmx. */
    private static boolean tellsOf(int status, String text) {
        return text.contains("responded with a status of " + status)
                || text.contains("Response Status Error Code " + status);
    }

    private void askedElsewhere(String address) {
        others.add("The page asked another host: " + address);
    }

    private static boolean isForeign(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            return host == null ? !WITHOUT_HOST.contains(uri.getScheme()) : !LOOPBACK.contains(host);
        } catch (IllegalArgumentException e) {
            // An address that Java cannot read leads nowhere here: paths of this server are plain.
            return true;
        }
    }
}

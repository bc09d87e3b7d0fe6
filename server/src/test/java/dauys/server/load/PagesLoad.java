package dauys.server.load;

import dauys.server.Visitor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * The benchmark of pages: {@code ./dauys bench pages URL DATA} beside a demonstration that runs. For each of some roles
 * it follows the links of the first page, and of the pages behind them the first of each kind. Then fifty users each
 * ask for one of these pages every second, for a minute; before that each page is asked for alone, and with that the
 * fifty are compared. It ends by itself.
 */
public final class PagesLoad {

    private static final int USERS = 50;
    private static final int SECONDS = 60;
    private static final int ALONE = 10;
    private static final int DEPTH = 3;
    private static final int SHOWN = 20;
    private static final List<String> LOGINS =
            List.of("cec-chair", "tec-secretary", "operator-1", "auditor", "applicant", "registrar", "press");

    /** The mandates of a chamber are reached from a page that the walk need not come to. */
    private static final List<String> BEGINNINGS = List.of("/", "/results/mazhilis-1/mandates", "/site/");

    private static final Pattern LINK = Pattern.compile("<a[^>]* href=\"([^\"]+)");
    private static final Pattern LEAVING = Pattern.compile("/logout|.*[?&]lang=.*|.*/site/(kk|ru)/.*");

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final AtomicInteger failed = new AtomicInteger();

    private PagesLoad(URI server) {
        this.server = server;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the address of a demonstration, and its data folder, in which its passwords stand
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("PagesLoad URL DATA");
        }
        URI server = URI.create(arguments[0]);
        var load = new PagesLoad(server);
        var pages = new ArrayList<Times>();
        for (String login : LOGINS) {
            var visitor = new Visitor(server);
            visitor.enter(login, password(Path.of(arguments[1]), login));
            String session = visitor.session().orElseThrow().getValue();
            pages.addAll(load.reached(login, "lang=en; dauys=" + session));
        }
        load.run(pages);
    }

    private static String password(Path data, String login) throws IOException {
        return Files.readAllLines(data.resolve("demo-passwords")).stream()
                .filter(line -> line.startsWith(login + " "))
                .map(line -> line.substring(login.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    /** How long a page took. */
    private record Times(String login, String cookies, String path, Latencies alone, Latencies together) {}

    /** The pages that somebody comes to by links, one of each kind. */
    private List<Times> reached(String login, String cookies) throws IOException, InterruptedException {
        var kinds = new HashSet<String>();
        var found = new ArrayList<Times>();
        var next = new ArrayList<>(BEGINNINGS);
        for (int depth = 0; depth < DEPTH; depth++) {
            var here = List.copyOf(next);
            next.clear();
            for (String path : here) {
                var answer = client.send(request(path, cookies), BodyHandlers.ofString());
                boolean isPage = answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/html"))
                        .isPresent();
                if (answer.statusCode() != 200 || !isPage) {
                    continue;
                }
                found.add(new Times(login, cookies, path, new Latencies(), new Latencies()));
                LINK.matcher(answer.body())
                        .results()
                        .map(each -> URI.create(path).resolve(address(each.group(1))))
                        .filter(each -> each.getHost() == null)
                        .map(URI::toString)
                        .filter(each -> !LEAVING.matcher(each).matches())
                        .filter(each -> kinds.add(kind(each)))
                        .forEach(next::add);
            }
        }
        return found;
    }

    private static String address(String written) {
        return written.replace("&amp;", "&").replace("&#x3D;", "=").replaceFirst("#.*", "");
    }

    /** Pages of one kind differ in their last part, or in what stands in it besides letters. */
    private static String kind(String path) {
        String plain = path.replaceFirst("\\?.*", "?");
        String[] parts = plain.split("/", -1);
        return parts.length <= 2 ? plain : parts[1] + "/" + parts.length + "/" + parts[2].replaceAll("[^a-z]+.*", "");
    }

    private void run(List<Times> all) {
        say("Machine: %d processors, load before %.1f", Runtime.getRuntime().availableProcessors(), load());
        for (Times each : all) {
            for (int i = 0; i < ALONE; i++) {
                ask(each, each.alone());
            }
        }
        together(all);
        var slowest = all.stream()
                .sorted(Comparator.comparingDouble(
                        (Times each) -> -each.together().millis(0.99)))
                .toList();
        var everything = new Latencies();
        slowest.forEach(each -> everything.add(each.together()));
        for (Times each : slowest.subList(0, Math.min(SHOWN, slowest.size()))) {
            say(
                    "%-13s %-44s alone p50 %6.1f ms; of %d users p50 %6.1f, p99 %6.1f ms; %d requests",
                    each.login(),
                    each.path(),
                    each.alone().millis(0.5),
                    USERS,
                    each.together().millis(0.5),
                    each.together().millis(0.99),
                    each.together().count());
        }
        say(
                "All %d pages: p50 %.1f, p99 %.1f, slowest %.1f ms of %d requests; %d answers were not 200. Load %.1f",
                all.size(),
                everything.millis(0.5),
                everything.millis(0.99),
                everything.millis(1),
                everything.count(),
                failed.get(),
                load());
    }

    /** Each user asks once a second, whether the answer before is there or not. */
    private void together(List<Times> all) {
        long begin = System.nanoTime();
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < USERS; user++) {
                for (int second = 0; second < SECONDS; second++) {
                    Times page = all.get((user * SECONDS + second) % all.size());
                    long at = begin + TimeUnit.MILLISECONDS.toNanos(second * 1_000L + user * 1_000L / USERS);
                    asking.execute(() -> {
                        LockSupport.parkNanos(at - System.nanoTime());
                        ask(page, page.together());
                    });
                }
            }
        }
    }

    private HttpRequest request(String path, String cookies) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", cookies)
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private void ask(Times page, Latencies times) {
        long begin = System.nanoTime();
        try {
            if (client.send(request(page.path(), page.cookies()), BodyHandlers.ofByteArray())
                            .statusCode()
                    != 200) {
                failed.incrementAndGet();
            }
        } catch (IOException lost) {
            failed.incrementAndGet();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        times.add(System.nanoTime() - begin);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation would be the only reason for a dependency.
    private static void say(String format, Object... facts) {
        System.out.println(String.format(Locale.ROOT, format, facts));
    }
}

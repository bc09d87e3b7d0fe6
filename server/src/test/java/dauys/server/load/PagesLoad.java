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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The benchmark of pages: {@code ./dauys bench pages URL DATA} beside a demonstration that runs. Fifty users each ask
 * for a page every second, for half a minute; before that each page is asked for alone, and with that the fifty are
 * compared. It ends by itself.
 */
public final class PagesLoad {

    private static final int USERS = 50;
    private static final int SECONDS = 30;
    private static final int ALONE = 20;
    private static final String CHAIR = "cec-chair";

    /** What a commission, an applicant and a citizen look at. */
    private static final List<String> PAGES = List.of(
            "/",
            "/applications",
            "/registered",
            "/board",
            "/deadlines",
            "/results",
            "/results/mazhilis-1",
            "/results/mazhilis-1/mandates",
            "/commissions",
            "/voters");

    private final URI server;
    private final String cookies;
    private final HttpClient client = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final AtomicInteger failed = new AtomicInteger();

    private PagesLoad(URI server, String cookies) {
        this.server = server;
        this.cookies = cookies;
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
        var visitor = new Visitor(server);
        visitor.enter(CHAIR, password(Path.of(arguments[1])));
        String session = visitor.session().orElseThrow().getValue();
        new PagesLoad(server, "lang=en; dauys=" + session).run();
    }

    private static String password(Path data) throws IOException {
        return Files.readAllLines(data.resolve("demo-passwords")).stream()
                .filter(line -> line.startsWith(CHAIR + " "))
                .map(line -> line.substring(CHAIR.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    /** How long a page took. */
    private record Times(String path, Latencies alone, Latencies together) {}

    private void run() {
        say("Machine: %d processors, load before %.1f", Runtime.getRuntime().availableProcessors(), load());
        var all = PAGES.stream()
                .map(path -> new Times(path, new Latencies(), new Latencies()))
                .toList();
        for (Times each : all) {
            for (int i = 0; i < ALONE; i++) {
                ask(each.path(), each.alone());
            }
        }
        together(all);
        for (Times each : all) {
            double alone = each.alone().millis(0.5);
            double slow = each.together().millis(0.99);
            say(
                    "%-30s alone p50 %.1f ms; of %d users p50 %.1f, p99 %.1f ms, %.1f times alone; %d requests",
                    each.path(),
                    alone,
                    USERS,
                    each.together().millis(0.5),
                    slow,
                    slow / alone,
                    each.together().count());
        }
        say("%d answers were not 200. Load at the end %.1f", failed.get(), load());
    }

    /** Each user asks once a second, whether the answer before is there or not. */
    private void together(List<Times> all) {
        long begin = System.nanoTime();
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < USERS; user++) {
                for (int second = 0; second < SECONDS; second++) {
                    Times page = all.get((user + second) % all.size());
                    long at = begin + TimeUnit.MILLISECONDS.toNanos(second * 1_000L + user * 1_000L / USERS);
                    asking.execute(() -> {
                        LockSupport.parkNanos(at - System.nanoTime());
                        ask(page.path(), page.together());
                    });
                }
            }
        }
    }

    private void ask(String path, Latencies times) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", cookies)
                .timeout(Duration.ofSeconds(30))
                .build();
        long begin = System.nanoTime();
        try {
            if (client.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) {
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

package dauys.server.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The benchmark of the public site: {@code ./dauys bench site}. A whole nation is published, one more protocol comes,
 * the first page is weighed, and the folder is shown by nginx and by the server. It ends by itself.
 */
public final class SiteLoad {

    private static final int TURNS = 9;

    private final Path folder;
    private final Path work;
    private final List<String> program;

    private SiteLoad(Path folder, Path work, List<String> program) {
        this.folder = folder;
        this.work = work;
        this.program = program;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the election folder, a folder for what is written, and the command that starts the program
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("SiteLoad ELECTION WORK COMMAND...");
        }
        var all = List.of(arguments);
        new SiteLoad(Path.of(all.get(0)), Path.of(all.get(1)).toAbsolutePath(), all.subList(2, all.size())).run();
    }

    private void run() throws Exception {
        delete(work);
        Files.createDirectories(work);
        Path site = work.resolve("site");
        say("Machine: %d processors, load before %.1f", Runtime.getRuntime().availableProcessors(), load());
        whole(site, "Whole site, new");
        whole(site, "Whole site, again");
        oneMore(site);
        for (String language : List.of("kk", "ru", "en")) {
            var weight = HomeWeight.of(site, language + "/index.html");
            say(
                    "Home page in %s with all it requests: %.1f kB packed, %d requests",
                    language, weight.bytes() / 1e3, weight.files());
        }
        servers(site);
        delete(work.resolve("site.versions"));
        say("Load at the end %.1f", load());
    }

    private void whole(Path site, String which) throws IOException, InterruptedException {
        var command = new ArrayList<>(program);
        command.addAll(List.of("publish", folder.toString(), "-o", site.toString(), "--lang", "en"));
        var measured = MeasuredProcess.run(command);
        say(
                "%s: %.1f s by the clock, %.1f s of processor time, at most %d MB; %d files, %d MB",
                which,
                measured.wall().toMillis() / 1e3,
                measured.processor().toMillis() / 1e3,
                measured.megabytes(),
                files(site).length,
                bytes(site) / 1_000_000);
    }

    private void oneMore(Path site) throws IOException {
        var turns = OneMoreProtocol.of(folder, site, work).turns(TURNS);
        double[] warm = turns.stream()
                .skip(TURNS / 2)
                .mapToDouble(OneMoreProtocol.Turn::millis)
                .sorted()
                .toArray();
        var last = turns.getLast();
        say(
                "One more protocol: the first time %.0f ms, warm %.0f ms (%.0f to %.0f), %.0f ms of processor time;"
                        + " %d pages replaced, %d files with their packed forms; %d files untouched",
                turns.getFirst().millis(),
                warm[warm.length / 2],
                warm[0],
                warm[warm.length - 1],
                last.processor(),
                last.written(),
                last.replaced(),
                last.untouched());
    }

    private void servers(Path site) throws Exception {
        var missing = WebServers.missing();
        if (missing.isPresent()) {
            say("nginx and wrk are not both here, so no web server is measured. To install them: %s", missing.get());
            return;
        }
        var measured = new WebServers(folder, site, work).run();
        tell("nginx", measured.nginx());
        tell("The server", measured.server());
        say(
                "The server to nginx: %.2f of the answers, %.1f times the p99; most memory of the server %d MB",
                measured.server().perSecond() / measured.nginx().perSecond(),
                measured.server().p99() / measured.nginx().p99(),
                measured.megabytesOfServer());
    }

    private static void tell(String which, WebServers.Turns turns) {
        say(
                "%s, %d connections: %.0f answers/s, p99 %.1f ms, %.1f kB each, %d failures",
                which,
                Wrk.CONNECTIONS,
                turns.perSecond(),
                turns.p99(),
                turns.all().getFirst().kilobytes(),
                turns.failures());
    }

    private static Path[] files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site.toRealPath())) {
            return files.filter(Files::isRegularFile).toArray(Path[]::new);
        }
    }

    private static long bytes(Path site) throws IOException {
        long bytes = 0;
        for (Path each : files(site)) {
            bytes += Files.size(each);
        }
        return bytes;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation would be the only reason for a dependency.
    private static void say(String format, Object... facts) {
        System.out.println(String.format(Locale.ROOT, format, facts));
    }
}

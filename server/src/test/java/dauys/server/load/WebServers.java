package dauys.server.load;

import dauys.store.LocalDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The same pages of the same folder, shown by nginx and by the server, asked for by wrk in turns. */
final class WebServers {

    private static final long SEED = 20230319;
    private static final int PAGES = 1_000;
    private static final int WARM_SECONDS = 15;
    private static final int SECONDS = 10;
    private static final int ROUNDS = 2;

    private final Path election;
    private final Path site;
    private final Path work;

    WebServers(Path election, Path site, Path work) {
        this.election = election;
        this.site = site;
        this.work = work;
    }

    /** What is missing on this machine, as the line that installs it; empty where nothing is. */
    static Optional<String> missing() {
        return Nginx.program("nginx").isPresent() && Nginx.program("wrk").isPresent()
                ? Optional.empty()
                : Optional.of("apt-get install nginx-light wrk");
    }

    /** The turns of one of them, from which the best is taken: the machine may be busy meanwhile. */
    record Turns(List<Wrk.Result> all) {
        double perSecond() {
            return all.stream().mapToDouble(Wrk.Result::perSecond).max().orElse(0);
        }

        double p99() {
            return all.stream().mapToDouble(Wrk.Result::p99).min().orElse(0);
        }

        long failures() {
            return all.stream().mapToLong(Wrk.Result::failures).sum();
        }
    }

    /** Both, measured in turns. */
    record Comparison(Turns nginx, Turns server, long megabytesOfServer) {}

    Comparison run() throws Exception {
        Path version = site.toRealPath();
        var wrk = Wrk.of(Nginx.program("wrk").orElseThrow(), pages(version), work);
        try (var local = LocalDatabase.start(work.resolve("database"));
                var nginx = Nginx.start(Nginx.program("nginx").orElseThrow(), version, work.resolve("nginx"));
                var server = ServerProcess.start(
                        election.toAbsolutePath(),
                        work.resolve("data"),
                        local.address(),
                        List.of(
                                "-Xmx700m",
                                "-XX:+UseSerialGC",
                                "-Ddauys.site.folder=" + site.toAbsolutePath(),
                                "-Ddauys.site.pages-every=0s"),
                        0)) {
            wrk.run(server.address(), WARM_SECONDS);
            wrk.run(nginx.address(), 2);
            var ofNginx = new ArrayList<Wrk.Result>();
            var ofServer = new ArrayList<Wrk.Result>();
            for (int i = 0; i < ROUNDS; i++) {
                ofNginx.add(wrk.run(nginx.address(), SECONDS));
                ofServer.add(wrk.run(server.address(), SECONDS));
            }
            return new Comparison(new Turns(ofNginx), new Turns(ofServer), server.mostMemory());
        }
    }

    /** Pages of every kind by chance, but always the same ones, and what every page asks for. */
    private static List<String> pages(Path version) throws IOException {
        var pages = new ArrayList<String>();
        var always = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(version)) {
            files.filter(Files::isRegularFile)
                    .map(each -> version.relativize(each).toString())
                    .sorted()
                    .forEach(each -> {
                        if ((each.startsWith("assets/") && !each.endsWith(".gz")) || each.endsWith("/index.html")) {
                            always.add("/site/" + each);
                        } else if (each.endsWith(".html")) {
                            pages.add("/site/" + each);
                        }
                    });
        }
        var chance = new Random(SEED);
        java.util.Collections.shuffle(pages, chance);
        var asked = new ArrayList<>(pages.subList(0, Math.min(PAGES, pages.size())));
        asked.addAll(always);
        java.util.Collections.shuffle(asked, chance);
        return asked;
    }
}

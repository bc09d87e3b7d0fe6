package dauys.server.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a web server for the same list of pages over and over, by wrk. */
final class Wrk {

    static final int CONNECTIONS = 32;

    private static final Pattern TOLD = Pattern.compile("TOLD (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    private final Path program;
    private final Path script;

    private Wrk(Path program, Path script) {
        this.program = program;
        this.script = script;
    }

    /**
     * What was measured.
     *
     * @param perSecond answers in a second
     * @param kilobytes of an answer, on average
     * @param failures answers that were none, or that said that something is wrong
     * @param median milliseconds within which half of all answers came
     * @param p99 milliseconds within which 99 of 100 answers came
     */
    record Result(double perSecond, double kilobytes, long failures, double median, double p99) {}

    /** Prepares to ask for these pages, each a path from the root of the server. */
    static Wrk of(Path program, List<String> pages, Path work) throws IOException {
        Path script = work.resolve("pages.lua");
        Files.createDirectories(work);
        String list = pages.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(",\n"));
        // Each connection goes on with the next page of the list; at the end figures are told in whole numbers.
        Files.writeString(script, """
            local pages = { %s }
            local at = 0
            request = function()
              at = at %% #pages + 1
              return wrk.format("GET", pages[at])
            end
            wrk.headers["Accept-Encoding"] = "gzip"
            done = function(summary, latency, requests)
              local errors = summary.errors
              local failed = errors.status + errors.connect + errors.read + errors.write + errors.timeout
              io.write(string.format("TOLD %%d %%d %%d %%d %%d %%d\\n", summary.requests, summary.duration,
                summary.bytes, failed, latency:percentile(50), latency:percentile(99)))
            end
            """.formatted(list));
        return new Wrk(program, script);
    }

    Result run(URI server, int seconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--threads",
                        "1",
                        "--connections",
                        Integer.toString(CONNECTIONS),
                        "--duration",
                        seconds + "s",
                        "--timeout",
                        "10s",
                        "--script",
                        script.toString(),
                        server.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var told = TOLD.matcher(said);
        if (!told.find()) {
            throw new IllegalStateException("wrk says: " + said);
        }
        double requests = Double.parseDouble(told.group(1));
        double taken = Double.parseDouble(told.group(2)) / 1e6;
        return new Result(
                requests / taken,
                Double.parseDouble(told.group(3)) / 1e3 / requests,
                Long.parseLong(told.group(4)),
                Double.parseDouble(told.group(5)) / 1e3,
                Double.parseDouble(told.group(6)) / 1e3);
    }
}

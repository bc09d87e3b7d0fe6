package dauys.server.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran to its end.
 *
 * @param wall by the clock
 * @param processor of all cores
 * @param megabytes the most memory that it has held; -1 where the system does not count it as Linux does
 */
record MeasuredProcess(Duration wall, Duration processor, long megabytes) {

    private static final int MILLIS_BETWEEN = 50;

    /** Runs a command; what the system tells of it is asked until it ends, so the last moments may be missing. */
    static MeasuredProcess run(List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        var said = new StringBuilder();
        var reading = Thread.ofVirtual()
                .start(() -> process.inputReader(StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> said.append(line).append('\n')));
        var processor = Duration.ZERO;
        long most = -1;
        while (!process.waitFor(MILLIS_BETWEEN, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
            most = Math.max(most, memory(process.pid()));
        }
        var wall = Duration.ofNanos(System.nanoTime() - begun);
        reading.join();
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + said);
        }
        return new MeasuredProcess(wall, processor, most);
    }

    private static long memory(long pid) {
        try {
            return ServerProcess.memory(pid);
        } catch (IOException ended) {
            return -1;
        }
    }
}

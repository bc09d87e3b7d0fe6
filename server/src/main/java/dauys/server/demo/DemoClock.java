package dauys.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a demonstration. At its first start it is nine in the evening of 19 March 2023 in Astana, an hour after
 * the polls closed; afterwards it goes on, however often the program is started.
 */
public final class DemoClock {

    private static final Instant START = Instant.parse("2023-03-19T15:00:00Z");
    private static final String FILE = "clock-offset";

    private DemoClock() {}

    /** The clock of a data folder. */
    public static Clock in(Path data) throws IOException {
        Files.createDirectories(data);
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            Files.writeString(file, Duration.between(Instant.now(), START) + "\n");
        }
        return Clock.offset(
                Clock.systemUTC(), Duration.parse(Files.readString(file).strip()));
    }
}

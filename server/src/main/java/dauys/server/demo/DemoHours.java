package dauys.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/** The hours for which the precincts of a synthetic nation report turnout: those that stand in its file. */
public final class DemoHours {

    private static final String FILE = "turnout.csv";
    private static final int TIME = 1;
    private static final int FIELDS = 3;

    private DemoHours() {}

    /** The hours as settings write them; empty where the folder has no reports. */
    public static String in(Path election) throws IOException {
        Path file = election.resolve(FILE);
        if (!Files.exists(file)) {
            return "";
        }
        try (var lines = Files.lines(file)) {
            var hours = new TreeSet<String>();
            lines.map(line -> line.split(",", -1))
                    .filter(fields -> fields.length == FIELDS && fields[TIME].indexOf(':') > 0)
                    .forEach(fields -> hours.add(fields[TIME]));
            return String.join(",", hours);
        }
    }
}

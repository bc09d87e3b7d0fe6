package dauys.folder;

import dauys.law.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The files that protocols stand in: whole rows of them, and votes of rows that have none of their own.
 *
 * @param protocols in the order of their names
 * @param votes in the order of their names
 */
record ProtocolFiles(List<Path> protocols, List<Path> votes) {

    private static final Pattern PROTOCOLS = Pattern.compile("protocols[^/]*\\.csv(\\.gz)?");
    private static final Pattern VOTES = Pattern.compile("votes[^/]*\\.csv(\\.gz)?");

    ProtocolFiles {
        protocols = List.copyOf(protocols);
        votes = List.copyOf(votes);
    }

    /** Those of a folder, which must have one of protocols. */
    static ProtocolFiles of(Path folder, Findings findings) {
        var protocols = named(PROTOCOLS, folder, findings);
        if (protocols.isEmpty()) {
            findings.error("F101", Place.of(folder.resolve("protocols.csv").toString()), Map.of());
        }
        return new ProtocolFiles(protocols, named(VOTES, folder, findings));
    }

    private static List<Path> named(Pattern name, Path folder, Findings findings) {
        try (var paths = Files.list(folder)) {
            return paths.filter(
                            path -> name.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            findings.error("F102", Place.of(folder.toString()), Map.of());
            return List.of();
        }
    }
}

package dauys.publication.charts;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ElectionResult;
import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real elections of the repository, as charts take them. */
final class RealElections {

    static final Path FOLDERS = Path.of("..", "elections", "kz");

    private RealElections() {}

    /** All folders of totals, 1999 to 2023. */
    static List<String> all() {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.filter(each -> Files.exists(each.resolve("totals.csv")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ElectionFolder folder(String name) {
        return ElectionFolders.read(FOLDERS.resolve(name)).value().orElseThrow();
    }

    static ListResult list(ElectionResult result) {
        return result.contests().stream()
                .filter(ListResult.class::isInstance)
                .map(ListResult.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static Charts charts(ElectionFolder folder, Language language) {
        return Charts.of(folder.parties().values(), language);
    }
}

package dauys.publication.documents;

import dauys.folder.ProfileFolders;
import dauys.publication.FolderSnapshot;
import dauys.publication.Snapshot;
import dauys.synthetic.SlipKind;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import dauys.testkit.ElectionCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A small synthetic election with some mistakes in its protocols, made once for all tests. */
final class SmallNation {

    static final Instant AT = Instant.parse("2023-03-20T02:15:00Z");

    private static final int SLIP_IN = 50;
    private static final long SEED = 20230319;

    private static final Snapshot SNAPSHOT = make();

    private SmallNation() {}

    static Snapshot snapshot() {
        return SNAPSHOT;
    }

    private static Snapshot make() {
        try {
            Path temporary = Files.createTempDirectory("documents-test");
            Path folder = temporary.resolve("election");
            write(folder);
            var snapshot = read(folder);
            try (var files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
            Files.delete(temporary);
            return snapshot;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes the election, so that a test may change its files. */
    static void write(Path folder) throws IOException {
        var profile = ProfileFolders.read(
                        ElectionCase.repository().resolve("synthetic/src/test/resources/small-profile"))
                .value()
                .orElseThrow();
        var election = SyntheticElection.of(profile, SEED, List.of(SlipKind.values()), SLIP_IN, stage -> {});
        SyntheticFolder.write(election, folder);
    }

    static Snapshot read(Path folder) {
        var read = FolderSnapshot.read(folder, AT);
        return read.value().orElseThrow(() -> new IllegalStateException("Not usable: " + read.findings()));
    }

    /** The first document of a kind. */
    static Document first(Documents documents, DocumentKind kind) {
        return documents.all(kind, java.util.Optional.empty()).findFirst().orElseThrow();
    }
}

package dauys.cli;

import dauys.folder.ElectionFolder;
import dauys.folder.Registers;
import dauys.publication.FolderSnapshot;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is published, and of when it is: the same for every command that publishes. */
final class SnapshotOptions {

    @Parameters(paramLabel = "FOLDER", description = "The election folder (docs/formats/election-folder.md).")
    private Path folder = Path.of(".");

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "When the data stood so, for example 2023-03-20T03:00:00Z (default: when the newest file"
                    + " of the election folder was written).")
    private Optional<Instant> at = Optional.empty();

    /** Reads a moment. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException none) {
                throw new TypeConversionException("'" + text + "' is no time such as 2023-03-20T03:00:00Z.");
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** The snapshot of the folder, which was read already. */
    Snapshot of(ElectionFolder election) throws IOException {
        return FolderSnapshot.of(folder, election, moment());
    }

    /** What stands in the folder before the vote; its registers were read already. */
    Snapshot before(Registers registers) throws IOException {
        return FolderSnapshot.before(registers, moment());
    }

    private Instant moment() throws IOException {
        return at.isPresent() ? at.get() : FolderSnapshot.newest(folder);
    }
}

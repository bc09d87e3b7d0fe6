package dauys.folder;

import dauys.law.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Turns a foreign file of precinct results into an election folder of protocols (docs/formats/import-mapping.md). */
public final class Imports {

    private final Path file;
    private final Path mappingFile;
    private final Path target;
    private final Findings findings = new Findings();

    private Imports(Path file, Path mappingFile, Path target) {
        this.file = file;
        this.mappingFile = mappingFile;
        this.target = target;
    }

    /**
     * Imports a file.
     *
     * @param mapping says what the columns mean; the files that describe the election stand beside it
     * @param target the folder to be written; it must not be there, or be empty
     * @param progress is told now and then how many rows have been read
     * @return what was imported; empty where nothing was written
     */
    public static Loaded<Imported> run(Path file, Path mapping, Path target, LongConsumer progress) {
        var run = new Imports(file, mapping, target);
        var imported = run.imported(progress);
        return new Loaded<>(imported, run.findings.all(), run.findings.counts());
    }

    private Path described() {
        Path parent = mappingFile.toAbsolutePath().getParent();
        return parent == null ? mappingFile : mappingFile.resolveSibling("");
    }

    private Optional<Imported> imported(LongConsumer progress) {
        var mapping = MappingFile.read(mappingFile, findings);
        var election = ImportElection.read(described(), findings);
        if (mapping.isPresent() && election.isPresent()) {
            election.get().check(mapping.get(), findings);
        }
        if (!isFree()) {
            findings.error("M121", Place.of(target.toString()), Map.of());
        }
        if (mapping.isEmpty() || election.isEmpty()) {
            return Optional.empty();
        }
        boolean sound = !findings.hasErrors();
        var reader = new ImportReader(
                file, mapping.get(), election.get(), columns -> sound ? begin(columns) : null, progress, findings);
        try {
            ForeignFile.read(file, mapping.get().form(), reader, findings);
            return finish(reader, mapping.get(), election.get());
        } catch (UncheckedIOException unwritable) {
            ImportWriter.unwritable(target, findings);
            return Optional.empty();
        } finally {
            ImportWriter writer = reader.writer();
            if (writer != null) {
                writer.close();
            }
        }
    }

    private boolean isFree() {
        try {
            return ImportWriter.isFree(target);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private @Nullable ImportWriter begin(List<String> columns) {
        try {
            return ImportWriter.open(target, described(), columns);
        } catch (IOException unwritable) {
            ImportWriter.unwritable(target, findings);
            return null;
        }
    }

    private Optional<Imported> finish(ImportReader reader, ImportMapping mapping, ImportElection election) {
        ImportWriter writer = reader.writer();
        if (writer == null || reader.isInAnotherEncoding()) {
            return nothing(reader);
        }
        reader.finish();
        if (reader.imported().protocols() == 0) {
            findings.error("M123", Place.of(file.toString()), Map.of());
            return Optional.empty();
        }
        String body =
                election.constituencies().isPresent() || mapping.constituency().isEmpty()
                        ? ""
                        : election.constituencyBody(mapping).orElseThrow();
        try {
            writer.finish(reader.territory(), mapping, body);
        } catch (IOException unwritable) {
            ImportWriter.unwritable(target, findings);
            return Optional.empty();
        }
        return Optional.of(reader.imported());
    }

    /** An import that ended early has its reason among the findings; a file without a single row has none yet. */
    private Optional<Imported> nothing(ImportReader reader) {
        if (reader.width() == 0 && !findings.hasErrors()) {
            findings.error("M123", Place.of(file.toString()), Map.of());
        }
        return Optional.empty();
    }
}

package dauys.folder;

import dauys.folder.ImportTerritory.FoundPrecinct;
import dauys.law.Place;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes an election folder beside the place where it is to be, and moves it there when it is whole: nobody ever finds
 * half of one.
 */
final class ImportWriter implements AutoCloseable {

    /** Beside the mapping, and part of the folder. */
    private static final List<String> COPIED = List.of(
            "election.yaml",
            FormFile.NAME,
            "bodies.csv",
            "parties.csv",
            "lists.csv",
            TerritoryFiles.CONSTITUENCIES_NAME,
            "candidates.csv",
            "decisions.yaml",
            "SOURCE.md");

    private final Path target;
    private final Path unfinished;
    private final CsvWriter precincts;
    private final CsvWriter protocols;

    private ImportWriter(Path target, Path unfinished) throws IOException {
        this.target = target;
        this.unfinished = unfinished;
        this.precincts = csv(PrecinctFile.NAME);
        this.protocols = csv("protocols.csv");
        precincts.writeRecord(PrecinctFile.COLUMNS);
    }

    /** Whether a folder may be written here: there is nothing, or an empty folder. */
    static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (var files = Files.list(target)) {
            return files.findAny().isEmpty();
        }
    }

    /** Begins a folder with what stands beside the mapping. */
    static ImportWriter open(Path target, Path described, List<String> columns) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new IOException("No folder can be made at " + target);
        }
        Files.createDirectories(parent);
        Path unfinished = unfinished(parent, "." + absolute.getFileName() + "-unfinished");
        try {
            for (String name : COPIED) {
                if (Files.exists(described.resolve(name))) {
                    Files.copy(described.resolve(name), unfinished.resolve(name));
                }
            }
            var writer = new ImportWriter(absolute, unfinished);
            writer.protocols.writeRecord(columns);
            return writer;
        } catch (IOException unwritable) {
            delete(unfinished);
            throw unwritable;
        }
    }

    /** A folder that nobody else writes; unlike a temporary one it may be read by whoever may read its parent. */
    private static Path unfinished(Path parent, String name) throws IOException {
        Path folder = parent.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = parent.resolve(name + "-" + i);
        }
        return Files.createDirectory(folder);
    }

    private CsvWriter csv(String name) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(unfinished.resolve(name), StandardCharsets.UTF_8);
    }

    void precinct(FoundPrecinct precinct) {
        precincts.writeRecord(
                precinct.id(),
                precinct.unit().code(),
                precinct.number(),
                "",
                "",
                String.valueOf(precinct.voters()),
                precinct.constituency().orElse(""));
    }

    void protocol(List<String> fields) {
        protocols.writeRecord(fields);
    }

    /** Writes the territory and puts the folder into its place. */
    void finish(ImportTerritory territory, ImportMapping mapping, String constituencyBody) throws IOException {
        precincts.close();
        protocols.close();
        try (var regions = csv("regions.csv")) {
            regions.writeRecord(TerritoryFiles.REGIONS);
            territory
                    .regions()
                    .forEach(region ->
                            regions.writeRecord(region.code(), "", "", region.name(), region.name(), region.name()));
        }
        try (var units = csv("units.csv")) {
            units.writeRecord(TerritoryFiles.UNITS);
            territory
                    .units()
                    .forEach(unit -> units.writeRecord(
                            unit.code(),
                            unit.region().code(),
                            Keys.of(ImportTerritory.kind(unit.region(), mapping)),
                            "",
                            unit.name(),
                            unit.name(),
                            unit.name()));
        }
        if (!constituencyBody.isEmpty()) {
            try (var constituencies = csv(TerritoryFiles.CONSTITUENCIES_NAME)) {
                constituencies.writeRecord(TerritoryFiles.CONSTITUENCIES);
                territory
                        .constituencies()
                        .forEach(each -> constituencies.writeRecord(
                                each.id(), constituencyBody, each.number(), each.name(), each.name(), each.name()));
            }
        }
        Files.deleteIfExists(target);
        Files.move(unfinished, target);
    }

    /** Ends; a folder that was not finished is removed. */
    @Override
    public void close() {
        try {
            precincts.close();
            protocols.close();
        } catch (IOException full) {
            // What could not be written is about to be removed.
        }
        delete(unfinished);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            });
        } catch (IOException | UncheckedIOException stays) {
            // A leftover whose name begins with a dot does no harm, and the reason to stop was reported.
        }
    }

    /** Reports that the folder cannot be written. */
    static void unwritable(Path target, Findings findings) {
        findings.error("M122", Place.of(target.toString()), Map.of());
    }
}

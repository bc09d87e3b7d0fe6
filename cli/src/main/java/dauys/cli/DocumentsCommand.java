package dauys.cli;

import dauys.publication.FolderSnapshot;
import dauys.publication.documents.Document;
import dauys.publication.documents.DocumentBatch;
import dauys.publication.documents.DocumentKind;
import dauys.publication.documents.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./dauys documents}: protocols, forms and tables of an election folder as PDF/A. */
@Command(
        name = "documents",
        description =
                "Writes protocols, empty forms, tables and final protocols as PDF/A-2a, the same bytes each time.",
        footer = {
            "",
            "Documents that are there with the same content are kept, so a run that was stopped can be run again.",
            "Exit codes: 0 written, 2 the input has errors, there is no such region, or the folder cannot be written.",
            "Examples:",
            "  ./dauys documents data/kz-2023-full -o documents/ --kind final --lang kk",
            "  ./dauys documents data/kz-2023-full -o documents/ --kind precinct --region KZ-10"
        })
final class DocumentsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The election folder (docs/formats/election-folder.md).")
    private Path folder = Path.of(".");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where documents are written (docs/formats/documents.md).")
    private Path output = Path.of(".");

    @Option(
            names = "--kind",
            paramLabel = "precinct|territory|final|blank",
            split = ",",
            description = "Only documents of these kinds (default: all).")
    private List<DocumentKind> kinds = new ArrayList<>();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Only documents of one region, by its code; not those of the whole country.")
    private String region = "";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "When the data stood so, for example 2023-03-20T03:00:00Z (default: when the newest file"
                    + " of the election folder was written).")
    private Optional<Instant> at = Optional.empty();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reads a moment. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (java.time.format.DateTimeParseException none) {
                throw new TypeConversionException("'" + text + "' is no time such as 2023-03-20T03:00:00Z.");
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        var line = spec.commandLine();
        var reading = new FolderReading(shared.messages(), line.getErr());
        var read = reading.folder(folder);
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        Instant moment = at.isPresent() ? at.get() : newest();
        var snapshot = FolderSnapshot.of(folder, read.get(), moment);
        var documents = new Documents(snapshot, shared.messages().language());
        if (!region.isEmpty() && !documents.regions().contains(region)) {
            reading.noSuch("region", region, documents.regions().stream());
            return ExitCodes.BAD_INPUT;
        }
        if (!write(documents)) {
            return ExitCodes.BAD_INPUT;
        }
        return reading.leftSomethingOut() ? ExitCodes.BAD_INPUT : ExitCodes.DONE;
    }

    /** When the newest file of the folder was written: the data are not older than that. */
    private Instant newest() throws IOException {
        var newest = Instant.EPOCH;
        try (var files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                var written = Files.getLastModifiedTime(each).toInstant();
                newest = written.isAfter(newest) ? written : newest;
            }
        }
        return newest.truncatedTo(ChronoUnit.SECONDS);
    }

    private boolean write(Documents documents) {
        var err = spec.commandLine().getErr();
        var wanted = kinds.isEmpty() ? List.of(DocumentKind.values()) : kinds;
        Optional<String> one = region.isEmpty() ? Optional.empty() : Optional.of(region);
        long all = wanted.stream()
                .mapToLong(kind -> documents.all(kind, one).count())
                .sum();
        Stream<Document> each = wanted.stream().flatMap(kind -> documents.all(kind, one));
        try {
            var done = DocumentBatch.write(each, output, new Telling(all));
            spec.commandLine()
                    .getOut()
                    .println(text(
                            "documents.written",
                            Map.of("folder", output.toString(), "made", done.made(), "kept", done.kept())));
            return true;
        } catch (DocumentBatch.FolderInUse inUse) {
            err.println(text("documents.in-use", Map.of("folder", output.toString())));
        } catch (IOException unwritable) {
            err.println(text(
                    "documents.cannot-write",
                    Map.of("folder", output.toString(), "reason", String.valueOf(unwritable.getMessage()))));
        }
        return false;
    }

    /** Tells somebody who waits of each twentieth part. */
    private final class Telling implements DocumentBatch.Progress {
        private static final int PARTS = 20;

        private final long all;
        private long told;

        Telling(long all) {
            this.all = all;
        }

        @Override
        public void at(DocumentBatch.Done done) {
            if (done.all() == all || (done.all() - told) * PARTS >= all) {
                told = done.all();
                spec.commandLine()
                        .getErr()
                        .println(text(
                                "documents.progress",
                                Map.of("done", done.all(), "all", all, "made", done.made(), "kept", done.kept())));
            }
        }
    }

    private String text(String key, Map<String, ?> facts) {
        return shared.messages().text(key, facts);
    }
}

package dauys.cli;

import dauys.publication.Embargo;
import dauys.publication.documents.DocumentKind;
import dauys.publication.documents.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Mixin
    private SnapshotOptions published = new SnapshotOptions();

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

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var line = spec.commandLine();
        var reading = new FolderReading(shared.messages(), line.getErr());
        var read = reading.folder(published.folder());
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var snapshot = published.of(read.get());
        var embargo = Embargo.until(snapshot);
        if (embargo.isPresent() && !kinds.equals(List.of(DocumentKind.BLANK))) {
            line.getErr()
                    .println(
                            text("documents.embargo", Map.of("at", embargo.get().toString())));
            return ExitCodes.BAD_INPUT;
        }
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

    private boolean write(Documents documents) {
        var wanted = kinds.isEmpty() ? List.of(DocumentKind.values()) : kinds;
        Optional<String> one = region.isEmpty() ? Optional.empty() : Optional.of(region);
        return new DocumentWriting(shared.messages(), spec.commandLine())
                .write(() -> wanted.stream().flatMap(kind -> documents.all(kind, one)), output);
    }

    private String text(String key, Map<String, ?> facts) {
        return shared.messages().text(key, facts);
    }
}

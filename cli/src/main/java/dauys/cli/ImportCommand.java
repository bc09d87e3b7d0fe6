package dauys.cli;

import dauys.folder.Imported;
import dauys.folder.Imports;
import dauys.law.Finding;
import dauys.wording.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys import}: a foreign file of precinct results becomes an election folder of protocols. */
@Command(
        name = "import",
        description = "Imports a CSV file of precinct results into an election folder of protocols.",
        footer = {
            "",
            "The mapping says what the columns mean (docs/formats/import-mapping.md); the files that describe",
            "the election stand beside it. A row that cannot be read is reported and left out.",
            "Exit codes: 0 imported without errors, 2 there are errors (all are listed).",
            "Example:",
            "  ./dauys import precincts.csv.gz --mapping elections/ru/2016-duma-precincts/mapping.yaml -o data/duma"
        })
final class ImportCommand implements Callable<Integer> {

    /** Enough to see what is wrong with a column. */
    private static final int SHOWN_OF_A_CODE = 20;

    @Parameters(paramLabel = "FILE", description = "The CSV file, as it is or compressed with gzip.")
    private Path file = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "MAPPING", description = "What its columns mean.")
    private Path mapping = Path.of("mapping.yaml");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write, which must not exist or be empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Show at most so many findings of each code (default: ${DEFAULT-VALUE}).")
    private int limit = SHOWN_OF_A_CODE;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var messages = shared.messages();
        var loaded = Imports.run(file, mapping, folder, new Progress(messages, line.getErr()));
        var problems = new FoundProblems(messages, loaded);
        long errors = problems.number(Finding.Severity.ERROR);
        if (!loaded.findings().isEmpty()) {
            problems.lines(Math.max(0, limit), "./dauys import --limit 1000").forEach(line.getErr()::println);
            long warnings = problems.number(Finding.Severity.WARNING);
            line.getErr().println(messages.text("cli.findings", Map.of("errors", errors, "warnings", warnings)));
        }
        loaded.value().ifPresent(imported -> line.getOut().println(sentence(messages, imported)));
        return errors > 0 || loaded.value().isEmpty() ? ExitCodes.BAD_INPUT : ExitCodes.DONE;
    }

    private String sentence(Messages messages, Imported imported) {
        return messages.text(
                "cli.imported",
                Map.of(
                        "protocols", imported.protocols(),
                        "precincts", imported.precincts(),
                        "units", imported.units(),
                        "regions", imported.regions(),
                        "folder", folder.toString(),
                        "leftOut", imported.leftOut(),
                        "passedOver", imported.passedOver()));
    }

    /** Says once a second how far a long import has come; a short one says nothing. */
    private static final class Progress implements LongConsumer {
        private static final long SECOND = 1_000_000_000L;
        private final Messages messages;
        private final PrintWriter err;
        private long last = System.nanoTime();

        Progress(Messages messages, PrintWriter err) {
            this.messages = messages;
            this.err = err;
        }

        @Override
        public void accept(long rows) {
            long now = System.nanoTime();
            if (now - last >= SECOND) {
                last = now;
                err.println(messages.text("cli.import-progress", Map.of("rows", rows)));
                err.flush();
            }
        }
    }
}

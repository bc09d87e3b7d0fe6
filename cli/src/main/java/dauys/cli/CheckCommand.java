package dauys.cli;

import dauys.folder.ElectionFolder;
import dauys.law.Finding;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys check}: everything that is wrong or doubtful about an election folder. */
@Command(
        name = "check",
        description = "Lists what is wrong or doubtful about an election folder: place, code and how to mend it.",
        footer = {
            "",
            "Errors P101 to P108 are slips in protocols, which are counted as they were signed; other errors",
            "leave a row out. Codes are explained in docs/formats/protocol-form.md.",
            "Exit codes: 0 no errors (there may be warnings), 2 there are errors.",
            "Example:",
            "  ./dauys check data/kz-2023-full --limit 20 --lang kk"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The election folder (docs/formats/election-folder.md).")
    private Path folder = Path.of(".");

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Show at most so many findings of each code (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var messages = shared.messages();
        var loaded = new FolderReading(messages, line.getErr()).loaded(folder);
        if (loaded.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var out = line.getOut();
        var problems = new FoundProblems(messages, loaded.get());
        long errors = problems.number(Finding.Severity.ERROR);
        if (loaded.get().findings().isEmpty()) {
            out.println(messages.text("check.nothing-wrong"));
        } else {
            problems.lines(Math.max(0, limit), "./dauys check " + folder + " --limit 1000")
                    .forEach(out::println);
            out.println();
            out.println(messages.text("check.by-code"));
            problems.byCode().forEach(out::println);
            long warnings = problems.number(Finding.Severity.WARNING);
            out.println(messages.text("cli.findings", Map.of("errors", errors, "warnings", warnings)));
        }
        if (loaded.get().value().isEmpty()) {
            out.println(messages.text("check.not-read"));
        }
        loaded.get()
                .value()
                .flatMap(ElectionFolder::tabulated)
                .ifPresent(all -> out.println(CompletenessLine.of(messages, all.completeness())));
        return errors > 0 ? ExitCodes.BAD_INPUT : ExitCodes.DONE;
    }
}

package dauys.cli;

import dauys.election.chamber.ElectionResult;
import dauys.folder.ElectionFolder;
import dauys.folder.Json;
import dauys.folder.ResultJson;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys compare}: the same votes and seats under another edition of the law, step by step. */
@Command(
        name = "compare",
        description = "Counts the same votes and seats under another edition and shows, step by step, what differs.",
        footer = {
            "",
            "Threshold, base, second-list rule and quota are taken from the other edition; votes and seats stay.",
            "Exit codes: 0 compared, 2 the input has errors or there is no such edition.",
            "Example:",
            "  ./dauys compare elections/kz/2023-mazhilis --rulebook kz/2009-02-09"
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The election folder.")
    private Path folder = Path.of(".");

    @Option(
            names = "--rulebook",
            required = true,
            paramLabel = "EDITION",
            description = "The other edition, for example kz/2009-02-09.")
    private String edition = "";

    @Option(names = "--json", description = "Print both results as JSON of exact whole numbers.")
    private boolean json;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var reading = new FolderReading(shared.messages(), line.getErr());
        var read = reading.folder(folder);
        var other = reading.rulebook(edition);
        if (read.isEmpty() || other.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        ElectionFolder election = read.get();
        Rulebook rulebook = other.get();
        ElectionResult governing = election.count();
        ElectionResult compared = election.countUnder(rulebook);
        if (json) {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("governing", ResultJson.of(governing));
            tree.put("compared", ResultJson.of(compared));
            line.getOut().println(Json.write(tree));
        } else {
            new ComparisonPage(shared.messages(), election)
                    .lines(governing, compared)
                    .forEach(line.getOut()::println);
        }
        return ExitCodes.DONE;
    }
}

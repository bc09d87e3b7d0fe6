package dauys.cli;

import dauys.election.contest.Body;
import dauys.folder.ElectionFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys territory}: how equal the constituencies of a body are, and what the voters of a precinct elect. */
@Command(
        name = "territory",
        description = "Shows the constituencies of a body with their deviation from the mean, or one precinct.",
        footer = {
            "",
            "Exit codes: 0 done, 2 the input has errors or there is no such body or precinct.",
            "Examples:",
            "  ./dauys territory data/kz-2023-full --body mazhilis",
            "  ./dauys territory data/kz-2023-full --precinct KZ-10-0001"
        })
final class TerritoryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The election folder of protocols.")
    private Path folder = Path.of(".");

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "The body whose constituencies are shown (default: the first that has any).")
    private String body = "";

    @Option(
            names = "--precinct",
            paramLabel = "PRECINCT",
            description = "Show this precinct and the ballot papers of its voters instead.")
    private String precinct = "";

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var reading = new FolderReading(shared.messages(), line.getErr());
        var read = reading.folderOfProtocols(folder);
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        ElectionFolder election = read.get();
        var page = new TerritoryPage(shared.messages(), election);
        var lines = precinct.isEmpty() ? bodyLines(page, election, reading) : precinctLines(page, election, reading);
        lines.forEach(line.getOut()::println);
        return lines.isEmpty() || reading.leftSomethingOut() ? ExitCodes.BAD_INPUT : ExitCodes.DONE;
    }

    private List<String> bodyLines(TerritoryPage page, ElectionFolder election, FolderReading reading) {
        var bodies = election.election().bodies();
        if (body.isEmpty()) {
            var all = election.tabulated().orElseThrow().territory().constituencies();
            return page.constituencies(
                    all.isEmpty() ? bodies.getFirst().id() : all.getFirst().body());
        }
        if (bodies.stream().noneMatch(each -> each.id().equals(body))) {
            reading.noSuch("body", body, bodies.stream().map(Body::id));
            return List.of();
        }
        return page.constituencies(body);
    }

    private List<String> precinctLines(TerritoryPage page, ElectionFolder election, FolderReading reading) {
        var found = election.tabulated().orElseThrow().territory().precincts().stream()
                .filter(each -> each.id().equals(precinct))
                .findFirst();
        if (found.isEmpty()) {
            reading.say("cli.no-precinct", Map.of("precinct", precinct));
            return List.of();
        }
        return page.precinct(found.get());
    }
}

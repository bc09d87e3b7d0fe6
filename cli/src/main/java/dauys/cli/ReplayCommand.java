package dauys.cli;

import dauys.election.calendar.CalendarCheck;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Replay;
import dauys.folder.CampaignFolder;
import dauys.folder.Json;
import dauys.folder.Loaded;
import dauys.folder.ReplayJson;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys replay}: what was done at an election, act by act, beside what its calendar asked for. */
@Command(
        name = "replay",
        description = "Prints the acts of an election in order: date, body, article, source, and whether in time.",
        footer = {
            "",
            "The folder holds campaign.yaml and acts.csv (docs/formats/campaign.md), and dates.csv where a commission",
            "set dates itself. An act outside a window that the law or a commission set is an error.",
            "Exit codes: 0 printed, 2 an act lies outside its window or the folder has errors.",
            "Example:",
            "  ./dauys replay elections/kz/2023-campaign --lang ru"
        })
final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder of the campaign.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print JSON instead of the table.")
    private boolean json;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        Messages messages = shared.messages();
        if (!Files.isDirectory(folder)) {
            line.getErr().println(messages.text("replay.no-folder", Map.of("folder", folder.toString())));
            return ExitCodes.BAD_INPUT;
        }
        var read = CampaignFolder.read(folder);
        if (read.value().isEmpty()) {
            problems(read).lines(Integer.MAX_VALUE, "").forEach(line.getErr()::println);
            line.getErr().println(messages.text("replay.cannot-show"));
            return ExitCodes.BAD_INPUT;
        }
        var campaign = read.value().get();
        var calendar =
                ElectionCalendar.of(campaign.rulebook(), campaign.office(), campaign.calling(), campaign.dates());
        var replay = Replay.of(calendar, campaign.acts());
        var findings = new ArrayList<>(read.findings());
        var header = Place.of(folder.resolve(CampaignFolder.HEADER).toString());
        findings.addAll(CalendarCheck.of(calendar, campaign.dates(), header));
        findings.addAll(replay.findings());
        var problems = problems(new Loaded<>(Optional.<Object>empty(), findings));
        problems.lines(Integer.MAX_VALUE, "").forEach(line.getErr()::println);
        if (json) {
            line.getOut().println(Json.write(ReplayJson.of(campaign, replay, findings)));
        } else {
            new ReplayPage(messages, campaign, replay).lines().forEach(line.getOut()::println);
        }
        return problems.number(Finding.Severity.ERROR) > 0 ? ExitCodes.BAD_INPUT : ExitCodes.DONE;
    }

    private FoundProblems problems(Loaded<?> loaded) {
        return new FoundProblems(shared.messages(), loaded);
    }
}

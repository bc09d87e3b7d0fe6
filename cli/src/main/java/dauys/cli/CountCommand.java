package dauys.cli;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.Body;
import dauys.election.mandate.ByElection;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.SingleMandateOutcome;
import dauys.folder.ElectionFolder;
import dauys.folder.Json;
import dauys.folder.ResultJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys count}: from the figures of an election folder to seats and people. */
@Command(
        name = "count",
        description = "Counts an election: a table of votes, seats and people for each contest.",
        footer = {
            "",
            "Exit codes: 0 counted, 2 the input has errors (all are listed; protocols that can be used are",
            "counted all the same), 3 counted and a question is open.",
            "Examples:",
            "  ./dauys count elections/kz/2023-mazhilis --explain --lang ru",
            "  ./dauys count data/kz-2023-full --body maslikhat-KZ-10"
        })
final class CountCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The election folder (docs/formats/election-folder.md).")
    private Path folder = Path.of(".");

    @Option(names = "--explain", description = "Print every step as a sentence with its article.")
    private boolean explain;

    @Option(names = "--json", description = "Print the result as JSON of exact whole numbers.")
    private boolean json;

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "Of a folder of protocols, show this body in full (default: those of the whole country).")
    private String body = "";

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var reading = new FolderReading(shared.messages(), line.getErr());
        var read = reading.folder(folder);
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        ElectionFolder election = read.get();
        ElectionResult result = election.count();
        if (!body.isEmpty()
                && result.election().bodies().stream()
                        .noneMatch(each -> each.id().equals(body))) {
            reading.noSuch("body", body, result.election().bodies().stream().map(Body::id));
            return ExitCodes.BAD_INPUT;
        }
        if (json) {
            line.getOut().println(Json.write(ResultJson.of(result)));
        } else {
            page(election, result).forEach(line.getOut()::println);
        }
        if (reading.leftSomethingOut()) {
            return ExitCodes.BAD_INPUT;
        }
        return hasOpenQuestion(result) ? ExitCodes.OPEN_QUESTION : ExitCodes.DONE;
    }

    private List<String> page(ElectionFolder election, ElectionResult result) {
        if (election.tabulated().isPresent()) {
            return new NationPage(shared.messages(), election).lines(result, body, explain);
        }
        var page = new ResultPage(shared.messages(), election);
        return explain ? page.explained(result) : page.counted(result);
    }

    /** Something that people must still decide; waiting for a party's decision within its time is no such question. */
    private static boolean hasOpenQuestion(ElectionResult result) {
        return result.contests().stream().anyMatch(each -> switch (each) {
            case ContestResult.ListResult list ->
                !(list.outcome() instanceof ListOutcome.SeatsGiven)
                        || list.people().stream().anyMatch(CountCommand::isOpen)
                        || list.successions().stream().anyMatch(CountCommand::isOpen);
            case ContestResult.SingleMandateResult single ->
                !(single.outcome() instanceof SingleMandateOutcome.Elected)
                        || single.byElections().stream().anyMatch(CountCommand::isOpen);
            case ContestResult.LacksProvisions lacks -> true;
            case ContestResult.VotesMissing missing -> true;
            case ContestResult.BaseNotPublished unknown -> true;
            case ContestResult.NothingCounted nothing -> false;
        });
    }

    private static boolean isOpen(HoldersOutcome outcome) {
        return switch (outcome) {
            case HoldersOutcome.HoldersGiven given -> false;
            case HoldersOutcome.PersonsNotPublished unknown -> false;
            case HoldersOutcome.AwaitingParty awaiting -> false;
            case HoldersOutcome.OrderRefused refused -> true;
            case HoldersOutcome.HoldersNotRegulated silent -> true;
            case HoldersOutcome.NoFallback silent -> true;
            case HoldersOutcome.FallbackBreaksQuota broken -> true;
        };
    }

    /** That a by-election is to be called is settled; whether one is may be open. */
    private static boolean isOpen(ByElection outcome) {
        return !(outcome instanceof ByElection.Due) && !(outcome instanceof ByElection.NotHeld);
    }

    private static boolean isOpen(SuccessionOutcome outcome) {
        return !(outcome instanceof SuccessionOutcome.Passed) && !(outcome instanceof SuccessionOutcome.StaysVacant);
    }
}

package dauys.cli;

import dauys.election.contest.Contest;
import dauys.publication.documents.BallotDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dauys ballots}: what is printed before an election. */
@Command(
        name = "ballots",
        description = "Writes the ballot paper of each contest and its proof as PDF/A-2a, and how many are printed.",
        footer = {
            "",
            "Papers are in Kazakh and Russian; proofs are in the language of --lang. How many are printed stands in",
            "print-totals.csv and print-precincts.csv. Documents that are there with the same content are kept, so a",
            "run that was stopped can be run again.",
            "Exit codes: 0 written, 2 the input has errors, there is no such contest, or the folder cannot be written.",
            "Examples:",
            "  ./dauys ballots data/kz-2023-full -o ballots/",
            "  ./dauys ballots data/kz-2023-full -o ballots/ --contest mazhilis-list,mazhilis-1 --lang kk"
        })
final class BallotsCommand implements Callable<Integer> {

    @Mixin
    private SnapshotOptions published = new SnapshotOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where papers are written (docs/formats/documents.md).")
    private Path output = Path.of(".");

    @Option(
            names = "--contest",
            paramLabel = "CONTEST",
            split = ",",
            description = "Only papers of these contests (default: all).")
    private List<String> contests = new ArrayList<>();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var line = spec.commandLine();
        var reading = new FolderReading(shared.messages(), line.getErr());
        var read = reading.registers(published.folder());
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var ballots = new BallotDocuments(
                published.before(read.get()), shared.messages().language());
        var known = ballots.contests().stream().map(Contest::id).toList();
        for (String each : contests) {
            if (!known.contains(each)) {
                reading.noSuch("contest", each, known.stream());
                return ExitCodes.BAD_INPUT;
            }
        }
        Predicate<Contest> wanted = contest -> contests.isEmpty() || contests.contains(contest.id());
        var writing = new DocumentWriting(shared.messages(), line);
        try {
            ballots.writeTables(output, wanted);
        } catch (IOException unwritable) {
            writing.cannotWrite(output, unwritable);
            return ExitCodes.BAD_INPUT;
        }
        boolean whole = writing.write(() -> ballots.of(wanted), output);
        return whole && !reading.leftSomethingOut() ? ExitCodes.DONE : ExitCodes.BAD_INPUT;
    }
}

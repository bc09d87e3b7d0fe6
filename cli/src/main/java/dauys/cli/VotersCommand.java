package dauys.cli;

import dauys.election.voter.VoterCheck;
import dauys.folder.ElectionDates;
import dauys.folder.Registers;
import dauys.folder.VoterFile;
import dauys.law.Finding;
import dauys.law.Ratio;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys voters}: voters of the precincts as numbers, over time, with what is doubtful about them. */
@Command(
        name = "voters",
        description = "Prints the numbers of voters by day and region, and what is doubtful about those of a precinct.",
        footer = {
            "",
            "The numbers stand in voters.csv of the folder (docs/formats/voters.md). How equal the constituencies are",
            "says ./dauys territory.",
            "Exit codes: 0 printed, 2 the input has errors (what can be used is printed all the same).",
            "Examples:",
            "  ./dauys voters data/kz-2023-full",
            "  ./dauys voters data/kz-2023-full --jump 10 --lang ru"
        })
final class VotersCommand implements Callable<Integer> {

    private static final int WHOLE = 100;

    @Parameters(paramLabel = "FOLDER", description = "The election folder of protocols; these need not be there yet.")
    private Path folder = Path.of(".");

    @Option(
            names = "--jump",
            paramLabel = "PERCENT",
            description = "A change between two days that is reported (default: ${DEFAULT-VALUE}; the law names none).",
            defaultValue = "20")
    private String jump = "20";

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var reading = new FolderReading(shared.messages(), line.getErr());
        if (!jump.matches("[1-9]\\d?|100")) {
            reading.say("voters.bad-jump", Map.of("text", jump));
            return ExitCodes.BAD_INPUT;
        }
        var read = reading.registers(folder);
        if (read.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        if (!VoterFile.exists(folder)) {
            reading.say(
                    "voters.none", Map.of("file", folder.resolve(VoterFile.NAME).toString()));
            return ExitCodes.BAD_INPUT;
        }
        return print(read.get(), reading);
    }

    private int print(Registers registers, FolderReading reading) {
        var line = spec.commandLine();
        var office = ElectionDates.body(registers.election()).orElseThrow().office();
        var check = VoterCheck.of(registers.governing(), office, Ratio.of(Integer.parseInt(jump), WHOLE));
        var loaded = VoterFile.read(registers, folder, check);
        var problems = new FoundProblems(shared.messages(), loaded);
        problems.lines(Integer.MAX_VALUE, "").forEach(line.getErr()::println);
        new VotersPage(shared.messages(), registers, loaded.value().orElseThrow(), check)
                .lines()
                .forEach(line.getOut()::println);
        return problems.number(Finding.Severity.ERROR) > 0 || reading.leftSomethingOut()
                ? ExitCodes.BAD_INPUT
                : ExitCodes.DONE;
    }
}

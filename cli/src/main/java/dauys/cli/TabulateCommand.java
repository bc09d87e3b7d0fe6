package dauys.cli;

import dauys.folder.ElectionFolder;
import dauys.law.Authority;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys tabulate}: one contest's protocols added up by territory. */
@Command(
        name = "tabulate",
        description = "Adds up the protocols of one contest by region, unit or constituency, with completeness.",
        footer = {
            "",
            "Exit codes: 0 done, 2 the input has errors or there is no such contest.",
            "Example:",
            "  ./dauys tabulate data/kz-2023-full --contest mazhilis-list --by region"
        })
final class TabulateCommand implements Callable<Integer> {

    /** The territories that sums can be shown by. */
    enum By {
        REGION(Authority.REGIONAL_COMMISSION),
        UNIT(Authority.TERRITORIAL_COMMISSION),
        CONSTITUENCY(Authority.CONSTITUENCY_COMMISSION);

        private final Authority commission;

        By(Authority commission) {
            this.commission = commission;
        }

        /** Whose territory it is. */
        Authority commission() {
            return commission;
        }
    }

    @Parameters(paramLabel = "FOLDER", description = "The election folder of protocols.")
    private Path folder = Path.of(".");

    @Option(
            names = "--contest",
            paramLabel = "CONTEST",
            required = true,
            description = "The contest, for example mazhilis-list or mazhilis-8.")
    private String contest = "";

    @Option(
            names = "--by",
            paramLabel = "region|unit|constituency",
            defaultValue = "region",
            description = "The territories of the rows (default: ${DEFAULT-VALUE}).")
    private By by = By.REGION;

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
        var input = election.contests().stream()
                .filter(each -> each.contest().id().equals(contest))
                .findFirst();
        if (input.isEmpty()) {
            reading.noSuch(
                    "contest",
                    contest,
                    election.contests().stream().map(each -> each.contest().id()));
            return ExitCodes.BAD_INPUT;
        }
        new TabulationPage(shared.messages(), election)
                .lines(input.get(), Optional.of(by.commission()))
                .forEach(line.getOut()::println);
        return reading.leftSomethingOut() ? ExitCodes.BAD_INPUT : ExitCodes.DONE;
    }
}

package dauys.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's entry: finds the command and gives its exit code back. */
@Command(
        name = "dauys",
        description = "Runs an election from the law to the mandate.",
        subcommands = {
            CountCommand.class,
            CheckCommand.class,
            TabulateCommand.class,
            TerritoryCommand.class,
            VotersCommand.class,
            GenerateCommand.class,
            ImportCommand.class,
            CompareCommand.class,
            LawCommand.class,
            CalendarCommand.class,
            ReplayCommand.class,
            PartyCommand.class,
            CommissionsCommand.class,
            EligibleCommand.class,
            SignaturesCommand.class,
            PublishCommand.class,
            DocumentsCommand.class,
            BallotsCommand.class,
            LotCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Dauys.Version.class,
        footer = {
            "",
            "Example:",
            "  ./dauys count elections/kz/2023-mazhilis --explain --lang kk",
            "",
            "The launcher adds: ./dauys demo, ./dauys test, ./dauys bench, ./dauys setup."
        })
public final class Dauys implements Runnable {

    @Spec
    private CommandSpec spec;

    Dauys() {
        spec = CommandSpec.create();
    }

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                args);
        out.flush();
        System.exit(exit);
    }

    /** Runs a command against the given streams; tests call it as users do, without a new process. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        var line = new CommandLine(new Dauys())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println("This is a mistake in Dauys, not in your data: " + failure
                            + ". Run again with DAUYS_DEBUG=1 for the details and report them.");
                    if (System.getenv("DAUYS_DEBUG") != null) {
                        failure.printStackTrace(err);
                    }
                    return ExitCodes.MISTAKE_IN_DAUYS;
                });
        int exit = line.execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Dauys.class.getPackage().getImplementationVersion();
            return new String[] {"dauys " + (version == null ? "from its sources" : version)};
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}

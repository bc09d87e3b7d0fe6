package dauys.server.running;

import dauys.server.night.ElectionUnavailable;
import dauys.store.DatabaseUnavailable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry of the server's program: finds the command and gives its exit code back. */
@Command(
        name = "dauys",
        description = "The server of election night.",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            FsckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dauys serve --election data/kz-2023-full"})
public final class Program implements Runnable {

    /** Everything is as it should be. */
    static final int DONE = 0;

    /** The check found a difference. */
    static final int DIFFERENT = 1;

    /** What was asked for cannot be done as it was asked for. */
    static final int BAD_INPUT = 2;

    /** An exception nobody foresaw (EX_SOFTWARE of sysexits). */
    private static final int MISTAKE_IN_DAUYS = 70;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Program() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
        out.flush();
        System.exit(exit);
    }

    /** Runs a command against the given streams; tests call it as users do, without a new process. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Program())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((failure, command, parsed) -> say(failure, command));
        int exit = line.execute(arguments);
        out.flush();
        err.flush();
        return exit;
    }

    private static int say(Exception failure, CommandLine command) {
        var err = command.getErr();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                err.println(bad.sentence(SharedOptions.of(command).texts()));
                return BAD_INPUT;
            }
            if (cause instanceof DatabaseUnavailable || cause instanceof ElectionUnavailable) {
                err.println(cause.getMessage());
                return BAD_INPUT;
            }
        }
        err.println("This is a mistake in Dauys, not in your data: " + failure
                + ". Run again with DAUYS_DEBUG=1 for the details and report them.");
        if (System.getenv("DAUYS_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        return MISTAKE_IN_DAUYS;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}

package dauys.server.running;

import dauys.server.Settings;
import dauys.store.BackupRefused;
import dauys.store.Restore;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Sentences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys restore}: brings a backup into an empty database. */
@Command(
        name = "restore",
        description = "Brings a backup into an empty database and empty folders; checked before anything is written.",
        footer = {
            "",
            "--election names a folder that is empty or not yet there: the registers are laid into it.",
            "Exit codes: 0 restored, 2 not.",
            "Example:",
            "  ./dauys restore night.zip --election data/restored --data data/restored-server"
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What ./dauys backup wrote.")
    private Path file = Path.of("backup.zip");

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var line = spec.commandLine();
        if (!Files.isRegularFile(file)) {
            throw new BadInput("running.no-file", Map.of("file", file.toString()));
        }
        Path registers = shared.election().orElseThrow(() -> new BadInput("running.no-election", Map.of()));
        try (var store = OpenStore.of(shared)) {
            new Restore(store.bare(), Settings.scans(shared.data()), registers)
                    .read(file.toAbsolutePath(), line.getErr()::println);
            line.getOut()
                    .println(shared.texts()
                            .say("running.restored", Map.of("file", file.toString(), "folder", registers.toString())));
            return Program.DONE;
        } catch (BackupRefused refused) {
            line.getErr().println(sentence(shared, refused));
            return Program.BAD_INPUT;
        }
    }

    static String sentence(SharedOptions shared, BackupRefused refused) {
        var names = Names.of(List.of(), List.of(), shared.language());
        return new Sentences(Messages.in(shared.language()), names).refusal(refused.refusal());
    }
}

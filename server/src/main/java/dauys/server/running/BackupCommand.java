package dauys.server.running;

import dauys.server.Settings;
import dauys.store.Backup;
import dauys.store.BackupRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys backup}: everything that the server keeps, in one file. */
@Command(
        name = "backup",
        description = "Writes everything into one file: the tables as of one moment, scans and registers.",
        footer = {
            "",
            "The server may go on working. The file holds names and hashes of passwords: keep it like the database.",
            "Exit codes: 0 written, 2 not (nothing is left behind).",
            "Example:",
            "  ./dauys backup night.zip --election data/kz-2023-full --data data/demo"
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file; one of that name is replaced.")
    private Path file = Path.of("backup.zip");

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var line = spec.commandLine();
        try (var store = OpenStore.existing(shared);
                var database = store.open()) {
            var backup = new Backup(database.dataSource(), Settings.scans(shared.data()), shared.existingElection());
            backup.write(file.toAbsolutePath(), line.getErr()::println);
            line.getOut()
                    .println(shared.texts()
                            .say("running.backed-up", Map.of("file", file.toString(), "bytes", Files.size(file))));
            return Program.DONE;
        } catch (BackupRefused refused) {
            line.getErr().println(RestoreCommand.sentence(shared, refused));
            return Program.BAD_INPUT;
        }
    }
}

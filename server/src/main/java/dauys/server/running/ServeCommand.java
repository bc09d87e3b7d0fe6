package dauys.server.running;

import dauys.server.accounts.FirstAdministrator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dauys serve}: the server of an election, until Ctrl-C. */
@Command(
        name = "serve",
        description = "Starts the server of an election; Ctrl-C stops it, and starting it again keeps everything.",
        footer = {
            "",
            "Without --database-url a PostgreSQL of its own is started in the data folder.",
            "The first administrator enters at /setup with the code that is printed once.",
            "Exit codes: 2 it cannot start, and why; 130 stopped by Ctrl-C.",
            "Example:",
            "  DAUYS_DATABASE_PASSWORD=... ./dauys serve --election data/kz-2023-full \\",
            "      --database-url jdbc:postgresql://db.example:5432/dauys --base-url https://dauys.example"
        })
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--synthetic", description = "Every screen says that the election is invented.")
    private boolean synthetic;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Mixin
    private ServeOptions serving = new ServeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var texts = shared.texts();
        var out = spec.commandLine().getOut();
        spec.commandLine().getErr().println(texts.say("running.starting"));
        var settings = serving.settings(shared, false);
        settings.put("dauys.synthetic", synthetic);
        try (var server = Started.with(settings, Optional.empty())) {
            out.println(texts.say("running.serving", Map.of("url", String.valueOf(settings.get("dauys.base-url")))));
            server.part(FirstAdministrator.class)
                    .setupCode()
                    .ifPresent(code -> out.println(texts.say("running.first", Map.of("code", code))));
            server.stay(serving.seconds());
        }
        return Program.DONE;
    }
}

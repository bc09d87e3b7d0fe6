package dauys.server.load;

import dauys.store.DatabaseAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the server's program, run as a user runs it. */
record Command(int exit, String out, String err) {

    static Command run(DatabaseAddress database, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dauys.server.running.Program"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--database-url", database.url(), "--database-user", database.user()));
        var builder = new ProcessBuilder(command);
        builder.environment().put("DAUYS_DATABASE_PASSWORD", database.password());
        var process = builder.start();
        var err = new ArrayList<String>();
        var reading = Thread.ofVirtual()
                .start(() -> process.errorReader(StandardCharsets.UTF_8).lines().forEach(err::add));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reading.join();
        return new Command(process.waitFor(), out, String.join("\n", err));
    }
}

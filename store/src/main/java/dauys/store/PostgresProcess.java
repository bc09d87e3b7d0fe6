package dauys.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts and stops the processes of one PostgreSQL, whose programs and data are given. */
final class PostgresProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LAST_PROCESSES_LEAVE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** The first two lines of postmaster.pid: the number of the process and the folder of its data. */
    private static final int LINES_OF_IDENTITY = 2;

    private final Path programs;
    private final Path data;
    private final Path log;
    private final Path controlLog;

    PostgresProcess(Path programs, Path data, Path folder) {
        this.programs = programs;
        this.data = data;
        this.log = folder.resolve("postgresql.log");
        this.controlLog = folder.resolve("control.log");
    }

    /** What makes an acknowledged commit survive the loss of power, and the rest of how it runs. */
    static Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("shared_buffers", "128MB");
        settings.put("max_connections", "60");
        settings.put("max_wal_size", "2GB");
        settings.put("min_wal_size", "512MB");
        settings.put("jit", "off");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        // A statement in the log could carry what a person typed.
        settings.put("log_min_error_statement", "panic");
        return settings;
    }

    /** Makes the data of a new PostgreSQL, owned by the user {@code postgres} with the password in that file. */
    void create(Path passwordFile) throws IOException, DatabaseUnavailable {
        Path part = data.resolveSibling(data.getFileName() + ".part");
        PostgresBinaries.delete(part);
        // Text sorts by code point here on every machine; what people read is sorted by a named collation.
        run(
                "The database could not be made",
                "initdb",
                "--pgdata=" + part,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Files.move(part, data);
    }

    /** Starts it, and waits until it answers; that may take long after a crash. Returns its process. */
    ProcessHandle start(int port) throws IOException, DatabaseUnavailable {
        var options = new StringBuilder("-p ").append(port);
        settings()
                .forEach((name, value) ->
                        options.append(" -c ").append(name).append("=").append(value.isEmpty() ? "''" : value));
        long before = Files.exists(log) ? Files.size(log) : 0;
        long end = System.nanoTime() + LAST_PROCESSES_LEAVE.toNanos();
        while (!tryToRun(
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--log=" + log,
                "--wait",
                "--timeout=" + PATIENCE.toSeconds(),
                "--options=" + options)) {
            String said = said(before);
            // After a kill, the last processes of the killed one still hold its memory for a moment.
            if (!said.contains("still in use") || System.nanoTime() > end) {
                throw new DatabaseUnavailable("PostgreSQL does not start in %s: %s".formatted(data, said));
            }
            pause();
        }
        return running()
                .orElseThrow(() -> new DatabaseUnavailable(
                        "PostgreSQL started in %s and ended at once; see %s.".formatted(data, log)));
    }

    /** Ends it by the number in its own file; sessions are cut off, and what was committed stays. */
    void stop() throws IOException, DatabaseUnavailable {
        Optional<ProcessHandle> process = running();
        if (process.isEmpty()) {
            return;
        }
        if (!tryToRun("pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=60")) {
            run(
                    "PostgreSQL does not stop",
                    "pg_ctl",
                    "stop",
                    "--pgdata=" + data,
                    "--mode=immediate",
                    "--wait",
                    "--timeout=60");
        }
        // Its file is gone a moment before the process is.
        try {
            process.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            throw new DatabaseUnavailable("PostgreSQL in %s does not end.".formatted(data), failure);
        }
    }

    /**
     * The process that works on the data. A number left behind by a machine that lost power may meanwhile belong to
     * another program, which is then no answer.
     */
    Optional<ProcessHandle> running() throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(pidFile());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        if (lines.size() < LINES_OF_IDENTITY) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        String line =
                process.info().commandLine().or(() -> process.info().command()).orElse("");
        return line.contains("postgres") && line.contains(data.toString());
    }

    /** Takes away the file of a process that does not live any more and whose number another program may have. */
    void forgetDeadProcess() throws IOException {
        if (running().isEmpty()) {
            Files.deleteIfExists(pidFile());
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** What PostgreSQL wrote to its log since it had that length, in one line. */
    private String said(long before) throws IOException {
        byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        int from = (int) Math.min(before, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .map(line -> line.replaceFirst(".*(FATAL|PANIC): +", ""))
                .reduce((first, second) -> second)
                .orElse(lastLine(Files.readString(controlLog)));
    }

    private void run(String failure, String program, String... arguments) throws IOException, DatabaseUnavailable {
        if (!tryToRun(program, arguments)) {
            throw new DatabaseUnavailable(
                    "%s in %s: %s".formatted(failure, data, lastLine(Files.readString(controlLog))));
        }
    }

    private static String lastLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.startsWith("initdb: removing"))
                .reduce((first, second) -> second)
                .orElse("it did not say why.");
    }

    private boolean tryToRun(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(controlLog.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isRoot() throws IOException {
        return Files.getAttribute(programs, "unix:uid") instanceof Integer uid
                && uid == 0
                && "root".equals(System.getProperty("user.name"));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

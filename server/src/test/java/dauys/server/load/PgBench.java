package dauys.server.load;

import dauys.store.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the same PostgreSQL does by itself: single durable inserts of a row as large as an entry of the record, with an
 * index as the record has one. By pgbench where it is installed, else by a loop of JDBC.
 */
final class PgBench {

    static final String TABLE = """
            create table if not exists bench_entry (
                id bigint generated always as identity primary key,
                at timestamptz not null default now(), kind text not null, subject text not null,
                person char(32) not null, capacity text not null, body text not null)
            """;
    private static final String INSERT = """
            insert into bench_entry (kind, subject, person, capacity, body) values ('protocol.read', 'protocol/' || %s,
            repeat('a', 32), 'OPERATOR unit:1101', repeat('x', 330))
            """;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final DatabaseAddress address;
    private final Path folder;

    PgBench(DatabaseAddress address, Path folder) {
        this.address = address;
        this.folder = folder;
    }

    /** How many transactions a second, and by what it was measured. */
    record Result(double perSecond, double millis, String by) {}

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    void prepare() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("create index if not exists bench_by_subject on bench_entry (subject, id)");
        }
    }

    /**
     * Writes enough that PostgreSQL has segments of its log to use again, and lets it finish with them: an insert into
     * fresh segments is several times slower, which would flatter whoever is measured against it.
     */
    static void warm(DatabaseAddress owner) throws SQLException {
        try (var connection = DriverManager.getConnection(owner.url(), "postgres", owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_warm (body text)");
            for (int i = 0; i < 4; i++) {
                statement.execute(
                        "insert into bench_warm select repeat(md5(n::text), 20) from generate_series(1,250000) n");
                statement.execute("truncate bench_warm");
                statement.execute("checkpoint");
            }
        }
    }

    Result run(int clients, int seconds) throws IOException, InterruptedException, SQLException {
        Optional<Path> pgbench = find();
        return pgbench.isPresent() ? byPgbench(pgbench.get(), clients, seconds) : byJdbc(clients, seconds);
    }

    private static Optional<Path> find() {
        var inPath = Stream.of(System.getenv("PATH").split(":", -1)).map(each -> Path.of(each, "pgbench"));
        var ofDebian =
                Stream.of("18", "17", "16", "15").map(each -> Path.of("/usr/lib/postgresql", each, "bin/pgbench"));
        return Stream.concat(ofDebian, inPath).filter(Files::isExecutable).findFirst();
    }

    private Result byPgbench(Path program, int clients, int seconds) throws IOException, InterruptedException {
        Path script = folder.resolve("insert.sql");
        Files.writeString(
                script,
                "\\set n random(1, 100000000)\n"
                        + INSERT.formatted(":n").replace("\n", " ").strip() + ";\n");
        URI url = URI.create(address.url().substring("jdbc:".length()));
        var builder = new ProcessBuilder(List.of(
                        program.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-f",
                        script.toString(),
                        "-c",
                        Integer.toString(clients),
                        "-j",
                        "2",
                        "-T",
                        Integer.toString(seconds),
                        "-h",
                        url.getHost(),
                        "-p",
                        Integer.toString(url.getPort()),
                        "-U",
                        address.user(),
                        url.getPath().substring(1)))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", address.password());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var rate = RATE.matcher(said);
        var latency = LATENCY.matcher(said);
        if (!rate.find() || !latency.find()) {
            throw new IllegalStateException("pgbench says: " + said);
        }
        return new Result(Double.parseDouble(rate.group(1)), Double.parseDouble(latency.group(1)), program.toString());
    }

    private Result byJdbc(int clients, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        var done = new LongAdder();
        var threads = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> insertUntil(end, done)))
                .limit(clients)
                .toList();
        threads.forEach(Thread::start);
        for (Thread each : threads) {
            each.join();
        }
        double taken = (System.nanoTime() - begun) / 1e9;
        return new Result(done.sum() / taken, clients * 1_000 * taken / Math.max(1, done.sum()), "a loop of JDBC");
    }

    private void insertUntil(long end, LongAdder done) {
        try (var connection = connection();
                var insert = connection.prepareStatement(INSERT.formatted("?::text"))) {
            for (long n = 0; System.nanoTime() < end; n++) {
                insert.setString(1, Long.toString(n * 31));
                insert.executeUpdate();
                done.increment();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package dauys.server.load;

import dauys.folder.ElectionFolders;
import dauys.server.Visitor;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.night.TurnoutHours;
import dauys.server.security.Passwords;
import dauys.server.security.Secrets;
import dauys.store.Accounts;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Author;
import dauys.store.Database;
import dauys.store.DatabaseAddress;
import dauys.store.Fsck;
import dauys.store.Leaves;
import dauys.store.LocalDatabase;
import dauys.store.Scans;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The benchmark of a night: {@code ./dauys bench server}. Operators type all protocols of the synthetic nation twice,
 * as quickly as the server takes them; before and after, pgbench says what the same PostgreSQL does by itself.
 */
public final class NightLoad {

    private static final int CONNECTIONS = 16;
    private static final int SECONDS_OF_PGBENCH = 15;

    private int operators = 200;
    private int protocols = Integer.MAX_VALUE;
    private double perSecond;
    private boolean overHttp = true;
    private Path folder = Path.of("data/kz-2023-full");
    private Path work = Path.of("server/target/load");

    private NightLoad(String[] arguments) {
        Iterator<String> each = List.of(arguments).iterator();
        while (each.hasNext()) {
            switch (each.next()) {
                case "--operators" -> operators = Integer.parseInt(each.next());
                case "--protocols" -> {
                    String number = each.next();
                    protocols = number.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(number);
                }
                case "--rate" -> perSecond = Double.parseDouble(each.next());
                case "--way" -> overHttp = each.next().equals("http");
                case "--election" -> folder = Path.of(each.next());
                case "--work" -> work = Path.of(each.next());
                default ->
                    throw new IllegalArgumentException(
                            "./dauys bench server [--operators 200] [--protocols all|N] [--rate PER_SECOND]"
                                    + " [--way http|desk]");
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        new NightLoad(arguments).run();
    }

    private void run() throws Exception {
        say("Machine: %d processors, load before %.1f", Runtime.getRuntime().availableProcessors(), load());
        var registers = ElectionFolders.registers(folder).value().orElseThrow();
        var election = new NightElection(registers);
        var sheets = Sheet.of(election, folder, protocols);
        try (var local = LocalDatabase.start(work.resolve("database"))) {
            recreate(local);
            Database.open(local.jdbcUrl(), local.user(), local.password(), 4).close();
            PgBench.warm(local.address());
            var bench = new PgBench(local.address(), work);
            bench.prepare();
            bench.run(CONNECTIONS, SECONDS_OF_PGBENCH / 3);
            var before = say("before", bench.run(CONNECTIONS, SECONDS_OF_PGBENCH));
            double rate = overHttp ? overHttp(election, sheets, local) : throughDesk(election, sheets, local);
            var after = say("after", bench.run(CONNECTIONS, SECONDS_OF_PGBENCH));
            double peer = (before.perSecond() + after.perSecond()) / 2;
            say("Ratio of readings to inserts: %.2f of %.0f/s", rate / peer, peer);
        }
    }

    private static PgBench.Result say(String when, PgBench.Result result) {
        say(
                "Single durable inserts %s: %.0f/s, %.2f ms on average, %d connections (%s)",
                when, result.perSecond(), result.millis(), CONNECTIONS, result.by());
        return result;
    }

    private double throughDesk(NightElection election, List<Sheet> sheets, LocalDatabase local) throws Exception {
        DatabaseAddress address = local.address();
        var clock = Clock.systemUTC();
        var applying = new Applying(election);
        var delays = new Latencies();
        try (var database = Database.open(address.url(), address.user(), address.password(), CONNECTIONS)) {
            var record = new ActRecord(database.sql(), database.transaction(), applying, clock);
            var registers = election.registers();
            var server = new Author(new dauys.election.commission.PersonMark("0".repeat(32)), "SERVER country");
            record.open(registers.election().id(), registers.fingerprint(), server);
            var leaves = new Leaves(database.sql(), database.transaction());
            var live = new Live(election, record, leaves, applying, clock);
            live.load();
            live.tellDelays(delay -> delays.add(delay.toNanos()));
            var people = Operator.in(database, operators);
            var ended = new AtomicBoolean();
            var following = Thread.ofPlatform().start(() -> follow(live, ended));
            double rate =
                    night(people, sheets, new ThroughDesk(new Desk(election, record, TurnoutHours.of(List.of()))));
            ended.set(true);
            following.join();
            say(
                    "National totals: p50 %.0f ms, p99 %.0f ms, slowest %.0f ms after the act (%d acts)",
                    delays.millis(0.5), delays.millis(0.99), delays.millis(1), delays.count());
            check(database, applying);
            return rate;
        }
    }

    private static void follow(Live live, AtomicBoolean ended) {
        try {
            while (!ended.get()) {
                live.refresh();
                Thread.sleep(500);
            }
            live.refresh();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private double overHttp(NightElection election, List<Sheet> sheets, LocalDatabase local) throws Exception {
        DatabaseAddress address = local.address();
        try (var database = Database.open(address.url(), address.user(), address.password(), 4);
                var server = ServerProcess.start(
                        folder.toAbsolutePath(),
                        work.resolve("data"),
                        address,
                        List.of("-Xmx700m", "-XX:+UseSerialGC"),
                        0)) {
            var people = Operator.in(database, operators);
            String password = Secrets.legible(4);
            administrator(database, password);
            double rate;
            try (var way = new OverHttp(server.address())) {
                rate = night(people, sheets, way);
                if (!way.lastRefusal().isEmpty()) {
                    say("Last refusal: %s", way.lastRefusal());
                }
            }
            var visitor = new Visitor(server.address());
            visitor.enter("load-administrator", password);
            say(
                    "National totals: %s",
                    visitor.get("/actuator/metrics/dauys.live.delay").body());
            say("Most memory of the server: %d MB", server.mostMemory());
            say("Stopped within %d ms", server.stop());
            check(database, new Applying(election));
            return rate;
        }
    }

    private static void administrator(Database database, String password) {
        var accounts = new Accounts(database.sql());
        UUID id = UUID.randomUUID();
        String hash = new Passwords().hash(password);
        accounts.create(id, "load-administrator", "Administrator", Secrets.mark(), hash, Instant.now());
        accounts.changePassword(id, hash, false);
        accounts.appoint(id, "ADMINISTRATOR", "country", Optional.empty(), Instant.now());
    }

    private double night(List<Operator> people, List<Sheet> sheets, Way way) throws InterruptedException {
        say("%d operators type %d protocols twice ...", people.size(), sheets.size());
        var night = new Night(people, sheets, way, perSecond);
        long begun = System.nanoTime();
        night.start();
        night.join();
        double seconds = (System.nanoTime() - begun) / 1e9;
        int count = night.cold().count() + night.latencies().count();
        double rate = count / seconds;
        say(
                "%d readings in %.1f s: %.0f/s; refused %d, sent again %d",
                count, seconds, rate, night.refused(), night.again());
        tell("Answers in the first %d s".formatted(Night.COLD_SECONDS), night.cold());
        tell("Answers afterwards", night.latencies());
        say("Load at the end %.1f", load());
        return rate;
    }

    private static void tell(String which, Latencies times) {
        say(
                "%s: p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, slowest %.0f ms",
                which, times.millis(0.5), times.millis(0.99), times.millis(0.999), times.millis(1));
    }

    private void check(Database database, Applying applying) {
        var verdict = new Fsck(database.sql(), database.transaction(), applying, new Scans(work.resolve("scans")))
                .check(entries -> {});
        say("fsck: %d entries, %d differences", verdict.entries(), verdict.different());
    }

    private static void recreate(LocalDatabase local) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(local.url("postgres"), local.user(), local.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists dauys with (force)");
            statement.execute("create database dauys");
        }
    }

    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation would be the only reason for a dependency.
    private static void say(String format, Object... facts) {
        System.out.println(String.format(Locale.ROOT, format, facts));
    }
}

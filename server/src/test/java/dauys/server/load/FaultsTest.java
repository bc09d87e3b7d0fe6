package dauys.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.store.Applying;
import dauys.store.Database;
import dauys.store.DatabaseAddress;
import dauys.store.Fsck;
import dauys.store.LocalDatabase;
import dauys.store.Scans;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a night survives. The server and PostgreSQL are processes of their own, which are killed in earnest. */
@Tag("broad")
class FaultsTest {

    private static final Path WORK = Path.of("target", "faults").toAbsolutePath();
    private static final int OPERATORS = 20;
    private static final int PRECINCTS = Integer.getInteger("dauys.faults.precincts", 300);
    private static final int SECONDS_AWAY = Integer.getInteger("dauys.faults.away", 6);
    private static final List<String> JVM = List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private LocalDatabase local;
    private WideElection wide;
    private Database database;
    private ServerProcess server;
    private List<Operator> operators;

    @BeforeEach
    void startEverything() throws Exception {
        wide = WideElection.in(WORK.resolve("election"), PRECINCTS);
        local = LocalDatabase.start(WORK.resolve("database"));
        try (var connection = DriverManager.getConnection(local.url("postgres"), local.user(), local.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists faults with (force)");
            statement.execute("create database faults");
        }
        database = open();
        operators = Operator.in(database, OPERATORS);
        server = startServer(0);
    }

    private DatabaseAddress address() {
        return new DatabaseAddress(local.url("faults"), local.user(), local.password());
    }

    private Database open() throws Exception {
        return Database.open(address().url(), address().user(), address().password(), 4);
    }

    private ServerProcess startServer(int port) throws Exception {
        return ServerProcess.start(wide.folder(), WORK.resolve("data"), address(), JVM, port);
    }

    @AfterEach
    void stopEverything() {
        server.close();
        database.close();
        local.close();
    }

    @Test
    void whatWasAcknowledgedBeforeTheServerWasKilledIsThereOnce() throws Exception {
        URI address = server.address();
        try (var way = new OverHttp(address)) {
            var night = new Night(operators, wide.sheets(), way).start();
            waitFor(night, wide.sheets().size() / 2);
            server.kill();
            server = startServer(address.getPort());
            night.join();
            assertEverythingIsThereOnce(night);
        }
    }

    @Test
    void whatWasAcknowledgedBeforePostgresqlWasKilledIsThereOnce() throws Exception {
        try (var way = new OverHttp(server.address())) {
            var night = new Night(operators, wide.sheets(), way).start();
            waitFor(night, wide.sheets().size() / 2);
            local.process().destroyForcibly();
            night.join();
            assertThat(night.again()).as("readings that were sent again").isPositive();
            assertEverythingIsThereOnce(night);
        }
    }

    @Test
    void aNightGoesOnWhenTheDatabaseComesBack() throws Exception {
        try (var way = new OverHttp(server.address())) {
            var night = new Night(operators, wide.sheets(), way).start();
            waitFor(night, wide.sheets().size() / 3);
            local.close();
            long back = System.nanoTime() + SECONDS_AWAY * 1_000_000_000L;
            HttpResponse<String> away =
                    way.answer(operators.getFirst(), wide.sheets().getFirst(), UUID.randomUUID());
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            while (System.nanoTime() < back) {
                Thread.onSpinWait();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
            local = LocalDatabase.start(WORK.resolve("database"));
            night.join();
            assertEverythingIsThereOnce(night);
        }
    }

    @Test
    void aReadingThatIsSentManyTimesAtOnceIsThereOnce() throws Exception {
        var sheet = wide.sheets().getFirst();
        try (var way = new OverHttp(server.address())) {
            var key = UUID.randomUUID();
            var answers = atOnce(8, number -> way.answer(operators.getFirst(), sheet, key));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201));
            var again = way.answer(operators.getFirst(), sheet, UUID.randomUUID());
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.body()).contains("W201");
        }
        assertThat(readings(sheet)).isEqualTo(1);
    }

    @Test
    void ofManyOperatorsAtOnceTwoReadAProtocol() throws Exception {
        var sheet = wide.sheets().getFirst();
        try (var way = new OverHttp(server.address())) {
            var answers = atOnce(8, number -> way.answer(operators.get(number), sheet, UUID.randomUUID()));
            assertThat(answers.stream().filter(answer -> answer.statusCode() / 100 == 2))
                    .hasSize(2);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                    .hasSize(6);
        }
        assertThat(readings(sheet)).isEqualTo(2);
    }

    @Test
    void aBackupOfAWorkingServerGivesTheSameNightElsewhere() throws Exception {
        Path file = WORK.resolve("night.zip");
        Path elsewhere = WORK.resolve("elsewhere-" + UUID.randomUUID());
        try (var way = new OverHttp(server.address())) {
            var night = new Night(operators, wide.sheets(), way).start();
            waitFor(night, wide.sheets().size() / 4);
            var before = night.acknowledged().keySet();
            var backup = Command.run(
                    address(),
                    "backup",
                    file.toString(),
                    "--election",
                    wide.folder().toString(),
                    "--data",
                    WORK.resolve("data").toString());
            assertThat(backup.exit()).as(backup.err()).isZero();
            night.join();
            administer("drop database if exists restored with (force)");
            administer("create database restored");
            var target = new DatabaseAddress(local.url("restored"), local.user(), local.password());
            var restore = Command.run(
                    target,
                    "restore",
                    file.toString(),
                    "--election",
                    elsewhere.resolve("election").toString(),
                    "--data",
                    elsewhere.toString());
            assertThat(restore.exit()).as(restore.err()).isZero();
            var fsck = Command.run(
                    target,
                    "fsck",
                    "--election",
                    elsewhere.resolve("election").toString(),
                    "--data",
                    elsewhere.toString());
            assertThat(fsck.exit()).as(fsck.out() + fsck.err()).isZero();
            try (var restored = Database.open(target.url(), target.user(), target.password(), 4)) {
                var keys = restored.sql()
                        .sql("select key from submission")
                        .query(UUID.class)
                        .set();
                assertThat(keys)
                        .as("what was acknowledged before the backup began")
                        .containsAll(before);
                assertThat(Totals.of(restored, wide.election())).isEqualTo(Totals.counted(restored, wide.election()));
            }
        }
        assertThat(server.stop()).as("milliseconds until the server is gone").isLessThan(15_000);
    }

    private void administer(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(local.url("postgres"), local.user(), local.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void waitFor(Night night, int acknowledged) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (night.acknowledgedSoFar() < acknowledged) {
            assertThat(System.nanoTime())
                    .as("acknowledged: " + night.acknowledgedSoFar())
                    .isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    private long readings(Sheet sheet) {
        return database.sql()
                .sql("select count(*) from record_entry where subject = :subject and kind = 'protocol.read'")
                .param("subject", sheet.subject().toString())
                .query(Long.class)
                .single();
    }

    private void assertEverythingIsThereOnce(Night night) throws Exception {
        assertThat(night.refused()).isZero();
        assertThat(night.acknowledged()).hasSize(wide.sheets().size() * 2);
        try (var fresh = open()) {
            var keys = fresh.sql()
                    .sql("select key from submission")
                    .query(UUID.class)
                    .set();
            assertThat(keys).isEqualTo(night.acknowledged().keySet());
            var twice = fresh.sql().sql("""
                            select subject from record_entry where kind = 'protocol.read'
                            group by subject having count(*) <> 2 or count(distinct person) <> 2
                            """).query(String.class).list();
            assertThat(twice).isEmpty();
            var entries = fresh.sql()
                    .sql("select count(*) from record_entry where kind = 'protocol.read'")
                    .query(Long.class)
                    .single();
            assertThat(entries).isEqualTo(wide.sheets().size() * 2L);
            var verdict = new Fsck(
                            fresh.sql(),
                            fresh.transaction(),
                            new Applying(wide.election()),
                            new Scans(WORK.resolve("s")))
                    .check(applied -> {});
            assertThat(verdict.differences()).isEmpty();
        }
    }

    /** Something that one of several people does. */
    @FunctionalInterface
    private interface Deed<T> {
        T done(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int number, Deed<T> deed) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> all = java.util.stream.IntStream.range(0, number)
                    .<Callable<T>>mapToObj(each -> () -> deed.done(each))
                    .toList();
            var answers = new java.util.ArrayList<T>();
            for (Future<T> each : people.invokeAll(all)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}

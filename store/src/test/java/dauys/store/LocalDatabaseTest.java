package dauys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed stays, whoever is killed; and a folder that cannot serve is told in a sentence. */
class LocalDatabaseTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    /** Making a database takes seconds; each test takes a copy of this one. */
    private static final Path PROGRAMS = Path.of("target", "postgresql");

    private static final Path PREPARED = PROGRAMS.resolve("prepared");

    @TempDir
    Path folder;

    @BeforeAll
    static void prepare() throws DatabaseUnavailable {
        LocalDatabase.start(PREPARED, PROGRAMS).close();
    }

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(PREPARED)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(
                        file, folder.resolve(PREPARED.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.delete(folder.resolve("port"));
    }

    private LocalDatabase start() throws DatabaseUnavailable {
        return LocalDatabase.start(folder, PROGRAMS);
    }

    @Test
    void whatIsWrittenToDiskIsReallyWritten() throws Exception {
        try (var local = start();
                Connection connection = connect(local)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(connection, "select 'Ә' < 'Б' collate \"kk-x-icu\""))
                    .as("Kazakh order is at hand")
                    .isEqualTo("t");
        }
    }

    @Test
    void aRowOutlivesTheKilledDatabaseWhichIsStartedAgain() throws Exception {
        try (var local = start()) {
            write(local, "before the kill");

            ProcessHandle killed = local.process();
            killed.destroyForcibly();
            killed.onExit().get(LONG.toSeconds(), TimeUnit.SECONDS);

            assertThat(waitFor(local)).isEqualTo("before the kill");
            assertThat(local.process().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void anOrphanOfACrashedProgramIsStoppedAndItsRowsAreThere() throws Exception {
        var crashing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("crash.log").toFile())
                .start();
        assertThat(crashing.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        long orphan = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan))
                .as("it goes on without its program")
                .isPresent();

        try (var local = start()) {
            assertThat(read(local)).isEqualTo("before the crash");
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void aStopAndAStartKeepPortAndRows() throws Exception {
        String url;
        ProcessHandle first;
        try (var local = start()) {
            write(local, "kept");
            url = local.jdbcUrl();
            first = local.process();
        }
        assertThat(first.isAlive()).isFalse();

        try (var local = start()) {
            assertThat(read(local)).isEqualTo("kept");
            assertThat(local.jdbcUrl()).isEqualTo(url);
        }
    }

    @Test
    void aNumberOfAProcessThatIsNoDatabaseIsLeftAlone() throws Exception {
        try (var local = start()) {
            write(local, "kept");
        }
        String ours = Long.toString(ProcessHandle.current().pid());
        Files.write(folder.resolve("data/postmaster.pid"), List.of(ours, folder + "/data", "0", "5432"));

        try (var local = start()) {
            assertThat(read(local)).isEqualTo("kept");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void nobodyEntersWithoutThePassword() throws Exception {
        try (var local = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(local.jdbcUrl(), local.user(), "guessed")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .hasSize(2);
        }
    }

    @Test
    void aNewFolderGetsADatabaseOfItsOwn() throws Exception {
        Path fresh = folder.resolve("a folder with a space");
        try (var local = LocalDatabase.start(fresh, PROGRAMS)) {
            write(local, "fresh");
            assertThat(read(local)).isEqualTo("fresh");
        }
    }

    @Test
    void twoProgramsDoNotShareAFolder() throws Exception {
        try (var local = start()) {
            assertThat(local.user()).isEqualTo("dauys");
            assertThatThrownBy(() -> start().close())
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage(
                            "Another Dauys works in the folder %s; stop it, or name another folder.".formatted(folder));
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInASentence() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> LocalDatabase.start(file).close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("The folder %s cannot be used for the database: %s is no folder.".formatted(file, file));
    }

    @Test
    void aLostPasswordIsToldInASentence() throws Exception {
        start().close();
        Files.delete(folder.resolve("password"));

        assertThatThrownBy(() -> start().close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("password is missing");
    }

    @Test
    void damagedDataAreToldInASentence() throws Exception {
        start().close();
        Files.delete(folder.resolve("data/PG_VERSION"));

        assertThatThrownBy(() -> start().close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("PostgreSQL does not start in " + folder)
                .hasMessageContaining("is not a database cluster directory");
    }

    private static Connection connect(LocalDatabase local) throws SQLException {
        return DriverManager.getConnection(local.jdbcUrl(), local.user(), local.password());
    }

    static void write(LocalDatabase local, String text) throws SQLException {
        try (Connection connection = connect(local);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (text text)");
            statement.execute("insert into kept values ('" + text + "')");
        }
    }

    private static String read(LocalDatabase local) throws SQLException {
        try (Connection connection = connect(local)) {
            return ask(connection, "select text from kept");
        }
    }

    /** Asks until the database is back; every failed question takes its own moment. */
    private static String waitFor(LocalDatabase local) throws SQLException {
        long end = System.nanoTime() + LONG.toNanos();
        while (true) {
            try {
                return read(local);
            } catch (SQLException away) {
                if (System.nanoTime() > end) {
                    throw away;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A program that writes a row and then ends without a word to anybody. */
    static final class CrashingProgram {

        private CrashingProgram() {}

        public static void main(String[] arguments) throws DatabaseUnavailable, SQLException, IOException {
            var local = LocalDatabase.start(Path.of(arguments[0]), PROGRAMS);
            write(local, "before the crash");
            Runtime.getRuntime().halt(1);
        }
    }
}

package dauys.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL for one machine: its data lie in a folder of the user and stay there, a commit that it has
 * acknowledged survives a crash, and nobody but this machine reaches it. Where its process dies, it is started again.
 */
public final class LocalDatabase implements AutoCloseable {

    /** The role that owns the tables; it may make databases, for rehearsals, and nothing else. */
    public static final String USER = "dauys";

    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabase.class);
    private static final String DATABASE = "dauys";
    private static final int BYTES_OF_PASSWORD = 24;

    /** After so many deaths in one run, something is wrong that no start mends. */
    private static final int MOST_REVIVALS = 20;

    private final Path folder;
    private final FileChannel lockFile;
    private final PostgresProcess postgres;
    private final String password;
    private final int port;
    private boolean closing;
    private int revivals;

    private LocalDatabase(Path folder, FileChannel lockFile, PostgresProcess postgres, String password, int port) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.postgres = postgres;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the PostgreSQL of a folder, and makes it where the folder is new. One that a crashed program left running
     * is stopped first.
     */
    public static LocalDatabase start(Path folder) throws DatabaseUnavailable {
        return start(folder, folder);
    }

    /** The same with the programs of PostgreSQL unpacked elsewhere, where several databases can share them. */
    public static LocalDatabase start(Path folder, Path programs) throws DatabaseUnavailable {
        Path whole = folder.toAbsolutePath().normalize();
        FileChannel lock = null;
        try {
            Files.createDirectories(whole);
            if (!Files.isWritable(whole)) {
                throw new DatabaseUnavailable("The folder %s cannot be written to.".formatted(whole));
            }
            lock = lock(whole);
            LocalDatabase database = open(whole, programs.toAbsolutePath().normalize(), lock);
            lock = null;
            return database;
        } catch (IOException unusable) {
            throw new DatabaseUnavailable(
                    "The folder %s cannot be used for the database: %s.".formatted(whole, reason(unusable)), unusable);
        } finally {
            release(lock);
        }
    }

    /**
     * Where the database of a folder can be asked while another Dauys works with it; empty where none does. So a backup
     * is made of a server that goes on working.
     */
    public static Optional<DatabaseAddress> inUse(Path folder) throws DatabaseUnavailable {
        Path whole = folder.toAbsolutePath().normalize();
        if (!Files.exists(whole.resolve("in-use.lock"))) {
            return Optional.empty();
        }
        try {
            lock(whole).close();
            return Optional.empty();
        } catch (DatabaseUnavailable worksThere) {
            return Optional.of(address(whole, worksThere));
        } catch (IOException unusable) {
            throw new DatabaseUnavailable(
                    "The folder %s cannot be used for the database: %s.".formatted(whole, reason(unusable)), unusable);
        }
    }

    private static DatabaseAddress address(Path folder, DatabaseUnavailable worksThere) throws DatabaseUnavailable {
        try {
            int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
            String password = Files.readString(folder.resolve("password")).strip();
            return new DatabaseAddress(url(port, DATABASE), USER, password);
        } catch (IOException | NumberFormatException stillMakingIt) {
            throw worksThere;
        }
    }

    private static LocalDatabase open(Path folder, Path programs, FileChannel lock)
            throws IOException, DatabaseUnavailable {
        Path data = folder.resolve("data");
        var postgres = new PostgresProcess(PostgresBinaries.in(programs), data, folder);
        Path passwordFile = folder.resolve("password");
        if (!Files.exists(data)) {
            writePrivately(passwordFile, newPassword());
            postgres.create(passwordFile);
        } else if (!Files.exists(passwordFile)) {
            throw new DatabaseUnavailable("The file %s is missing; without it nobody can open the database beside it."
                    .formatted(passwordFile));
        }
        postgres.stop();
        postgres.forgetDeadProcess();
        int port = port(folder);
        String password = Files.readString(passwordFile).strip();
        var database = new LocalDatabase(folder, lock, postgres, password, port);
        database.watch(postgres.start(port));
        try {
            database.makeRoleAndDatabase();
        } catch (SQLException refused) {
            postgres.stop();
            throw new DatabaseUnavailable(
                    "The PostgreSQL of %s does not let Dauys in: %s".formatted(folder, refused.getMessage()), refused);
        }
        return database;
    }

    private void makeRoleAndDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", password);
                var statement = connection.createStatement()) {
            if (isNone(connection, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                // The password is of the letters of Base64, so that it needs no escape.
                statement.execute("create role %s login createdb password '%s'".formatted(USER, password));
            }
            if (isNone(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database %s owner %s".formatted(DATABASE, USER));
            }
        }
    }

    private static boolean isNone(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private void watch(ProcessHandle process) {
        Thread.ofVirtual().name("postgresql-watch").start(() -> {
            process.onExit().join();
            revive();
        });
    }

    private synchronized void revive() {
        if (closing) {
            return;
        }
        revivals++;
        if (revivals > MOST_REVIVALS) {
            LOG.error("PostgreSQL in {} has died {} times and is left alone.", folder, MOST_REVIVALS);
            return;
        }
        LOG.warn("PostgreSQL in {} has died; it is started again.", folder);
        try {
            watch(postgres.start(port));
        } catch (IOException | DatabaseUnavailable failure) {
            LOG.error("PostgreSQL in {} could not be started again: {}", folder, failure.getMessage());
        }
    }

    /** The process of PostgreSQL, for tests that kill it. */
    public ProcessHandle process() throws IOException {
        return postgres.running().orElseThrow(() -> new IllegalStateException("No PostgreSQL is running in " + folder));
    }

    /** The address of the election's database for the driver of Java. */
    public String jdbcUrl() {
        return url(DATABASE);
    }

    /** The address of another database of the same PostgreSQL. */
    public String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** All that is needed to open the election's database. */
    public DatabaseAddress address() {
        return new DatabaseAddress(jdbcUrl(), USER, password);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            postgres.stop();
        } catch (IOException | DatabaseUnavailable failure) {
            LOG.error("PostgreSQL in {} was not stopped: {}", folder, failure.getMessage());
        }
        release(lockFile);
    }

    private static FileChannel lock(Path folder) throws IOException, DatabaseUnavailable {
        var channel =
                FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DatabaseUnavailable(
                    "Another Dauys works in the folder %s; stop it, or name another folder.".formatted(folder));
        }
        return channel;
    }

    private static void release(@Nullable FileChannel lock) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException failure) {
                LOG.warn("A lock was not given back: {}", failure.getMessage());
            }
        }
    }

    /** The port of the last time where it is still free, so that addresses in notes stay right; else another. */
    private static int port(Path folder) throws IOException {
        Path file = folder.resolve("port");
        int kept = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int free = isFree(kept) ? kept : freePort();
        Files.writeString(file, free + "\n");
        return free;
    }

    private static boolean isFree(int port) {
        if (port == 0) {
            return false;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String newPassword() {
        byte[] random = new byte[BYTES_OF_PASSWORD];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text + "\n");
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case java.nio.file.FileAlreadyExistsException file -> file.getFile() + " is no folder";
            case java.nio.file.AccessDeniedException file -> file.getFile() + " may not be opened";
            default -> String.valueOf(failure.getMessage());
        };
    }
}

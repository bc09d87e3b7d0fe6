package dauys.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of the process, and in it a database of its own for whoever asks. */
final class TestDatabases {

    private static final Path PROGRAMS = Path.of("target", "postgresql");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDatabase LOCAL = start();

    private TestDatabases() {}

    private static LocalDatabase start() {
        try {
            var local = LocalDatabase.start(PROGRAMS.resolve("shared"), PROGRAMS);
            Runtime.getRuntime().addShutdownHook(new Thread(local::close));
            return local;
        } catch (DatabaseUnavailable unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** An empty database with the tables of this version. */
    static Database fresh() throws Exception {
        return open(named());
    }

    /** The name of an empty database without tables. */
    static String named() throws Exception {
        String name = "test_" + NUMBER.incrementAndGet();
        try (var connection = DriverManager.getConnection(LOCAL.url("postgres"), LOCAL.user(), LOCAL.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return name;
    }

    static Database open(String name) throws DatabaseUnavailable {
        return Database.open(LOCAL.url(name), LOCAL.user(), LOCAL.password(), 12);
    }

    static String url(String name) {
        return LOCAL.url(name);
    }

    static String user() {
        return LOCAL.user();
    }

    static String password() {
        return LOCAL.password();
    }
}

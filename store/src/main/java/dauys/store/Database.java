package dauys.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open database of an election: its connections, with the tables as this version of Dauys knows them. */
public final class Database implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);
    private static final int RETRIES = 5;

    /** PostgreSQL 15 was the first in which two absent values can count as the same one. */
    private static final int OLDEST_POSTGRESQL = 150_000;

    private final HikariDataSource pool;
    private final FairPool fair;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.fair = new FairPool(pool, pool.getMaximumPoolSize(), LONGEST_WAIT, this::forgetConnections);
        this.sql = JdbcClient.create(fair);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(fair));
    }

    /** Opens so many connections and brings the tables to the form of this version. */
    public static Database open(String url, String user, String password, int connections) throws DatabaseUnavailable {
        var pool = new HikariDataSource(settings(url, user, password, connections));
        try {
            var database = new Database(pool);
            int version = database.sql
                    .sql("show server_version_num")
                    .query(Integer.class)
                    .single();
            if (version < OLDEST_POSTGRESQL) {
                throw new DatabaseUnavailable("The database at %s is a PostgreSQL older than 15.".formatted(url));
            }
            flyway(pool).migrate();
            return database;
        } catch (FlywayException | org.springframework.dao.DataAccessException failure) {
            pool.close();
            throw new DatabaseUnavailable(
                    "The database at %s cannot be used: %s".formatted(url, firstLine(failure)), failure);
        } catch (DatabaseUnavailable tooOld) {
            pool.close();
            throw tooOld;
        }
    }

    /** Nobody is given a connection that the database has ended: whoever comes next gets a new one. */
    private void forgetConnections() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private static HikariConfig settings(String url, String user, String password, int connections) {
        var settings = new HikariConfig();
        settings.setPoolName("dauys");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(connections);
        settings.setConnectionTimeout(LONGEST_WAIT.toMillis());
        settings.setKeepaliveTime(SIGN_OF_LIFE.toMillis());
        // The first question tells in one sentence that nobody answers; the pool itself would throw much more.
        settings.setInitializationFailTimeout(-1);
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        settings.addDataSourceProperty("ApplicationName", "dauys");
        settings.addDataSourceProperty("connectTimeout", Long.toString(LONGEST_WAIT.toSeconds()));
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        return settings;
    }

    private static Flyway flyway(DataSource pool) {
        return Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .connectRetries(RETRIES)
                .cleanDisabled(true)
                .load();
    }

    private static String firstLine(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    public DataSource dataSource() {
        return fair;
    }

    public JdbcClient sql() {
        return sql;
    }

    /** Runs acts as a whole: all that a body writes is there afterwards, or none of it. */
    public TransactionTemplate transaction() {
        return transaction;
    }

    /** How many connections nobody uses or waits for at this moment. */
    int free() {
        return fair.free();
    }

    /** How many wait for a connection. */
    int waiting() {
        return fair.waiting();
    }

    @Override
    public void close() {
        pool.close();
    }
}

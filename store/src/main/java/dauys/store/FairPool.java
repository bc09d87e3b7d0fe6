package dauys.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives connections in the order in which they were asked for. The pool behind it gives them to whoever comes at the
 * right moment, so that of two hundred who wait a few would wait for seconds; here everybody stands in one line first.
 */
final class FairPool extends DelegatingDataSource {

    private final Semaphore turns;
    private final Duration longest;
    private final Runnable died;

    /**
     * A pool of so many connections, for which nobody waits longer than that.
     *
     * @param died told when the database has ended a connection: it has most likely ended the others too
     */
    FairPool(DataSource pool, int connections, Duration longest, Runnable died) {
        super(pool);
        this.turns = new Semaphore(connections, true);
        this.longest = longest;
        this.died = died;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (!turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException("All connections were busy for " + longest);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting for a connection", interrupted);
        }
        boolean given = false;
        try {
            Connection connection = super.getConnection();
            given = true;
            return new Turn(connection).shown();
        } finally {
            if (!given) {
                turns.release();
            }
        }
    }

    /** How many could have a connection at this moment without waiting. */
    int free() {
        return turns.availablePermits();
    }

    /** How many wait. */
    int waiting() {
        return turns.getQueueLength();
    }

    /** A connection that was given, until it is closed for the first time. */
    private final class Turn {

        private final Connection connection;
        private final Connection shown;
        private final AtomicBoolean over = new AtomicBoolean();

        Turn(Connection connection) {
            this.connection = connection;
            this.shown = proxy(Connection.class, (method, arguments) -> ofConnection(method, arguments));
        }

        Connection shown() {
            return shown;
        }

        private @Nullable Object ofConnection(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return switch (call(connection, method, arguments)) {
                    case CallableStatement call -> statement(CallableStatement.class, call);
                    case PreparedStatement prepared -> statement(PreparedStatement.class, prepared);
                    case Statement plain -> statement(Statement.class, plain);
                    case null -> null;
                    case Object other -> other;
                };
            } finally {
                if (method.getName().equals("close") && over.compareAndSet(false, true)) {
                    turns.release();
                }
            }
        }

        /** A statement knows its connection, and some close it by way of the statement; it must be the one shown. */
        private <T extends Statement> T statement(Class<T> type, Statement statement) {
            return proxy(
                    type,
                    (method, arguments) ->
                            method.getName().equals("getConnection") ? shown : call(statement, method, arguments));
        }
    }

    /** What a proxy does with a call. */
    @FunctionalInterface
    private interface Calls {
        @Nullable
        Object made(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                FairPool.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.made(method, arguments)));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getTargetException() instanceof SQLException failure && hasEnded(failure)) {
                died.run();
            }
            throw thrown.getTargetException();
        }
    }

    /** Class 08 tells of a broken connection, and 57P of a database that shuts down, crashes or starts. */
    private static boolean hasEnded(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return state.startsWith("08") || state.startsWith("57P");
    }
}

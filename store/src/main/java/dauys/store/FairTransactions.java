package dauys.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions in the order in which they were asked for. The pool gives a connection to whoever comes at the right
 * moment, so that of two hundred who wait a few would wait for seconds; here everybody stands in one line first. A few
 * connections are left for those who only read.
 */
final class FairTransactions extends TransactionTemplate {

    private static final long serialVersionUID = 1L;

    private final transient Semaphore turns;
    private final transient Duration longest;

    /** So many transactions at once, for which nobody waits longer than that. */
    FairTransactions(PlatformTransactionManager manager, int atOnce, Duration longest) {
        super(manager);
        this.turns = new Semaphore(atOnce, true);
        this.longest = longest;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return super.execute(action);
        }
        try {
            if (!turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotCreateTransactionException("All connections were busy for " + longest);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("Interrupted while waiting for a turn", interrupted);
        }
        try {
            return super.execute(action);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

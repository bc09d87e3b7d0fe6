package dauys.server.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Does at their times what is to be done: a few workers share a list that is ordered by time. It can be paused, it
 * waits while the database is away, and it can be stopped at any moment, because what is done next is found in the
 * record.
 */
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final double NANOS = 1e9;
    private static final double AGAIN = 1;
    private static final int WORKERS = 8;

    /** Something to do; afterwards there may be something else. */
    @FunctionalInterface
    interface Work {
        Optional<Task> run();
    }

    /**
     * Something to do at a time.
     *
     * @param due seconds after the beginning of the replay
     */
    record Task(double due, Work work) {}

    private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingDouble(Task::due));
    private final List<Thread> workers = new ArrayList<>();
    private double elapsed;
    private long since = System.nanoTime();
    private boolean paused;
    private boolean stopped;
    private int busy;

    /** Begins at some second with what is to be done. */
    synchronized void start(double from, List<Task> first) {
        elapsed = from;
        since = System.nanoTime();
        tasks.addAll(first);
        for (int i = 0; i < WORKERS; i++) {
            workers.add(Thread.ofVirtual().name("replay-" + i).start(this::work));
        }
    }

    /** Adds something to do. */
    synchronized void add(List<Task> more) {
        tasks.addAll(more);
        notifyAll();
    }

    /** Seconds of the replay until now. */
    synchronized double now() {
        return elapsed + (paused ? 0 : (System.nanoTime() - since) / NANOS);
    }

    synchronized boolean isPaused() {
        return paused;
    }

    /** Whether it knows what is to be done. */
    synchronized boolean hasBegun() {
        return !workers.isEmpty();
    }

    /** How many things are still to be done, as far as is known. */
    synchronized int left() {
        return tasks.size() + busy;
    }

    /** Stands still, or goes on. */
    synchronized void pause(boolean still) {
        elapsed = now();
        since = System.nanoTime();
        paused = still;
        notifyAll();
    }

    /** Ends it; whatever is being done is finished first. */
    void stop() throws InterruptedException {
        List<Thread> ending;
        synchronized (this) {
            stopped = true;
            notifyAll();
            ending = List.copyOf(workers);
        }
        for (Thread each : ending) {
            each.join(Duration.ofSeconds(2));
        }
    }

    private void work() {
        try {
            for (var task = take(); task.isPresent(); task = take()) {
                Optional<Task> then = run(task.get());
                done(then);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Task> run(Task task) {
        try {
            return task.work().run();
        } catch (DataAccessException | TransactionException away) {
            return Optional.of(new Task(now() + AGAIN, task.work()));
        } catch (RuntimeException mistake) {
            LOG.error("Something of the replay was left out", mistake);
            return Optional.empty();
        }
    }

    private synchronized Optional<Task> take() throws InterruptedException {
        while (!stopped) {
            Task first = tasks.peek();
            double wait = first == null || paused ? AGAIN : first.due() - now();
            if (first != null && !paused && wait <= 0) {
                busy++;
                return Optional.of(tasks.remove());
            }
            wait(Math.max(1, Math.min(1_000, (long) (wait * 1_000))));
        }
        return Optional.empty();
    }

    private synchronized void done(Optional<Task> then) {
        busy--;
        then.ifPresent(tasks::add);
        notifyAll();
    }
}

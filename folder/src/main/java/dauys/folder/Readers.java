package dauys.folder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of files on several cores. Each block is read by a worker of its own; what blocks gave is taken up
 * in the order of the file, so findings come in that order whichever worker was first.
 */
final class Readers<W> implements AutoCloseable {

    private final ExecutorService threads;
    private final List<W> workers = new ArrayList<>();
    private final BlockingQueue<W> free;
    private final int atOnce;

    /** So many workers, each with a thread of its own. */
    Readers(Supplier<W> worker, int number) {
        atOnce = number + 1;
        free = new ArrayBlockingQueue<>(number);
        for (int i = 0; i < number; i++) {
            W each = worker.get();
            workers.add(each);
            free.add(each);
        }
        threads = Executors.newFixedThreadPool(number, task -> {
            var thread = new Thread(task, "reader of protocols");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** All workers, to collect what they have added up. */
    List<W> workers() {
        return workers;
    }

    /**
     * Reads a file.
     *
     * @param read what a worker makes of a block
     * @param take what is done with it, in the order of the file and in the caller's thread
     */
    <R> void read(LineBlocks blocks, BiFunction<W, LineBlocks.Block, R> read, BiConsumer<LineBlocks.Block, R> take) {
        var underway = new ArrayDeque<Underway<R>>();
        for (var block = blocks.next(); block != null; block = blocks.next()) {
            var taken = block;
            underway.add(new Underway<>(block, threads.submit(() -> withWorker(worker -> read.apply(worker, taken)))));
            if (underway.size() > atOnce) {
                var first = underway.remove();
                finish(first, take);
                blocks.takeBack(first.block());
            }
        }
        while (!underway.isEmpty()) {
            finish(underway.remove(), take);
        }
    }

    private record Underway<R>(LineBlocks.Block block, Future<R> result) {}

    private <R> R withWorker(java.util.function.Function<W, R> work) throws InterruptedException {
        W worker = free.take();
        try {
            return work.apply(worker);
        } finally {
            free.add(worker);
        }
    }

    private static <R> void finish(Underway<R> underway, BiConsumer<LineBlocks.Block, R> take) {
        try {
            take.accept(underway.block(), underway.result().get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted.", interrupted);
        } catch (ExecutionException failed) {
            throw asUnchecked(failed.getCause());
        }
    }

    private static RuntimeException asUnchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException("A reader failed.", cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

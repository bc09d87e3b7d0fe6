package dauys.publication.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents into a folder on all cores. A document that is there already with the same content is kept, so that
 * a run that was stopped is taken up by the next one; a document is written beside the folder's others and moved to its
 * place when it is whole, so that nobody ever finds half of one.
 */
public final class DocumentBatch {

    /** Holds what is being written; whatever a stopped run left there means nothing. */
    private static final String UNFINISHED = ".unfinished";

    /** The identifier stands in the last part of a file, before as many bytes as its table of objects has. */
    private static final int END = 1 << 16;

    /** Hears of every document how far the batch has come, from several threads but never from two at once. */
    @FunctionalInterface
    public interface Progress {
        void at(Done done);
    }

    /**
     * How far a batch has come.
     *
     * @param made documents that were written
     * @param kept documents that were there with the same content
     */
    public record Done(int made, int kept) {
        public int all() {
            return made + kept;
        }
    }

    /** Another run is writing into the folder. */
    public static final class FolderInUse extends IOException {
        private static final long serialVersionUID = 1;

        FolderInUse(Path folder) {
            super("Another run writes into " + folder);
        }
    }

    private final Path folder;
    private final Path unfinished;
    private final Progress progress;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private DocumentBatch(Path folder, Progress progress) {
        this.folder = folder;
        this.unfinished = folder.resolve(UNFINISHED);
        this.progress = progress;
    }

    /**
     * Writes documents.
     *
     * @throws IOException where the folder cannot be written; the documents that were whole are there
     */
    public static Done write(Stream<Document> documents, Path folder, Progress progress) throws IOException {
        return new DocumentBatch(folder, progress).write(documents.iterator());
    }

    private Done write(Iterator<Document> documents) throws IOException {
        Files.createDirectories(unfinished);
        try (var channel = FileChannel.open(
                        unfinished.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = Optional.ofNullable(lock(channel)).orElseThrow(() -> new FolderInUse(folder))) {
            clear(false);
            writeAll(documents);
            if (lock.isValid()) {
                clear(true);
            }
        }
        return done();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** Takes away what is unfinished. */
    private void clear(boolean wholly) throws IOException {
        try (var files = Files.list(unfinished)) {
            for (Path each : files.toList()) {
                if (wholly || !each.endsWith("lock")) {
                    Files.delete(each);
                }
            }
        }
        if (wholly) {
            Files.delete(unfinished);
        }
    }

    private void writeAll(Iterator<Document> documents) throws IOException {
        int workers = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(workers)) {
            var running = IntStream.range(0, workers)
                    .<Future<?>>mapToObj(number -> pool.submit(() -> work(documents, number)))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unwritable) {
                throw new IOException(unwritable.getMessage(), unwritable);
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            stopped.set(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interrupted);
        }
    }

    private void work(Iterator<Document> documents, int number) {
        try {
            var next = next(documents);
            while (next.isPresent()) {
                write(next.get(), unfinished.resolve(number + ".pdf"));
                next = next(documents);
            }
        } catch (IOException unwritable) {
            stopped.set(true);
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException mistake) {
            stopped.set(true);
            throw mistake;
        }
    }

    private Optional<Document> next(Iterator<Document> documents) {
        synchronized (documents) {
            return stopped.get() || !documents.hasNext() ? Optional.empty() : Optional.of(documents.next());
        }
    }

    private void write(Document document, Path whole) throws IOException {
        Path place = folder.resolve(document.path());
        var printed = document.printed();
        if (isThere(place, printed)) {
            kept.incrementAndGet();
        } else {
            Files.createDirectories(place.resolveSibling("."));
            try (var out = Files.newOutputStream(whole)) {
                Pdf.write(printed, out);
            }
            Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            made.incrementAndGet();
        }
        tell();
    }

    private void tell() {
        synchronized (progress) {
            progress.at(done());
        }
    }

    private Done done() {
        return new Done(made.get(), kept.get());
    }

    private static boolean isThere(Path place, Printed printed) throws IOException {
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try (var file = new RandomAccessFile(place.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(file.length(), END)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return Pdf.id(new String(end, StandardCharsets.ISO_8859_1))
                    .map(id -> id.toLowerCase(Locale.ROOT))
                    .equals(Optional.of(HexFormat.of().formatHex(printed.id())));
        }
    }
}

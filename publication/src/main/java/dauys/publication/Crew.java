package dauys.publication;

import dauys.publication.files.SiteFiles;
import dauys.publication.pages.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the jobs of a publication on all cores; each core takes the next job when it has done one. */
final class Crew {

    private final int workers;
    private final List<Site.Job> jobs;
    private final SiteFiles files;
    private final Publisher.Progress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Crew(int workers, List<Site.Job> jobs, SiteFiles files, Publisher.Progress progress) {
        this.workers = workers;
        this.jobs = jobs;
        this.files = files;
        this.progress = progress;
    }

    /** Returns when all jobs are done, or fails with the first that failed. */
    void work() throws IOException {
        int needed = Math.max(1, Math.min(workers, jobs.size()));
        try (var pool = Executors.newFixedThreadPool(needed)) {
            var working = new ArrayList<Future<?>>();
            for (int i = 0; i < needed; i++) {
                working.add(pool.submit(() -> {
                    one();
                    return null;
                }));
            }
            waitFor(working);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw new IllegalStateException("A page could not be made", failed.getCause());
        }
    }

    private void waitFor(List<Future<?>> working) throws IOException, ExecutionException {
        try {
            for (Future<?> each : working) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            next.set(jobs.size());
            Thread.currentThread().interrupt();
            throw new IOException("The publication was stopped", stopped);
        }
    }

    private void one() throws IOException {
        try {
            for (int i = next.getAndIncrement(); i < jobs.size(); i = next.getAndIncrement()) {
                jobs.get(i).write(files);
                progress.at(done.incrementAndGet(), jobs.size());
            }
        } catch (IOException | RuntimeException failed) {
            // The others stop at their next job: nobody will see what they would still write.
            next.set(jobs.size());
            throw failed;
        }
    }
}

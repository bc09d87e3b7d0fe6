package dauys.server.site;

import dauys.election.chamber.ContestCourse;
import dauys.publication.Embargo;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the folder of the public site true to what is agreed: pages that changed after a few seconds, the files of open
 * data after some minutes, and everything after some more. One thread writes, so that a site is never published twice
 * at once. There is a page from the moment at which the server answers, if only one that says what is being waited for.
 */
public final class PublicSite implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublicSite.class);

    /** Before the web server, so that nobody finds an empty folder, and after everything that it reads from. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4_096;

    private final NightElection election;
    private final Live live;
    private final Publisher publisher;
    private final Path folder;
    private final SiteSettings settings;
    private final PublicProtocols publicProtocols;
    private final Clock clock;

    private final Object publishing = new Object();
    private @Nullable Thread writer;
    private boolean stopped;
    private Live.@Nullable Moment shown;
    private Instant whole = Instant.MIN;
    private Live.@Nullable Moment ofData;
    private Instant data = Instant.MIN;
    private boolean saysToWait;
    private boolean announced;
    private boolean troubled;

    PublicSite(
            NightElection election,
            Live live,
            PublicProtocols publicProtocols,
            Publisher publisher,
            Path folder,
            SiteSettings settings,
            Clock clock) {
        this.publicProtocols = publicProtocols;
        this.election = election;
        this.live = live;
        this.publisher = publisher;
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
    }

    /** The folder that readers see. */
    public Path folder() {
        return folder;
    }

    @Override
    public synchronized void start() {
        if (settings.isKept() && writer == null) {
            stopped = false;
            trying(() -> {
                synchronized (publishing) {
                    done(publisher.announce(snapshot(live.now()), folder));
                }
            });
            writer = Thread.ofPlatform().name("public-site").daemon().start(this::keep);
        }
    }

    private void keep() {
        try {
            while (!isStopped()) {
                long begun = System.nanoTime();
                publishOnce();
                await(Duration.ofNanos(System.nanoTime() - begun));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Waits at least as long as the last turn took, so that at most half of one processor is used. */
    private synchronized void await(Duration took) throws InterruptedException {
        if (!stopped) {
            var pause = took.compareTo(settings.pagesEvery()) > 0 ? took : settings.pagesEvery();
            TimeUnit.MILLISECONDS.timedWait(this, pause.toMillis());
        }
    }

    private void publishOnce() {
        trying(this::publish);
    }

    /** Something that writes into the folder. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private void trying(Writing writing) {
        try {
            writing.write();
            troubled = false;
        } catch (IOException unwritable) {
            // Readers keep what they have, which says of when it is; the next turn tries again.
            if (!troubled && !isStopped()) {
                LOG.warn("The public site in {} cannot be written: {}", folder, unwritable.getMessage());
                troubled = true;
            }
        }
    }

    private static void done(Publisher.Published published) throws IOException {
        if (published instanceof Publisher.Published.Blocked blocked) {
            throw new IOException(blocked.obstacle().toString());
        }
    }

    /** Publishes what has changed since the last time, if anything has. */
    void publish() throws IOException {
        synchronized (publishing) {
            publish(live.now());
        }
    }

    private void publish(Live.Moment moment) throws IOException {
        var before = shown;
        // The data stand so since the last act, and were seen to stand so when the database was last looked at.
        var snapshot = snapshot(moment);
        if (Embargo.until(snapshot).isPresent()) {
            if (!saysToWait) {
                done(publisher.publishAll(snapshot, folder));
                saysToWait = true;
            }
            return;
        }
        if (before == null) {
            if (!announced) {
                done(publisher.announce(snapshot, folder));
                announced = true;
            }
            publishAll(snapshot, moment);
        } else if (before.upTo() != moment.upTo()) {
            publishNews(snapshot, before, moment);
        }
        boolean dataAreBehind = ofData == null || ofData.upTo() != moment.upTo();
        if (dataAreBehind && isOver(data, settings.dataEvery())) {
            done(publisher.publishParts(snapshot, folder));
            dataAreOf(moment);
        }
    }

    private void publishNews(Snapshot snapshot, Live.Moment before, Live.Moment moment) throws IOException {
        if (before.contests().equals(moment.contests()) && !isOver(whole, settings.wholeEvery())) {
            done(publisher.publishChanged(snapshot, changed(before, moment), folder));
            shown = moment;
        } else {
            publishAll(snapshot, moment);
        }
    }

    private void publishAll(Snapshot snapshot, Live.Moment moment) throws IOException {
        done(publisher.publishAll(snapshot, folder));
        shown = moment;
        whole = clock.instant();
        dataAreOf(moment);
    }

    private void dataAreOf(Live.Moment moment) {
        ofData = moment;
        data = clock.instant();
    }

    private boolean isOver(Instant since, Duration pause) {
        return since.equals(Instant.MIN)
                || Duration.between(since, clock.instant()).compareTo(pause) >= 0;
    }

    /** The protocols whose public versions, or whose state, are others than before. */
    private static Set<Integer> changed(Live.Moment before, Live.Moment now) {
        var changed = new TreeSet<Integer>();
        for (int slot = 0; slot < now.slots().size(); slot++) {
            var old = before.slots().get(slot);
            var state = now.slots().get(slot);
            boolean isPublic = !old.history().isEmpty() || !state.history().isEmpty();
            if (isPublic && (old.entry() != state.entry() || !old.scans().equals(state.scans()))) {
                changed.add(slot);
            }
        }
        return changed;
    }

    /** What everybody may read of a moment. */
    Snapshot snapshot(Live.Moment moment) {
        var counted = live.folder(moment);
        Map<String, ContestCourse> courses = moment.contests();
        return new Snapshot(
                counted,
                counted.count(),
                Optional.of(election.registers()),
                publicProtocols.of(moment),
                moment.precincts(),
                courses,
                live.looked());
    }

    @Override
    public void stop() {
        Thread ending;
        synchronized (this) {
            stopped = true;
            notifyAll();
            ending = writer;
            writer = null;
        }
        try {
            if (ending != null) {
                ending.interrupt();
                ending.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public synchronized boolean isRunning() {
        return writer != null;
    }
}

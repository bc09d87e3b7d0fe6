package dauys.server.site;

import dauys.publication.Snapshot;
import dauys.publication.documents.Documents;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.wording.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes documents when they are asked for, one at a time, because commissions come first; and keeps what it made until
 * what stands in it has changed. A document of sums may be half a minute old, because on election night they change
 * twice in a second; it says of which moment it is.
 */
@Component
final class DocumentShelf {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final Duration SUMS = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 32L << 20;
    private static final int PATIENCE_IN_SECONDS = 10;

    private final NightElection election;
    private final Live live;
    private final PublicSite site;
    private final Clock clock;
    private final Instant end;

    private final Semaphore press = new Semaphore(1, true);
    private final Map<WantedDocument, MadeDocument> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    private @Nullable Stand stand;

    DocumentShelf(NightElection election, Live live, PublicSite site, Clock clock) {
        this.election = election;
        this.live = live;
        this.site = site;
        this.clock = clock;
        this.end = election.registers().endOfVoting();
    }

    /** The data at a moment, ready for documents in each language. */
    private record Stand(Live.Moment moment, Snapshot snapshot, Instant since, Map<Language, Documents> documents) {

        Documents in(Language language) {
            return documents.computeIfAbsent(language, each -> new Documents(snapshot, each));
        }
    }

    /** Whether somebody may be given a new document now. */
    @FunctionalInterface
    interface Allowance {
        boolean takesOne();
    }

    /** What came of a wish. */
    sealed interface Answer {
        /** The document. */
        record Given(MadeDocument document) implements Answer {}

        /** There is no such document. */
        record Unknown() implements Answer {}

        /** Voting goes on. */
        record TooEarly() implements Answer {}

        /** Whoever asks has had many, or all are waiting for others. */
        record Later(boolean tooMany) implements Answer {}
    }

    /** The document as it stands; one that is made anew counts against the allowance. */
    Answer take(WantedDocument wanted, Allowance allowance) throws InterruptedException {
        if (wanted.hasVotes() && clock.instant().isBefore(end)) {
            return new Answer.TooEarly();
        }
        var now = stand();
        var document = wanted.from(now.in(wanted.language()));
        if (document.isEmpty()) {
            return new Answer.Unknown();
        }
        long version = wanted.version(election.registers(), now.moment());
        var there = there(wanted, version);
        if (there.isPresent()) {
            return new Answer.Given(there.get());
        }
        if (!allowance.takesOne()) {
            return new Answer.Later(true);
        }
        if (!press.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            return new Answer.Later(false);
        }
        try {
            // Somebody before may have wanted the same.
            var meanwhile = there(wanted, version);
            if (meanwhile.isPresent()) {
                return new Answer.Given(meanwhile.get());
            }
            var made = new MadeDocument(document.get().bytes(), version, clock.instant());
            keep(wanted, made);
            return new Answer.Given(made);
        } finally {
            press.release();
        }
    }

    private synchronized Stand stand() {
        var now = live.now();
        var before = stand;
        boolean isRight = before != null && (before.moment().upTo() == now.upTo() || !isOver(before.since(), MOMENT));
        if (before != null && isRight) {
            return before;
        }
        var fresh = new Stand(now, site.snapshot(now), clock.instant(), new ConcurrentHashMap<>());
        stand = fresh;
        return fresh;
    }

    private synchronized Optional<MadeDocument> there(WantedDocument wanted, long version) {
        return Optional.ofNullable(kept.get(wanted))
                .filter(each -> each.version() == version || (wanted.isOfSums() && !isOver(each.at(), SUMS)));
    }

    private synchronized void keep(WantedDocument wanted, MadeDocument made) {
        var old = kept.put(wanted, made);
        bytes += made.size() - (old == null ? 0 : old.size());
        Iterator<MadeDocument> oldest = kept.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    private boolean isOver(Instant since, Duration time) {
        return Duration.between(since, clock.instant()).compareTo(time) >= 0;
    }
}

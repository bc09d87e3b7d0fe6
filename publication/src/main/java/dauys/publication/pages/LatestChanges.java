package dauys.publication.pages;

import dauys.publication.PublishedProtocol.Happened;
import dauys.publication.PublishedProtocols;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What happened last to protocols, found in one pass over all of them.
 *
 * @param newest the newest changes, newest first
 * @param since a quarter of an hour before the time of the data
 * @param sinceThen how many protocols changed since then
 */
record LatestChanges(List<Change> newest, Instant since, int sinceThen) {

    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** A protocol, by its slot, and what happened to it. */
    record Change(int slot, Instant at, Happened happened) {}

    /** A protocol whose moment is known. */
    private record Moved(int slot, Instant at) {}

    private static final Comparator<Moved> OLDEST_FIRST = Comparator.comparing(Moved::at)
            .thenComparing(Comparator.comparingInt(Moved::slot).reversed());

    static LatestChanges of(PublishedProtocols protocols, int slots, Instant at) {
        Instant since = at.minus(WINDOW);
        var newest = new PriorityQueue<>(OLDEST_FIRST);
        int sinceThen = 0;
        for (int slot = 0; slot < slots; slot++) {
            var moment = protocols.at(slot);
            if (moment.isPresent()) {
                sinceThen += moment.get().isAfter(since) ? 1 : 0;
                newest.add(new Moved(slot, moment.get()));
                if (newest.size() > MOST) {
                    newest.remove();
                }
            }
        }
        var changes = new ArrayList<Change>();
        while (!newest.isEmpty()) {
            var oldest = newest.remove();
            protocols
                    .of(oldest.slot())
                    .ifPresent(each -> changes.add(new Change(oldest.slot(), oldest.at(), each.happened())));
        }
        Collections.reverse(changes);
        return new LatestChanges(changes, since, sinceThen);
    }

    /** Whether the data know no moment. */
    boolean isEmpty() {
        return newest.isEmpty();
    }
}

package dauys.server.progress;

import dauys.server.night.Live;
import dauys.store.AgreedTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** When protocols began to count, asked of the database now and then and kept for everybody who watches. */
@Component
final class Arrivals {

    /** The steps of the curve. */
    static final Duration STEP = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofSeconds(15);

    private final AgreedTimes times;
    private final Live live;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known(List.of(), Long.MIN_VALUE, Instant.EPOCH);

    /** What was asked last, and of which moment it is. */
    private record Known(List<AgreedTimes.Step> steps, long upTo, Instant at) {}

    Arrivals(AgreedTimes times, Live live, Clock clock) {
        this.times = times;
        this.live = live;
        this.clock = clock;
    }

    /** The steps as they were a few seconds ago; while the database is away, as they were before. */
    List<AgreedTimes.Step> steps() {
        long upTo = live.now().upTo();
        boolean isFresh =
                known.upTo() == upTo || clock.instant().isBefore(known.at().plus(KEPT));
        // Whoever comes while somebody else is asking takes what there is.
        if (!isFresh && asking.tryLock()) {
            try {
                known = new Known(times.steps(STEP), upTo, clock.instant());
            } catch (DataAccessException | TransactionException away) {
                known = new Known(known.steps(), known.upTo(), clock.instant());
            } finally {
                asking.unlock();
            }
        }
        return known.steps();
    }
}

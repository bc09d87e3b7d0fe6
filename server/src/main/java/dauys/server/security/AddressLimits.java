package dauys.server.security;

import dauys.server.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may fail to enter. Only failures count, because a whole commission may come from one address.
 */
@Component
class AddressLimits {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 20_000;

    private final int mostFailures;
    private final Clock clock;
    private final Map<String, Failures> byAddress = new HashMap<>();

    AddressLimits(Settings settings, Clock clock) {
        this.mostFailures = settings.failuresOfAnAddress();
        this.clock = clock;
    }

    private record Failures(int count, Instant first) {
        boolean isOver(Instant now) {
            return Duration.between(first, now).abs().compareTo(WINDOW) > 0;
        }
    }

    /** Whether the address of this request has failed so often that it must wait. */
    synchronized boolean refusesHere() {
        Failures failures = byAddress.get(Networks.ofOneVisitor(Networks.here()));
        return failures != null && !failures.isOver(clock.instant()) && failures.count() >= mostFailures;
    }

    /** Counts a failure of the address of this request. */
    synchronized void failHere() {
        Instant now = clock.instant();
        if (byAddress.size() >= MOST_ADDRESSES) {
            byAddress.values().removeIf(each -> each.isOver(now));
        }
        byAddress.compute(
                Networks.ofOneVisitor(Networks.here()),
                (key, known) -> known == null || known.isOver(now)
                        ? new Failures(1, now)
                        : new Failures(known.count() + 1, known.first()));
    }
}

package dauys.server.site;

import dauys.server.security.Networks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many documents one visitor may have made in a minute; those that are kept already are not counted. */
@Component
final class MadeByVisitor {

    static final int MOST = 60;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_VISITORS = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new HashMap<>();

    MadeByVisitor(Clock clock) {
        this.clock = clock;
    }

    private record Count(int made, Instant since) {
        boolean isOver(Instant now) {
            return Duration.between(since, now).abs().compareTo(WINDOW) > 0;
        }
    }

    /** Counts one for the visitor of this request, if that is not too many. */
    synchronized boolean takesOne() {
        Instant now = clock.instant();
        if (counts.size() >= MOST_VISITORS) {
            counts.values().removeIf(each -> each.isOver(now));
        }
        String visitor = Networks.ofOneVisitor(Networks.here());
        var known = counts.get(visitor);
        if (known != null && !known.isOver(now) && known.made() >= MOST) {
            return false;
        }
        counts.put(
                visitor,
                known == null || known.isOver(now) ? new Count(1, now) : new Count(known.made() + 1, known.since()));
        return true;
    }
}

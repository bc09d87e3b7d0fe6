package dauys.server.night;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps {@link Live} fresh: a moment after an act is on disk, boards and sums have it. */
@Component
@EnableScheduling
class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Live live;
    private boolean away;

    Following(Live live, MeterRegistry meters) {
        this.live = live;
        var delays = Timer.builder("dauys.live.delay")
                .description("From the time of an act until boards and sums have it")
                .publishPercentiles(0.5, 0.99)
                .distributionStatisticExpiry(Duration.ofHours(1))
                .register(meters);
        live.tellDelays(delay -> delays.record(delay.isNegative() ? Duration.ZERO : delay));
    }

    @Scheduled(fixedDelay = 500)
    void refresh() {
        try {
            live.refresh();
            if (away) {
                LOG.info("The database is back.");
                away = false;
            }
        } catch (DataAccessException | TransactionException unreachable) {
            // Boards go on showing the last moment, which says of when it is; nothing is lost by waiting.
            if (!away) {
                LOG.warn("The database cannot be reached; boards stand still until it can.");
                away = true;
            }
        }
    }
}

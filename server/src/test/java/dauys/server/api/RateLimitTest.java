package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often one person's programs may ask. */
class RateLimitTest {

    @Test
    void whoAsksTooOftenWaitsAndNobodyElseDoes() {
        try (var server = RunningServer.start(Map.of("dauys.api.per-second", "2", "dauys.api.burst", "5"))) {
            var busy = Program.of(server, "busy", "OPERATOR");
            for (int i = 0; i < 5; i++) {
                assertThat(busy.get("/api/v1/election").status()).isEqualTo(200);
            }
            var tooMany = busy.get("/api/v1/election");
            assertThat(tooMany.status()).isEqualTo(429);
            assertThat(tooMany.code()).isEqualTo("A107");
            assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(Program.of(server, "calm", "OPERATOR")
                            .get("/api/v1/election")
                            .status())
                    .isEqualTo(200);

            server.clock().pass(Duration.ofMillis(400));
            assertThat(busy.get("/api/v1/election").status()).isEqualTo(429);
            server.clock().pass(Duration.ofMillis(100));
            assertThat(busy.get("/api/v1/election").status()).isEqualTo(200);
        }
    }
}

package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs are told results when screens show them: not while anybody may still vote. */
class EmbargoApiTest {

    @Test
    void whileAnybodyMayVoteOnlyCommissionsAreToldResults() {
        var clock = new ShiftedClock(Instant.parse("2023-03-19T14:30:00Z"));
        try (var server = RunningServer.start(clock, Map.of())) {
            var observer = Program.of(server, "observer", "OBSERVER");
            var chair = Program.of(server, "chair", "CHAIR");
            String result = "/api/v1/results/mazhilis-list";

            var early = observer.get(result);
            assertThat(early.status()).isEqualTo(403);
            assertThat(early.code()).isEqualTo("A137");
            assertThat(early.json().path("title").stringValue()).contains("2023-03-19T15:00:00Z");
            assertThat(chair.get(result).status()).isEqualTo(200);

            clock.pass(Duration.ofMinutes(30));
            assertThat(observer.get(result).status()).isEqualTo(200);
        }
    }
}

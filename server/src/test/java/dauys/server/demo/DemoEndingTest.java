package dauys.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.mandate.NewVote;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.SmallElection;
import dauys.server.Visitor;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the last protocol the demonstration goes on to the mandate; what is left to visitors waits for their word. */
class DemoEndingTest {

    private static final Instant POLLS_CLOSE = Instant.parse("2023-03-19T15:00:00Z");

    private RunningServer server;
    private Live live;

    @BeforeEach
    void begin() throws IOException {
        Path data = Path.of("target", "demo-ending", UUID.randomUUID().toString());
        Files.createDirectories(data);
        server = RunningServer.start(
                new ShiftedClock(POLLS_CLOSE),
                Map.of(
                        "dauys.demo.lasts", "2s",
                        "dauys.data", data.toString(),
                        "dauys.election", SmallElection.folderWithProtocols().toString(),
                        "dauys.synthetic", "true",
                        "dauys.failures-of-an-address", "10000"));
        live = server.part(Live.class);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void completeContestsGoOnToTheMandateAndTheOthersOnAVisitorsWish() throws InterruptedException {
        var night = server.part(DemoNight.class);
        DemoNightTest.waitForTheEnd(night.replay());
        live.refresh();

        assertThat(established()).isNotEmpty().doesNotContain("mazhilis-list");
        assertThat(live.now().contests().values()).anySatisfy(each -> {
            assertThat(each.mandates().published()).isPresent();
            assertThat(each.mandates().seated()).isNotEmpty();
        });
        Visitor visitor = server.entered("looker", "PRESS");
        assertThat(visitor.get("/demo").body())
                .contains("Contests with established results")
                .contains("/demo/end");

        assertThat(visitor.submit("/demo", "/demo/end", Map.of()).statusCode()).isEqualTo(303);
        DemoNightTest.waitForTheEnd(night.replay());
        live.refresh();

        var all = server.part(NightElection.class).registers().papers();
        assertThat(established()).hasSize(all.size()).contains("mazhilis-list");
        assertThat(live.now().slots())
                .allSatisfy(each -> assertThat(each.isMissing()).isFalse());
        assertThat(live.now().contests().values())
                .as("one deputy of a maslikhat retired, and the by-election is called")
                .anySatisfy(each -> assertThat(each.mandates().called(NewVote.Kind.BY_ELECTION))
                        .isPresent());
        assertThat(visitor.get("/demo").body()).doesNotContain("/demo/end");
    }

    private List<String> established() {
        return live.now().contests().entrySet().stream()
                .filter(each -> each.getValue().declared().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}

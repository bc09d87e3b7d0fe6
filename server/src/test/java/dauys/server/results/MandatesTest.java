package dauys.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.ShiftedClock;
import dauys.server.SmallElection;
import dauys.server.Visitor;
import dauys.server.night.Live;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From established results to deputies, and on to whoever follows them. */
class MandatesTest {

    private static final Instant LATER = Instant.parse("2023-03-28T06:00:00Z");

    private RunningServer server;
    private Evening evening;
    private Visitor chair;

    @BeforeEach
    void start() {
        server = RunningServer.start(
                new ShiftedClock(LATER),
                Map.of(
                        "dauys.election",
                        SmallElection.folderWithPersons().toString(),
                        "dauys.failures-of-an-address",
                        "10000",
                        "dauys.synthetic",
                        "true"));
        evening = new Evening(server);
        chair = server.entered("chair", "CHAIR");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nothingIsDoneBeforeTheResultsAreEstablished() {
        String own = "/results/district-2/mandates";

        assertThat(chair.get(own).body())
                .contains("not established yet")
                .doesNotContain("<form method=\"post\" action=\"" + own);
        assertThat(chair.submit(own, own + "/publish", Map.of("where", "Gazette", "on", "2023-03-28"))
                        .body())
                .contains("not established yet");
        assertThat(server.part(Live.class)
                        .now()
                        .contest("district-2")
                        .mandates()
                        .published())
                .isEmpty();
    }

    @Test
    void theDeputyOfAConstituencyIsRegisteredAfterTheStatementAndABYElectionFollowsTheRetirement() {
        establish("district-2");
        String own = "/results/district-2/mandates";
        assertThat(chair.get(own).body()).contains("DISTRICT-2 A").contains("due by 3 April 2023");

        var person =
                new TreeMap<>(Map.of("person", "DISTRICT-2-A", "on", "2023-03-28", "act", "No. 8", "what", "seat"));
        var early = chair.submit(own, own + "/persons", person);
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body())
                .contains("has not yet stated in writing")
                .contains("[article 45]")
                .contains("No. 8");

        person.put("what", "statement");
        assertThat(chair.submit(own, own + "/persons", person).statusCode()).isEqualTo(303);
        person.put("what", "seat");
        assertThat(chair.submit(own, own + "/persons", person).statusCode()).isEqualTo(303);
        assertThat(chair.get(own).body())
                .contains("No. 8, 28 March 2023")
                .contains("A deposit comes back from 5 %")
                .contains(": the deposit comes back");

        person.putAll(Map.of("what", "retire", "act", "No. 9", "on", "2024-01-15", "term_ends", "2028-03-19"));
        assertThat(chair.submit(own, own + "/persons", person).statusCode()).isEqualTo(303);
        assertThat(chair.get(own).body())
                .contains("calls a by-election")
                .contains("31 March 2024, 27 October 2024")
                .contains("15 January 2024");

        String calling = own + "/call/by-election";
        var call = new TreeMap<>(Map.of("act", "No. 10", "on", "2024-01-20", "day", "2024-03-24"));
        assertThat(chair.submit(own, calling, call).body())
                .contains("none of the days")
                .contains("31 March 2024");
        call.put("day", "2024-03-31");
        assertThat(chair.submit(own, calling, call).statusCode()).isEqualTo(303);
        assertThat(chair.get(own).body()).contains("Called by No. 10").doesNotContain("action=\"" + calling);
    }

    @Test
    void severalPersonsAreRegisteredByOneActAndTheNextOfTheListFollows() {
        establish("region-list");
        String own = "/results/region-list/mandates";
        assertThat(chair.get(own).body()).contains("Nobody has received a mandate");

        var published = Map.of("where", "Gazette No. 3", "on", "2023-03-27");
        assertThat(chair.submit(own, own + "/publish", published).statusCode()).isEqualTo(303);
        assertThat(chair.get(own).body()).contains("Gazette No. 3").contains("until 1 April 2023");
        String deciding = "/results/region-list/decide";
        var holders = Map.of("persons", "RA1 RA3", "act", "Resolution", "on", "2023-03-28");
        assertThat(chair.submit(deciding, deciding + "/A", holders).statusCode())
                .isEqualTo(303);

        persons(own, "statement", "2023-03-29", "RA1", "RA3");
        persons(own, "seat", "2023-03-29", "RA1", "RA3");
        persons(own, "retire", "2023-06-01", "RA3");
        assertThat(chair.get(own).body()).contains("passes to Ақтасов 2").contains("due by 8 June 2023");

        assertThat(server.part(Live.class)
                        .now()
                        .contest("region-list")
                        .mandates()
                        .seated())
                .singleElement()
                .satisfies(act -> assertThat(act.persons()).containsExactly("RA1", "RA3"));
    }

    @Test
    void whoMayNotDecideSeesThePageWithoutForms() {
        establish("district-2");
        Visitor auditor = server.entered("auditor", "AUDITOR");
        String own = "/results/district-2/mandates";

        assertThat(auditor.get(own).body()).contains("DISTRICT-2 A").doesNotContain("name=\"person\"");
        assertThat(auditor.submit("/results", own + "/publish", Map.of("where", "x", "on", "2023-03-28"))
                        .statusCode())
                .isEqualTo(403);
    }

    private void persons(String own, String what, String on, String... ids) {
        var fields = Map.of("what", what, "on", on, "act", "No. 8");
        assertThat(chair.submit(own, own + "/persons", fields, "person", ids).statusCode())
                .as(what)
                .isEqualTo(303);
    }

    private void establish(String contest) {
        evening.agreeAll(contest, (paper, number) -> Evening.numbers(paper));
        String own = "/results/" + contest + "/declare";
        var declared = Map.of("act", "No. 7", "on", "2023-03-27", "confirm", contest);
        assertThat(chair.submit(own, own, declared).statusCode()).isEqualTo(303);
    }
}

package dauys.server.results;

import static dauys.server.Evening.CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.chamber.ContestAct;
import dauys.election.commission.Appointment;
import dauys.election.commission.Area;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.server.Evening;
import dauys.server.RunningServer;
import dauys.server.night.Actor;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.store.Act;
import dauys.store.ActRecord;
import dauys.store.Author;
import dauys.store.Preparing;
import dauys.store.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results are established by what the protocols say at that moment, whatever happens at the same time. */
class DeclaringTest {

    private static final String CONTEST = "district-2";
    private static final Actor COMMISSION =
            new Actor(CHAIR, List.of(new Appointment(Role.CHAIR, Scope.of(new Area.Country()))));

    private RunningServer server;
    private Evening evening;

    @BeforeEach
    void start() {
        server = RunningServer.start();
        evening = new Evening(server);
        evening.agreeAll(CONTEST, (paper, number) -> Evening.numbers(paper));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aCompleteContestIsEstablishedWithTheVotesOfItsProtocols() {
        var answer = declare(Map.of());

        assertThat(answer).isInstanceOf(Answer.Done.class);
        var first = evening.paper("P2", CONTEST);
        long votes = Evening.numbers(first).votes().getFirst()
                + Evening.numbers(evening.paper("P3", CONTEST)).votes().getFirst();
        evening.settle();
        var declared = server.part(Live.class).now().contest(CONTEST).declared().orElseThrow();
        assertThat(declared.votes())
                .containsEntry(first.ballot().options().getFirst().code(), votes);
        assertThat(declared.unfinished()).isEmpty();
    }

    @Test
    void whatWhoeverDeclaresSaysOfTheProtocolsIsNotBelieved() {
        evening.sendBack("P2", CONTEST);
        assertThat(code(declare(Map.of()))).isEqualTo("W404");

        evening.sendBack("P3", CONTEST);
        var both = Map.of("P2", "before the court", "P3", "before the court");
        assertThat(code(declare(both))).as("nothing is counted any more").isEqualTo("W403");
    }

    @Test
    void aProtocolThatIsSentBackAtTheSameTimeCannotSlipIn() throws Exception {
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            Future<ActRecord.Outcome> sending = people.submit(() -> sendBackWhen(held, go));
            held.await(30, TimeUnit.SECONDS);
            Future<Answer> declaring = people.submit(() -> declare(Map.of()));
            awaitWhoeverWaits();
            assertThat(declaring.isDone()).isFalse();
            go.countDown();

            assertThat(sending.get()).isInstanceOf(ActRecord.Outcome.Recorded.class);
            assertThat(code(declaring.get())).isEqualTo("W404");
        }
    }

    @Test
    void afterTheDeclarationNothingIsSentBack() {
        assertThat(declare(Map.of())).isInstanceOf(Answer.Done.class);

        assertThat(server.part(ActRecord.class).submit(sendingBack(), author(), Optional.empty()))
                .isInstanceOfSatisfying(
                        ActRecord.Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("W401"));
    }

    private static Act sendingBack() {
        return new Act.OnProtocol(new Subject.OfProtocol("P2", CONTEST), Evening.sentBack());
    }

    private static Author author() {
        return new Author(CHAIR, "CHAIR country");
    }

    /** The act has its locks and is about to be written when it says so; then it waits. */
    private ActRecord.Outcome sendBackWhen(CountDownLatch held, CountDownLatch go) {
        return server.part(ActRecord.class)
                .submit(sendingBack(), author(), Optional.empty(), (act, content, protocols) -> {
                    held.countDown();
                    try {
                        go.await(60, TimeUnit.SECONDS);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return new Preparing.Prepared.Ready(act);
                });
    }

    /** Until somebody waits for a lock of an act. */
    private void awaitWhoeverWaits() {
        var sql = server.part(JdbcClient.class);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (sql.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Long.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private Answer declare(Map<String, String> exceptions) {
        var act = new ContestAct.Declare(
                CHAIR, "No. 7", LocalDate.of(2023, 3, 27), exceptions, List.of(), false, Map.of("made up", 1L));
        return server.part(Desk.class).contest(COMMISSION, CONTEST, act, Optional.empty());
    }

    private static String code(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.refusal().code() : answer.toString();
    }
}

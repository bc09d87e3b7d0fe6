package dauys.store;

import static dauys.store.Desktop.ANNA;
import static dauys.store.Desktop.BOLAT;
import static dauys.store.Desktop.CHAIR;
import static dauys.store.Desktop.RIGHT;
import static dauys.store.Desktop.author;
import static dauys.store.Desktop.protocol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.election.chamber.ContestAct;
import dauys.election.commission.PersonMark;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolAct.Choice;
import dauys.election.protocol.ProtocolReturn;
import dauys.store.ActRecord.Outcome.Recorded;
import dauys.store.ActRecord.Outcome.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** The record as PostgreSQL keeps it. */
class ActRecordTest {

    private Desktop desk;

    @BeforeEach
    void open(@TempDir Path scans) throws Exception {
        desk = new Desktop(TestDatabases.fresh(), scans);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyActIsOneEntryThatSaysWhoWhenAndWhat() {
        desk.agree("P1");

        var entries = desk.record.entries(protocol("P1"));
        assertThat(entries).extracting(Entry::kind).containsExactly("protocol.read", "protocol.read");
        assertThat(entries).extracting(Entry::person).containsExactly(ANNA, BOLAT);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.at()).isEqualTo(Desktop.NIGHT);
            assertThat(entry.capacity()).isEqualTo("OPERATOR unit:D1");
            assertThat(entry.body()).startsWith("{\"lines\":{").contains("\"votes\":{\"A\":400,\"AGAINST_ALL\":80");
        });
        assertThat(desk.state("P1")).isEqualTo("AGREED");
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        desk.read("P1", ANNA, RIGHT);

        assertThat(desk.read("P1", ANNA, RIGHT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("W201"));
        assertThat(desk.record.entries(protocol("P1"))).hasSize(1);
    }

    @Test
    void aWholeNightComesBackFromTheRecordAlone() {
        desk.read("P1", ANNA, RIGHT);
        desk.read("P1", BOLAT, RIGHT.with(Map.of(0, 1_201L)));
        desk.act("P1", new ProtocolAct.Choose(CHAIR, Map.of(0, new Choice.TakeFirst())), Optional.empty());
        desk.act(
                "P1",
                new ProtocolAct.Return(CHAIR, ProtocolReturn.Reason.COPIES_DIFFER, "a copy differs"),
                Optional.empty());
        var act = new CorrectionAct("7", LocalDate.of(2023, 3, 20), CorrectionAct.Reason.RECOUNT, "", List.of(CHAIR));
        desk.act("P1", new ProtocolAct.Correct(CHAIR, act), Optional.empty());
        var wrong = RIGHT.with(Map.of(RIGHT.lines().size(), 401L));
        desk.read("P1", ANNA, wrong);
        desk.read("P1", BOLAT, wrong);
        desk.act("P1", new ProtocolAct.Handle(CHAIR, 0, "P102", "stands so"), Optional.empty());
        report("P1", 10, 300);
        desk.record.submit(
                new Act.OnContest(new Subject.OfContest(Desktop.CONTEST), declaration(List.of())),
                author(CHAIR),
                Optional.empty());

        assertThat(desk.state("P1")).isEqualTo("CORRECTED");
        assertThat(desk.fsck().differences()).isEmpty();
        assertThat(desk.fsck().entries()).isEqualTo(10);
    }

    private ActRecord.Outcome report(String precinct, int hour, long voters) {
        return desk.record.submit(
                new Act.OnPrecinct(
                        new Subject.OfPrecinct(precinct),
                        new PrecinctAct.Report(ANNA, LocalTime.of(hour, 0), voters, "")),
                author(ANNA),
                Optional.empty());
    }

    private static ContestAct declaration(List<String> unfinished) {
        return new ContestAct.Declare(
                CHAIR, "1", LocalDate.of(2023, 3, 27), Map.of(), unfinished, false, Map.of("A", 400L));
    }

    @Test
    void aDeclarationEndsTheTimeOfItsProtocols() {
        desk.read("P1", ANNA, RIGHT);
        desk.record.submit(
                new Act.OnContest(new Subject.OfContest(Desktop.CONTEST), declaration(List.of())),
                author(CHAIR),
                Optional.empty());

        assertThat(desk.read("P1", BOLAT, RIGHT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("W401"));
    }

    @Test
    void theSameSubmissionTwiceIsDoneOnce() {
        var key = UUID.nameUUIDFromBytes(new byte[] {1});
        var first = (Recorded) desk.read("P1", ANNA, RIGHT, key, "d");
        var second = (Recorded) desk.read("P1", ANNA, RIGHT, key, "d");

        assertThat(second.repeated()).isTrue();
        assertThat(second.entry()).isEqualTo(first.entry());
        assertThat(desk.record.entries(protocol("P1"))).hasSize(1);
    }

    @Test
    void aNameOfASubmissionStandsForOneThing() {
        var key = UUID.nameUUIDFromBytes(new byte[] {2});
        desk.read("P1", ANNA, RIGHT, key, "d");

        for (var other : List.of(
                desk.read("P1", ANNA, RIGHT, key, "another"),
                desk.read("P2", ANNA, RIGHT, key, "another"),
                desk.read("P1", BOLAT, RIGHT, key, "d"))) {
            assertThat(other)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo("W501"));
        }
    }

    @Test
    void ofManyAtOnceOnOneProtocolEachFindsWhatTheOneBeforeLeft() throws Exception {
        var tasks = new ArrayList<Callable<ActRecord.Outcome>>();
        for (int i = 0; i < 24; i++) {
            var person = new PersonMark("%032x".formatted(100 + i));
            tasks.add(() -> desk.read("P1", person, RIGHT));
        }

        long recorded;
        try (var threads = Executors.newFixedThreadPool(12)) {
            recorded = threads.invokeAll(tasks).stream()
                    .filter(each -> each.resultNow() instanceof Recorded)
                    .count();
        }

        assertThat(recorded).isEqualTo(2);
        assertThat(desk.state("P1")).isEqualTo("AGREED");
        assertThat(desk.fsck().isClean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_entry set body = '{}'",
                "delete from record_entry",
                "truncate record_entry cascade",
                "update leaf set number = 7",
                "delete from leaf"
            })
    void theDatabaseRefusesToChangeWhatWasRecorded(String sql) {
        desk.agree("P1");
        desk.leaves.integrate();

        assertThatThrownBy(() -> desk.database.sql().sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("The record is only ever added to");
    }

    @Test
    void entriesAreNumberedOnceNoOlderOneCanAppear() throws Exception {
        desk.agree("P1");
        try (var other = desk.database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("select pg_current_xact_id()");
                desk.agree("P2");
                desk.leaves.integrate();
                assertThat(desk.leaves.last()).isEqualTo(1);
                other.rollback();
            }
        }
        desk.leaves.integrate();

        assertThat(desk.leaves.after(-1, 10)).extracting(Leaves.Leaf::number).containsExactly(0L, 1L, 2L, 3L);
        assertThat(desk.leaves.after(1, 10))
                .extracting(Leaves.Leaf::subject)
                .containsOnly(protocol("P2").toString());
        assertThat(desk.leaves.integrate()).isZero();
    }

    @Test
    void whoClaimsAProtocolTypesItAlone() {
        assertThat(desk.claims.take(protocol("P1"), ANNA)).isInstanceOf(Claims.Outcome.Held.class);
        assertThat(desk.claims.take(protocol("P1"), BOLAT)).isInstanceOf(Claims.Outcome.Refused.class);
        assertThat(desk.claims.save(protocol("P1"), ANNA, "listed=12", true)).isTrue();
        assertThat(desk.claims.save(protocol("P1"), BOLAT, "listed=13", false)).isFalse();

        assertThat(desk.read("P1", BOLAT, RIGHT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("W502"));
        assertThat(desk.claims.take(protocol("P1"), ANNA))
                .isInstanceOfSatisfying(
                        Claims.Outcome.Held.class,
                        held -> assertThat(held.claim().draft()).isEqualTo("listed=12"));
        assertThat(desk.read("P1", ANNA, RIGHT)).isInstanceOf(Recorded.class);
        assertThat(desk.claims.of(protocol("P1"))).isEmpty();
    }

    @Test
    void aClaimIsGivenUpByItsHolderOrTakenAway() {
        desk.claims.take(protocol("P1"), ANNA);

        assertThat(desk.claims.release(protocol("P1"), BOLAT)).isFalse();
        assertThat(desk.claims.takeAway(protocol("P1"))).isTrue();
        assertThat(desk.claims.take(protocol("P1"), BOLAT)).isInstanceOf(Claims.Outcome.Held.class);
        assertThat(desk.claims.of(BOLAT)).hasSize(1);
        assertThat(desk.claims.release(protocol("P1"), BOLAT)).isTrue();
    }

    @Test
    void aDatabaseIsAboutOneElection() {
        assertThat(desk.record.open("kz/2023", "a".repeat(64), author(CHAIR))).isTrue();
        assertThat(desk.record.open("kz/2023", "a".repeat(64), author(CHAIR))).isTrue();
        assertThat(desk.record.open("kz/2023", "b".repeat(64), author(CHAIR))).isFalse();
        assertThat(desk.fsck().isClean()).isTrue();
    }

    @Test
    void aNameBehindAMarkCanBeErased() {
        var signatories = new Signatories(desk.database.sql());
        var mark = signatories.enter("Айгүл Серікқызы");

        assertThat(signatories.name(mark)).contains("Айгүл Серікқызы");
        assertThat(signatories.enter("Айгүл Серікқызы")).isNotEqualTo(mark);
        desk.database.sql().sql("delete from signatory").update();
        assertThat(signatories.name(mark)).isEmpty();
    }
}

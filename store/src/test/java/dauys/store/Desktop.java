package dauys.store;

import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aProtocol;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** A record in a database of its own, with papers of a hundred precincts, and short words for what is done there. */
final class Desktop implements AutoCloseable {

    static final PersonMark ANNA = new PersonMark("%032x".formatted(1));
    static final PersonMark BOLAT = new PersonMark("%032x".formatted(2));
    static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));
    static final Instant NIGHT = Instant.parse("2023-03-19T15:30:00Z");
    static final String CONTEST = "mazhilis-list";
    static final ProtocolNumbers RIGHT = aProtocol().numbers();

    final Database database;
    final Applying applying = new Applying(Desktop::paper);
    final ActRecord record;
    final Leaves leaves;
    final Claims claims;
    final Scans scans;

    Desktop(Database database, Path scans) {
        var clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        this.database = database;
        this.record = new ActRecord(database.sql(), database.transaction(), applying, clock);
        this.leaves = new Leaves(database.sql(), database.transaction());
        this.claims = new Claims(database.sql(), clock);
        this.scans = new Scans(scans);
    }

    private static Optional<ProtocolPaper> paper(String precinct, String contest) {
        return precinct.startsWith("P") && contest.equals(CONTEST)
                ? Optional.of(aProtocol().of(aPrecinct(precinct).build()).paper())
                : Optional.empty();
    }

    static Subject.OfProtocol protocol(String precinct) {
        return new Subject.OfProtocol(precinct, CONTEST);
    }

    static Author author(PersonMark person) {
        return new Author(person, "OPERATOR unit:D1");
    }

    ActRecord.Outcome read(String precinct, PersonMark by, ProtocolNumbers numbers) {
        return act(precinct, new ProtocolAct.Read(by, numbers), Optional.empty());
    }

    ActRecord.Outcome read(String precinct, PersonMark by, ProtocolNumbers numbers, UUID key, String digest) {
        return act(precinct, new ProtocolAct.Read(by, numbers), Optional.of(new Submission(key, digest)));
    }

    ActRecord.Outcome act(String precinct, ProtocolAct act, Optional<Submission> submission) {
        return record.submit(new Act.OnProtocol(protocol(precinct), act), author(act.by()), submission);
    }

    /** Two readings that agree. */
    void agree(String precinct) {
        assertThat(read(precinct, ANNA, RIGHT)).isInstanceOf(ActRecord.Outcome.Recorded.class);
        assertThat(read(precinct, BOLAT, RIGHT)).isInstanceOf(ActRecord.Outcome.Recorded.class);
    }

    String state(String precinct) {
        return record.standing(protocol(precinct)).orElseThrow().state();
    }

    Fsck.Verdict fsck() {
        return new Fsck(database.sql(), database.transaction(), applying, scans).check(entries -> {});
    }

    /** Whoever owns the tables can switch their guards off; fsck must see what was done then. */
    void behindTheBackOfTheRecord(String sql) {
        database.transaction().executeWithoutResult(status -> {
            for (String table : new String[] {"record_entry", "leaf"}) {
                database.sql()
                        .sql("alter table " + table + " disable trigger user")
                        .update();
            }
            database.sql().sql(sql).update();
            for (String table : new String[] {"record_entry", "leaf"}) {
                database.sql()
                        .sql("alter table " + table + " enable trigger user")
                        .update();
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }
}

package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationAct;
import dauys.election.protocol.ProtocolAct;
import dauys.folder.CanonicalJson;
import dauys.law.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The record of an election: acts come in one at a time for each subject, are applied by {@link Applying}, and are kept
 * as entries together with what their subject has come to, in one transaction. When {@link #submit} says that an act is
 * recorded, it is on disk.
 */
public final class ActRecord {

    /** The one lock of all applications. */
    private static final String APPLICATIONS = "applications";

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Applying applying;
    private final Clock clock;

    /** The record in a database. */
    public ActRecord(JdbcClient database, TransactionTemplate transactions, Applying applying, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.applying = applying;
        this.clock = clock;
    }

    /** What became of an act. */
    public sealed interface Outcome {

        /**
         * The act is on disk.
         *
         * @param repeated it was there before: the same submission came again
         */
        record Recorded(long entry, Applying.Standing standing, boolean repeated) implements Outcome {}

        /** Nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    /** What a subject has come to, as the transaction of an act finds it. */
    private record Found(
            @Nullable String state,
            @Nullable String content,
            @Nullable String contestState,
            @Nullable String claimedBy,
            @Nullable Long submitted,
            @Nullable String submittedBy,
            @Nullable String digest) {}

    /** Records an act, or says why not. */
    public Outcome submit(Act act, Author author, Optional<Submission> submission) {
        return submit(act, author, submission, Preparing.nothing());
    }

    /** Records what is made of an act while its subject is locked, or says why not. */
    public Outcome submit(Act act, Author author, Optional<Submission> submission, Preparing preparing) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                var outcome = inTransaction(act, author, submission, preparing);
                if (outcome instanceof Outcome.Refused) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        } catch (DuplicateKeyException usedMeanwhile) {
            return refused("W501");
        }
    }

    private Outcome inTransaction(Act wanted, Author author, Optional<Submission> submission, Preparing preparing) {
        lock(wanted);
        var found = find(wanted, submission);
        if (found.submitted() != null) {
            return repeated(found, author, submission.orElseThrow());
        }
        if ("DECLARED".equals(found.contestState()) && wanted instanceof Act.OnProtocol) {
            return refused("W401");
        }
        if (wanted instanceof Act.OnProtocol protocol
                && protocol.act() instanceof ProtocolAct.Read
                && found.claimedBy() != null
                && !found.claimedBy().equals(author.person().digits())) {
            return refused("W502");
        }
        var content = Optional.ofNullable(found.content());
        return switch (preparing.of(wanted, content, () -> protocolsOf(wanted))) {
            case Preparing.Prepared.Ready ready -> apply(ready.act(), content, author, submission);
            case Preparing.Prepared.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private Outcome apply(Act act, Optional<String> content, Author author, Optional<Submission> submission) {
        var entry =
                new Entry(0, clock.instant(), kind(act), act.subject(), author.person(), author.capacity(), body(act));
        return switch (applying.apply(content, entry)) {
            case Applying.Outcome.Applied applied -> {
                erase(act);
                yield new Outcome.Recorded(write(entry, applied.standing(), submission), applied.standing(), false);
            }
            case Applying.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    /** What an act erases goes in its own transaction: neither is there without the other. */
    private void erase(Act act) {
        if (act instanceof Act.OnApplication on && on.act() instanceof RegistrationAct.Erase erase) {
            var dossiers = new Dossiers(database);
            erase.dossiers().forEach(dossiers::erase);
        }
    }

    /** Whoever holds the lock of a contest alone waits for no act on its protocols, and none passes. */
    private List<Standings.Row> protocolsOf(Act act) {
        var rows = new ArrayList<Standings.Row>();
        if (act.subject() instanceof Subject.OfContest contest) {
            Standings.ofContest(database, contest.contest(), rows::add);
        }
        return rows;
    }

    /**
     * Acts on one subject wait for each other, and acts on protocols for the declaration of their contest. Applications
     * wait for each other all together, because nobody may be registered in two places at once, and a lot is drawn
     * among lists that stay as they are until it is recorded. The lock is taken before anything is written, so that a
     * later act on a subject also has the later transaction.
     */
    private void lock(Act act) {
        String contest = contest(act);
        database.sql("""
                        select 1 from (select
                            case when :shared <> '' then pg_advisory_xact_lock_shared(hashtextextended(:shared, 0)) end,
                            pg_advisory_xact_lock(hashtextextended(:own, 0))) locks
                        """)
                .param("shared", contest)
                .param(
                        "own",
                        act instanceof Act.OnApplication || act instanceof Act.OnLot
                                ? APPLICATIONS
                                : act.subject().toString())
                .query(Integer.class)
                .single();
    }

    /** The contest whose declaration ends the act's time; empty where there is none. */
    private static String contest(Act act) {
        return act instanceof Act.OnProtocol protocol
                ? new Subject.OfContest(protocol.subject().contest()).toString()
                : "";
    }

    private Found find(Act act, Optional<Submission> submission) {
        String subject = act.subject().toString();
        return database.sql("""
                        select own.state, own.content, contest.state as contest_state, claim.person as claimed_by,
                            submission.entry, submission.person, submission.digest
                        from (select :subject as subject) wanted
                        left join standing own on own.subject = wanted.subject
                        left join standing contest on contest.subject = :contest
                        left join claim on claim.subject = wanted.subject
                        left join submission on submission.key = cast(:key as uuid)
                        """)
                .param("subject", subject)
                .param("contest", contest(act))
                .param("key", submission.map(each -> each.key().toString()).orElse(null))
                .query((row, number) -> new Found(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        row.getString(6),
                        row.getString(7)))
                .single();
    }

    private static Outcome repeated(Found found, Author author, Submission submission) {
        boolean same = author.person().digits().equals(found.submittedBy())
                && submission.digest().equals(found.digest());
        return same
                ? new Outcome.Recorded(
                        Objects.requireNonNull(found.submitted()),
                        new Applying.Standing(
                                Objects.requireNonNull(found.state()), Objects.requireNonNull(found.content())),
                        true)
                : refused("W501");
    }

    private long write(Entry entry, Applying.Standing standing, Optional<Submission> submission) {
        var at = Timestamp.from(entry.at());
        return database.sql("""
                        with act as (
                            insert into record_entry (at, kind, subject, person, capacity, body)
                            values (:at, :kind, :subject, :person, :capacity, :body) returning id),
                        named as (
                            insert into submission (key, person, digest, entry, at)
                            select cast(:key as uuid), :person, :digest, id, :at from act
                            where cast(:key as uuid) is not null),
                        typed as (
                            delete from claim where subject = :subject and :kind = 'protocol.read')
                        insert into standing (subject, state, content, entry)
                        select :subject, :state, :content, id from act
                        on conflict (subject) do update
                        set state = excluded.state, content = excluded.content, entry = excluded.entry
                        returning entry
                        """)
                .param("at", at)
                .param("kind", entry.kind())
                .param("subject", entry.subject().toString())
                .param("person", entry.person().digits())
                .param("capacity", entry.capacity())
                .param("body", entry.body())
                .param("key", submission.map(each -> each.key().toString()).orElse(null))
                .param("digest", submission.map(Submission::digest).orElse(null))
                .param("state", standing.state())
                .param("content", standing.content())
                .query(Long.class)
                .single();
    }

    private static String kind(Act act) {
        return switch (act) {
            case Act.OnProtocol on -> ProtocolActJson.kind(on.act());
            case Act.OnPrecinct on -> PrecinctJson.kind(on.act());
            case Act.OnContest on -> ContestJson.kind(on.act());
            case Act.OnApplication on -> ApplicationJson.kind(on.act());
            case Act.OnLot on -> LotJson.kind(on.act());
            case Act.OnCommission on -> CommissionJson.kind(on.act());
            case Act.OnVoters on -> VoterJson.kind(on.act());
            case Act.Attach attach -> Applying.ATTACH;
        };
    }

    private String body(Act act) {
        return CanonicalJson.write(
                switch (act) {
                    case Act.OnProtocol on ->
                        new ProtocolStateJson(applying.paper(on.subject()))
                                .acts()
                                .write(on.act());
                    case Act.OnPrecinct on -> PrecinctJson.write(on.act());
                    case Act.OnContest on -> ContestJson.write(on.act());
                    case Act.OnApplication on -> ApplicationJson.write(on.act());
                    case Act.OnLot on -> LotJson.write(on.act());
                    case Act.OnCommission on -> CommissionJson.write(on.act());
                    case Act.OnVoters on -> VoterJson.write(on.act());
                    case Act.Attach attach ->
                        Map.of(
                                "sha256", attach.scan().sha256(),
                                "type", attach.scan().type(),
                                "bytes", attach.scan().bytes());
                });
    }

    /**
     * Says that this database is about an election, the first time; afterwards that it is still the same one.
     *
     * @param fingerprint of the registers of the election
     * @return whether the database is about this election with these registers
     */
    public boolean open(String election, String fingerprint, Author author) {
        return Objects.requireNonNull(transactions.execute(status -> {
            database.sql("select pg_advisory_xact_lock(hashtextextended('election', 0))")
                    .query((row, number) -> number)
                    .single();
            var known = database.sql("select id, fingerprint from election")
                    .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                    .optional();
            if (known.isPresent()) {
                return known.get().equals(List.of(election, fingerprint));
            }
            database.sql("insert into election (id, fingerprint) values (:id, :fingerprint)")
                    .param("id", election)
                    .param("fingerprint", fingerprint)
                    .update();
            var body = CanonicalJson.write(Map.of("election", election, "fingerprint", fingerprint));
            var entry = new Entry(
                    0,
                    clock.instant(),
                    Applying.OPEN,
                    new Subject.OfElection(),
                    author.person(),
                    author.capacity(),
                    body);
            if (applying.apply(Optional.empty(), entry) instanceof Applying.Outcome.Applied applied) {
                write(entry, applied.standing(), Optional.empty());
            }
            return true;
        }));
    }

    /** What a subject has come to; empty where nothing was done to it yet. */
    public Optional<Applying.Standing> standing(Subject subject) {
        return database.sql("select state, content from standing where subject = :subject")
                .param("subject", subject.toString())
                .query((row, number) -> new Applying.Standing(row.getString(1), row.getString(2)))
                .optional();
    }

    /** What several subjects have come to, each with its entry; subjects to which nothing was done are left out. */
    public void standings(List<String> subjects, Consumer<Standings.Row> each) {
        Standings.of(database, subjects, each);
    }

    /** The entry by which applications came to where they stand; it grows with each act on any of them. */
    public long lastOfApplications() {
        return last(Subject.OfApplication.PREFIX);
    }

    /** The same of who sits in commissions. */
    public long lastOfCommissions() {
        return last(Subject.OfCommission.PREFIX);
    }

    /** The same of numbers of voters. */
    public long lastOfVoters() {
        return last(Subject.OfVoters.PREFIX);
    }

    private long last(String prefix) {
        return database.sql("select coalesce(max(entry), 0) from standing where subject like :prefix")
                .param("prefix", prefix + "%")
                .query(Long.class)
                .single();
    }

    /** What all applications for registration have come to. */
    public void applications(Consumer<Standings.Row> each) {
        Standings.beginning(database, Subject.OfApplication.PREFIX, each);
    }

    /** Who sits in all commissions into which somebody was entered. */
    public void commissions(Consumer<Standings.Row> each) {
        Standings.beginning(database, Subject.OfCommission.PREFIX, each);
    }

    /** The numbers of voters of all precincts for which some were entered. */
    public void voters(Consumer<Standings.Row> each) {
        Standings.beginning(database, Subject.OfVoters.PREFIX, each);
    }

    /** What all subjects have come to. */
    public void standings(Consumer<Standings.Row> each) {
        Standings.all(database, each);
    }

    /** The entries about a subject, oldest first. */
    public List<Entry> entries(Subject subject) {
        return database.sql("select * from record_entry where subject = :subject order by id")
                .param("subject", subject.toString())
                .query((row, number) -> entry(row))
                .list();
    }

    /** Up to so many entries before one, newest first; all of them are before {@code Long.MAX_VALUE}. */
    public List<Entry> entriesBefore(long before, int limit) {
        return database.sql("select * from record_entry where id < :before order by id desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    static Entry entry(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        Instant at = row.getTimestamp("at").toInstant();
        return new Entry(
                row.getLong("id"),
                at,
                row.getString("kind"),
                Subject.of(subject).orElseThrow(() -> new IllegalStateException("No subject: " + subject)),
                new PersonMark(row.getString("person")),
                row.getString("capacity"),
                row.getString("body"));
    }

    private static Outcome refused(String code) {
        return new Outcome.Refused(Refusal.ofOrder(code, Map.of()));
    }
}

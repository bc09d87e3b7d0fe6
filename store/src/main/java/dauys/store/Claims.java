package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.law.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is typing which protocol, with what has been typed so far. A claim holds until its holder sends the numbers or
 * gives it up, or until somebody who may takes it away; until then nobody else types that protocol.
 */
public final class Claims {

    private final JdbcClient database;
    private final Clock clock;

    /** Claims in a database. */
    public Claims(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A claim.
     *
     * @param draft what has been typed, as the form left it; only its holder ever sees it
     */
    public record Claim(Subject subject, PersonMark person, String draft, boolean paused, Instant touched) {}

    /** What became of a wish to type. */
    public sealed interface Outcome {

        /** The protocol is the person's to type. */
        record Held(Claim claim) implements Outcome {}

        /** Somebody else is typing it. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    /** Takes a protocol to type it, or takes up again what was paused. */
    public Outcome take(Subject.OfProtocol subject, PersonMark person) {
        database.sql("""
                        insert into claim (subject, person, draft, paused, touched)
                        values (:subject, :person, '', false, :now)
                        on conflict (subject) do update set paused = false, touched = :now
                        where claim.person = :person
                        """)
                .param("subject", subject.toString())
                .param("person", person.digits())
                .param("now", now())
                .update();
        var claim = of(subject);
        return claim.isPresent() && claim.get().person().equals(person)
                ? new Outcome.Held(claim.get())
                : new Outcome.Refused(Refusal.ofOrder("W502", Map.of()));
    }

    /**
     * Keeps what has been typed.
     *
     * @return whether the claim is still the person's
     */
    public boolean save(Subject.OfProtocol subject, PersonMark person, String draft, boolean paused) {
        return database.sql("""
                        update claim set draft = :draft, paused = :paused, touched = :now
                        where subject = :subject and person = :person
                        """)
                        .param("draft", draft)
                        .param("paused", paused)
                        .param("now", now())
                        .param("subject", subject.toString())
                        .param("person", person.digits())
                        .update()
                == 1;
    }

    /** Gives a claim up; what was typed is gone. */
    public boolean release(Subject.OfProtocol subject, PersonMark person) {
        return database.sql("delete from claim where subject = :subject and person = :person")
                        .param("subject", subject.toString())
                        .param("person", person.digits())
                        .update()
                == 1;
    }

    /** Takes a claim away from whoever holds it. */
    public boolean takeAway(Subject.OfProtocol subject) {
        return database.sql("delete from claim where subject = :subject")
                        .param("subject", subject.toString())
                        .update()
                == 1;
    }

    /** The claim on a protocol. */
    public Optional<Claim> of(Subject.OfProtocol subject) {
        return query("where subject = :key", subject.toString()).stream().findFirst();
    }

    /** Everything a person is typing or has paused, the latest first. */
    public List<Claim> of(PersonMark person) {
        return query("where person = :key order by touched desc", person.digits());
    }

    /** All claims, by which a list of protocols knows what is being typed. */
    public List<Claim> all() {
        return query("where :key = ''", "");
    }

    private List<Claim> query(String which, String key) {
        return database.sql("select subject, person, draft, paused, touched from claim " + which)
                .param("key", key)
                .query((row, number) -> new Claim(
                        Subject.of(row.getString(1)).orElseThrow(),
                        new PersonMark(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

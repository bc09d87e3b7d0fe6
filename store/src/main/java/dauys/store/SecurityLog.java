package dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened to accounts and at the door, in rows that the database refuses to change. */
public final class SecurityLog {

    private final JdbcClient sql;

    public SecurityLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds an event; its number is given by the database. */
    public void add(SecurityEvent event) {
        sql.sql("""
                        insert into security_log (at, event, actor, account, login_hash, network)
                        values (:at, :event, :actor, :account, :loginHash, :network)""")
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("event", event.event())
                .param("actor", event.actor().orElse(null))
                .param("account", event.account().orElse(null))
                .param("loginHash", event.loginHash().orElse(null))
                .param("network", event.network().orElse(null))
                .update();
    }

    /** The newest events before a number, newest first. */
    public List<SecurityEvent> before(long id, int most) {
        return sql.sql("""
                        select id, at, event, actor, account, login_hash, network from security_log
                        where id < :id order by id desc limit :most""")
                .param("id", id)
                .param("most", most)
                .query((row, number) -> event(row))
                .list();
    }

    /** A value that this installation keeps to itself, made by the first who asks for it. */
    public Bytes kept(String name, Bytes proposal) {
        sql.sql("insert into installation (name, value) values (:name, :value) on conflict do nothing")
                .param("name", name)
                .param("value", proposal.toArray())
                .update();
        return sql.sql("select value from installation where name = :name")
                .param("name", name)
                .query((row, number) -> Bytes.of(row.getBytes("value")))
                .single();
    }

    private static SecurityEvent event(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new SecurityEvent(
                row.getLong("id"),
                at,
                row.getString("event"),
                Optional.ofNullable(row.getObject("actor", UUID.class)),
                Optional.ofNullable(row.getObject("account", UUID.class)),
                Optional.ofNullable(row.getString("login_hash")),
                Optional.ofNullable(row.getString("network")));
    }
}

package dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts and appointments as rows. What may be done to them, and by whom, is decided by its callers. */
public final class Accounts {

    private static final String COLUMNS = """
            id, login, name, mark, password, must_change, totp_secret, totp_confirmed, failures, locked_until, epoch,
            created, disabled""";

    private final JdbcClient sql;

    public Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps everybody else from making an account until the transaction ends. */
    public boolean lockAndSayWhetherNobodyIsThere() {
        sql.sql("lock table account in share row exclusive mode").update();
        return isEmpty();
    }

    public boolean isEmpty() {
        return sql.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Makes an account without appointments; false where the login is taken. */
    public boolean create(UUID id, String login, String name, String mark, String password, Instant now) {
        return sql.sql("""
                        insert into account (id, login, name, mark, password, must_change, created)
                        values (:id, :login, :name, :mark, :password, true, :now)
                        on conflict (login) do nothing""")
                        .param("id", id)
                        .param("login", login)
                        .param("name", name)
                        .param("mark", mark)
                        .param("password", password)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    public Optional<AccountRow> byLogin(String login) {
        return one("login = :value", login);
    }

    public Optional<AccountRow> byId(UUID id) {
        return one("id = :value", id);
    }

    /** The person behind a mark of the record, as long as the account is there. */
    public Optional<AccountRow> byMark(String mark) {
        return one("mark = :value", mark);
    }

    /**
     * Appointments are read first: whoever asked for them while the account's row is read would need two connections.
     */
    private Optional<AccountRow> one(String condition, Object value) {
        var appointments = sql.sql("select id, role, area, kind from appointment"
                        + " where account = (select id from account where " + condition + ")"
                        + " order by role, area, kind")
                .param("value", value)
                .query((row, number) -> appointment(row))
                .list();
        return sql.sql("select " + COLUMNS + " from account where " + condition)
                .param("value", value)
                .query((row, number) -> account(row, appointments))
                .optional();
    }

    /** Accounts in the order of their logins, from the one after {@code after}, with a part of login or name. */
    public List<AccountRow> page(String part, String after, int most) {
        Map<UUID, List<AppointmentRow>> appointments = new HashMap<>();
        sql.sql("""
                        select account, id, role, area, kind from appointment where account in (
                            select id from account where login > :after
                                and (:part = '' or position(:part in login || ' ' || lower(name)) > 0)
                            order by login limit :most)
                        order by role, area, kind""")
                .param("part", part)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> appointments
                        .computeIfAbsent(row.getObject("account", UUID.class), id -> new ArrayList<>())
                        .add(appointment(row)))
                .list();
        return sql.sql("select " + COLUMNS + """
                         from account where login > :after
                            and (:part = '' or position(:part in login || ' ' || lower(name)) > 0)
                        order by login limit :most""")
                .param("part", part)
                .param("after", after)
                .param("most", most)
                .query((row, number) ->
                        account(row, appointments.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static AppointmentRow appointment(ResultSet row) throws SQLException {
        return new AppointmentRow(
                row.getObject("id", UUID.class),
                row.getString("role"),
                row.getString("area"),
                Optional.ofNullable(row.getString("kind")));
    }

    private static AccountRow account(ResultSet row, List<AppointmentRow> appointments) throws SQLException {
        return new AccountRow(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("mark"),
                row.getString("password"),
                row.getBoolean("must_change"),
                Optional.ofNullable(row.getBytes("totp_secret")).map(Bytes::of),
                row.getBoolean("totp_confirmed"),
                row.getInt("failures"),
                instant(row, "locked_until"),
                row.getInt("epoch"),
                instant(row, "created").orElseThrow(),
                instant(row, "disabled"),
                appointments);
    }

    /** Sets a password and ends every session that began before. */
    public void changePassword(UUID id, String password, boolean mustChange) {
        sql.sql("""
                        update account set password = :password, must_change = :mustChange, epoch = epoch + 1,
                            failures = 0, locked_until = null
                        where id = :id""")
                .param("id", id)
                .param("password", password)
                .param("mustChange", mustChange)
                .update();
    }

    /** One more failure to enter; returns how many there are now in a row. */
    public int fail(UUID id) {
        return sql.sql("update account set failures = failures + 1 where id = :id returning failures")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public void lock(UUID id, Instant until) {
        sql.sql("update account set locked_until = :until where id = :id")
                .param("id", id)
                .param("until", at(until))
                .update();
    }

    /** Forgets failures and their lock. */
    public void unlock(UUID id) {
        sql.sql("update account set failures = 0, locked_until = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Keeps an account from entering and ends its sessions; or lets it enter again. */
    public void disable(UUID id, Optional<Instant> since) {
        sql.sql("update account set disabled = :since, epoch = epoch + 1 where id = :id")
                .param("id", id)
                .param("since", since.map(Accounts::at).orElse(null))
                .update();
    }

    /** Ends every session of an account. */
    public void endSessions(UUID id) {
        sql.sql("update account set epoch = epoch + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Sets a secret that is yet to be confirmed by a code; a confirmed one is never replaced. */
    public boolean proposeTotp(UUID id, Bytes secret) {
        return sql.sql("update account set totp_secret = :secret where id = :id and not totp_confirmed")
                        .param("id", id)
                        .param("secret", secret.toArray())
                        .update()
                == 1;
    }

    /** Accepts the code of a time step once; false where it or a later one was accepted before. */
    public boolean acceptTotp(UUID id, long step) {
        String accept = """
                update account set totp_last_step = :step, totp_confirmed = true
                where id = :id and totp_last_step < :step and totp_secret is not null""";
        return sql.sql(accept).param("id", id).param("step", step).update() == 1;
    }

    /** Takes the second step away together with its recovery codes. */
    public void forgetTotp(UUID id) {
        sql.sql("update account set totp_secret = null, totp_confirmed = false where id = :id")
                .param("id", id)
                .update();
        replaceRecoveryCodes(id, List.of());
    }

    /** Puts new recovery codes in the place of all earlier ones. */
    public void replaceRecoveryCodes(UUID account, List<Bytes> hashes) {
        sql.sql("delete from recovery_code where account = :account")
                .param("account", account)
                .update();
        for (Bytes hash : hashes) {
            sql.sql("insert into recovery_code (account, sha256) values (:account, :hash)")
                    .param("account", account)
                    .param("hash", hash.toArray())
                    .update();
        }
    }

    /** Uses a recovery code up; false where it is none. */
    public boolean useRecoveryCode(UUID account, Bytes hash) {
        return sql.sql("delete from recovery_code where account = :account and sha256 = :hash")
                        .param("account", account)
                        .param("hash", hash.toArray())
                        .update()
                == 1;
    }

    public int recoveryCodes(UUID account) {
        return sql.sql("select count(*) from recovery_code where account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Appoints; false where the person has that appointment already. */
    public boolean appoint(UUID account, String role, String area, Optional<String> kind, Instant now) {
        try {
            return sql.sql("""
                            insert into appointment (id, account, role, area, kind, created)
                            values (:id, :account, :role, :area, :kind, :now) on conflict do nothing""")
                            .param("id", UUID.randomUUID())
                            .param("account", account)
                            .param("role", role)
                            .param("area", area)
                            .param("kind", kind.orElse(null))
                            .param("now", at(now))
                            .update()
                    == 1;
        } catch (DuplicateKeyException twice) {
            return false;
        }
    }

    public boolean dismiss(UUID account, UUID appointment) {
        return sql.sql("delete from appointment where id = :id and account = :account")
                        .param("id", appointment)
                        .param("account", account)
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}

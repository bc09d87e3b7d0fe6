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

/** By what else than a password one acts: the tokens of programs and the passkeys of people. */
public final class Keys {

    private final JdbcClient sql;

    public Keys(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps the hash of a new token. */
    public void addToken(TokenRow token, Bytes hash) {
        sql.sql("""
                        insert into api_token (id, sha256, account, name, created, expires)
                        values (:id, :hash, :account, :name, :created, :expires)""")
                .param("id", token.id())
                .param("hash", hash.toArray())
                .param("account", token.account())
                .param("name", token.name())
                .param("created", at(token.created()))
                .param("expires", at(token.expires()))
                .update();
    }

    public Optional<TokenRow> token(Bytes hash) {
        return sql.sql("select id, account, name, created, expires from api_token where sha256 = :hash")
                .param("hash", hash.toArray())
                .query((row, number) -> token(row))
                .optional();
    }

    public List<TokenRow> tokens(UUID account) {
        return sql.sql("""
                        select id, account, name, created, expires from api_token where account = :account
                        order by created, id""")
                .param("account", account)
                .query((row, number) -> token(row))
                .list();
    }

    public boolean removeToken(UUID account, UUID token) {
        return sql.sql("delete from api_token where account = :account and id = :id")
                        .param("account", account)
                        .param("id", token)
                        .update()
                == 1;
    }

    /** Takes all tokens and passkeys of an account away. */
    public void removeAll(UUID account) {
        sql.sql("delete from api_token where account = :account")
                .param("account", account)
                .update();
        sql.sql("delete from passkey where account = :account")
                .param("account", account)
                .update();
    }

    /** Keeps a passkey, or what has changed about one by its use. */
    public void savePasskey(PasskeyRow passkey) {
        sql.sql("""
                        insert into passkey (credential, account, label, public_key, signatures, user_verified,
                            backup_eligible, backed_up, transports, attestation, client_data, created, last_used)
                        values (:credential, :account, :label, :publicKey, :signatures, :userVerified,
                            :backupEligible, :backedUp, :transports, :attestation, :clientData, :created, :lastUsed)
                        on conflict (credential) do update set signatures = excluded.signatures,
                            user_verified = excluded.user_verified, backed_up = excluded.backed_up,
                            last_used = excluded.last_used
                        where passkey.account = excluded.account""")
                .param("credential", passkey.credential().toArray())
                .param("account", passkey.account())
                .param("label", passkey.label())
                .param("publicKey", passkey.publicKey().toArray())
                .param("signatures", passkey.signatures())
                .param("userVerified", passkey.userVerified())
                .param("backupEligible", passkey.backupEligible())
                .param("backedUp", passkey.backedUp())
                .param("transports", passkey.transports())
                .param("attestation", passkey.attestation().map(Bytes::toArray).orElse(null))
                .param("clientData", passkey.clientData().map(Bytes::toArray).orElse(null))
                .param("created", at(passkey.created()))
                .param("lastUsed", at(passkey.lastUsed()))
                .update();
    }

    public Optional<PasskeyRow> passkey(Bytes credential) {
        return sql.sql("select * from passkey where credential = :credential")
                .param("credential", credential.toArray())
                .query((row, number) -> passkey(row))
                .optional();
    }

    public List<PasskeyRow> passkeys(UUID account) {
        return sql.sql("select * from passkey where account = :account order by created, credential")
                .param("account", account)
                .query((row, number) -> passkey(row))
                .list();
    }

    public boolean removePasskey(UUID account, Bytes credential) {
        return sql.sql("delete from passkey where account = :account and credential = :credential")
                        .param("account", account)
                        .param("credential", credential.toArray())
                        .update()
                == 1;
    }

    private static TokenRow token(ResultSet row) throws SQLException {
        return new TokenRow(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("name"),
                instant(row, "created"),
                instant(row, "expires"));
    }

    private static PasskeyRow passkey(ResultSet row) throws SQLException {
        return new PasskeyRow(
                Bytes.of(row.getBytes("credential")),
                row.getObject("account", UUID.class),
                row.getString("label"),
                Bytes.of(row.getBytes("public_key")),
                row.getLong("signatures"),
                row.getBoolean("user_verified"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                row.getString("transports"),
                Optional.ofNullable(row.getBytes("attestation")).map(Bytes::of),
                Optional.ofNullable(row.getBytes("client_data")).map(Bytes::of),
                instant(row, "created"),
                instant(row, "last_used"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

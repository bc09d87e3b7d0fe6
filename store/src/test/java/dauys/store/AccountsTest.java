package dauys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** The rows of accounts as PostgreSQL keeps them. */
class AccountsTest {

    private static final Instant NOW = Instant.parse("2023-03-19T20:00:00Z");
    private static final Path PROGRAMS = Path.of("target", "postgresql");

    private static LocalDatabase local;
    private static Database database;

    private final Accounts accounts = new Accounts(opened().sql());
    private final SecurityLog log = new SecurityLog(opened().sql());
    private final Keys keys = new Keys(opened().sql());

    @BeforeAll
    static void open() throws Exception {
        local = LocalDatabase.start(PROGRAMS.resolve("accounts"), PROGRAMS);
        try (var connection = DriverManager.getConnection(local.url("postgres"), local.user(), local.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists accounts");
            statement.execute("create database accounts");
        }
        database = Database.open(local.url("accounts"), local.user(), local.password(), 4);
    }

    @AfterAll
    static void close() {
        database.close();
        local.close();
    }

    @Test
    void anAccountIsFoundByLoginIdAndMark() {
        AccountRow account = anAccount("aigul");

        assertThat(account.login()).isEqualTo("aigul");
        assertThat(account.created()).isEqualTo(NOW);
        assertThat(account.mustChange()).isTrue();
        assertThat(accounts.byId(account.id())).contains(account);
        assertThat(accounts.byMark(account.mark())).contains(account);
        assertThat(accounts.byLogin("nobody")).isEmpty();
    }

    @Test
    void aLoginIsTakenOnce() {
        anAccount("twice");

        assertThat(accounts.create(UUID.randomUUID(), "twice", "Another", mark(), "hash", NOW))
                .isFalse();
    }

    @Test
    void aLoginInCapitalsIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> accounts.create(UUID.randomUUID(), "Capital", "Name", mark(), "hash", NOW))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anAppointmentHoldsOnceAndOnlyForAKnownRole() {
        AccountRow account = anAccount("chair");

        assertThat(accounts.appoint(account.id(), "CHAIR", "precinct:P1", Optional.empty(), NOW))
                .isTrue();
        assertThat(accounts.appoint(account.id(), "CHAIR", "precinct:P1", Optional.empty(), NOW))
                .isFalse();
        assertThat(accounts.appoint(account.id(), "CHAIR", "precinct:P1", Optional.of("mazhilis/list"), NOW))
                .isTrue();
        assertThatThrownBy(() -> accounts.appoint(account.id(), "EMPEROR", "country", Optional.empty(), NOW))
                .isInstanceOf(DataIntegrityViolationException.class);

        AccountRow appointed = accounts.byId(account.id()).orElseThrow();
        assertThat(appointed.appointments())
                .extracting(AppointmentRow::area)
                .containsExactly("precinct:P1", "precinct:P1");
        assertThat(accounts.dismiss(
                        account.id(), appointed.appointments().getFirst().id()))
                .isTrue();
        assertThat(accounts.byId(account.id()).orElseThrow().appointments()).hasSize(1);
    }

    @Test
    void aPageHoldsAccountsWithTheirAppointments() {
        AccountRow first = anAccount("page-1");
        AccountRow second = anAccount("page-2");
        accounts.appoint(second.id(), "PRESS", "country", Optional.empty(), NOW);

        List<AccountRow> page = accounts.page("page-", "", 10);

        assertThat(page).extracting(AccountRow::login).containsExactly("page-1", "page-2");
        assertThat(page.get(1).appointments()).hasSize(1);
        assertThat(accounts.page("page-", first.login(), 10))
                .extracting(AccountRow::login)
                .containsExactly("page-2");
    }

    @Test
    void theCodeOfAMomentIsAcceptedOnce() {
        AccountRow account = anAccount("totp");
        assertThat(accounts.acceptTotp(account.id(), 100))
                .as("without a secret")
                .isFalse();
        accounts.proposeTotp(account.id(), Bytes.of(new byte[] {1}));

        assertThat(accounts.acceptTotp(account.id(), 100)).isTrue();
        assertThat(accounts.acceptTotp(account.id(), 100)).isFalse();
        assertThat(accounts.acceptTotp(account.id(), 99)).isFalse();
        assertThat(accounts.acceptTotp(account.id(), 101)).isTrue();
        assertThat(accounts.proposeTotp(account.id(), Bytes.of(new byte[] {2}))).isFalse();
    }

    @Test
    void aRecoveryCodeIsUsedOnce() {
        AccountRow account = anAccount("recovery");
        Bytes code = Bytes.of(new byte[] {7});
        accounts.replaceRecoveryCodes(account.id(), List.of(code));

        assertThat(accounts.useRecoveryCode(account.id(), code)).isTrue();
        assertThat(accounts.useRecoveryCode(account.id(), code)).isFalse();
    }

    @Test
    void failuresAreCountedUntilTheyAreForgotten() {
        AccountRow account = anAccount("failing");

        assertThat(accounts.fail(account.id())).isEqualTo(1);
        assertThat(accounts.fail(account.id())).isEqualTo(2);
        accounts.lock(account.id(), NOW);
        assertThat(accounts.byId(account.id()).orElseThrow().lockedUntil()).contains(NOW);
        accounts.unlock(account.id());
        assertThat(accounts.fail(account.id())).isEqualTo(1);
    }

    @Test
    void tokensAndPasskeysGoWithTheirOwnerOnly() {
        AccountRow owner = anAccount("owner");
        AccountRow stranger = anAccount("stranger");
        var token = new TokenRow(UUID.randomUUID(), owner.id(), "script", NOW, NOW.plusSeconds(60));
        keys.addToken(token, Bytes.of(new byte[] {1, 2}));
        keys.savePasskey(passkey(owner, 1));
        keys.savePasskey(passkey(owner, 2));

        assertThat(keys.token(Bytes.of(new byte[] {1, 2}))).contains(token);
        assertThat(keys.passkeys(owner.id())).containsExactly(passkey(owner, 2));
        assertThat(keys.removeToken(stranger.id(), token.id())).isFalse();
        assertThat(keys.removePasskey(stranger.id(), passkey(owner, 2).credential()))
                .isFalse();
        keys.removeAll(owner.id());
        assertThat(keys.tokens(owner.id())).isEmpty();
        assertThat(keys.passkeys(owner.id())).isEmpty();
    }

    @Test
    void theSecurityLogRefusesEveryChange() {
        log.add(new SecurityEvent(
                0, NOW, "LOGIN", Optional.empty(), Optional.empty(), Optional.of("abc"), Optional.of("127.0.0.0/24")));
        assertThat(log.before(Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(event -> assertThat(event.event()).isEqualTo("LOGIN"));

        for (String change : List.of(
                "update security_log set event = 'OTHER'", "delete from security_log", "truncate security_log")) {
            assertThatThrownBy(() -> database.sql().sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added to");
        }
    }

    @Test
    void whatAnInstallationKeepsIsMadeOnce() {
        Bytes first = log.kept("salt", Bytes.of(new byte[] {1}));

        assertThat(log.kept("salt", Bytes.of(new byte[] {2}))).isEqualTo(first);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldInASentence() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/none", "none", "none", 1)
                        .close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:1/none cannot be used: ");
    }

    private static Database opened() {
        return database;
    }

    private AccountRow anAccount(String login) {
        UUID id = UUID.nameUUIDFromBytes(login.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String mark = id.toString().replace("-", "");
        assertThat(accounts.create(id, login, "Айгүл", mark, "hash", NOW)).isTrue();
        return accounts.byLogin(login).orElseThrow();
    }

    private static String mark() {
        return "0123456789abcdef".repeat(2);
    }

    private static PasskeyRow passkey(AccountRow owner, long signatures) {
        Bytes some = Bytes.of(new byte[] {9});
        return new PasskeyRow(
                some,
                owner.id(),
                "phone",
                some,
                signatures,
                true,
                true,
                false,
                "usb,nfc",
                Optional.of(some),
                Optional.empty(),
                NOW,
                NOW);
    }
}

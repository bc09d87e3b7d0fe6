package dauys.server.night;

import dauys.election.commission.PersonMark;
import dauys.folder.ElectionFolders;
import dauys.server.Settings;
import dauys.store.ActRecord;
import dauys.store.AgreedTimes;
import dauys.store.Applying;
import dauys.store.Author;
import dauys.store.Claims;
import dauys.store.Dossiers;
import dauys.store.Leaves;
import dauys.store.Scans;
import dauys.store.Signatories;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the election that the server works on: its registers from their folder, and its record from the database. */
@Configuration(proxyBeanMethods = false)
class OpenElection {

    /** Stands for the server itself where nobody has acted. */
    private static final PersonMark SERVER = new PersonMark("0".repeat(32));

    @Bean
    NightElection nightElection(Settings settings) throws ElectionUnavailable {
        var folder = Optional.ofNullable(settings.election()).orElseThrow(ElectionUnavailable::notNamed);
        var loaded = ElectionFolders.registers(folder);
        return new NightElection(loaded.value().orElseThrow(() -> new ElectionUnavailable(loaded.findings())));
    }

    @Bean
    Applying applying(NightElection election) {
        return new Applying(election);
    }

    @Bean
    ActRecord record(
            JdbcClient sql, TransactionTemplate transactions, Applying applying, Clock clock, NightElection election)
            throws ElectionUnavailable {
        var record = new ActRecord(sql, transactions, applying, clock);
        var registers = election.registers();
        if (!record.open(registers.election().id(), registers.fingerprint(), new Author(SERVER, "SERVER country"))) {
            throw ElectionUnavailable.another(registers.election().id());
        }
        return record;
    }

    @Bean
    Claims claims(JdbcClient sql, Clock clock) {
        return new Claims(sql, clock);
    }

    @Bean
    Dossiers dossiers(JdbcClient sql) {
        return new Dossiers(sql);
    }

    @Bean
    Signatories signatories(JdbcClient sql) {
        return new Signatories(sql);
    }

    @Bean
    Scans scans(Settings settings) {
        return new Scans(Settings.scans(settings.data()));
    }

    @Bean
    TurnoutHours turnoutHours(Settings settings) {
        return TurnoutHours.of(settings.turnoutHours());
    }

    @Bean
    Leaves leaves(JdbcClient sql, TransactionTemplate transactions) {
        return new Leaves(sql, transactions);
    }

    @Bean
    AgreedTimes agreedTimes(JdbcClient sql) {
        return new AgreedTimes(sql);
    }

    @Bean
    Desk desk(NightElection election, ActRecord record, TurnoutHours hours) {
        return new Desk(election, record, hours);
    }

    @Bean
    Live live(NightElection election, ActRecord record, Leaves leaves, Applying applying, Clock clock) {
        var live = new Live(election, record, leaves, applying, clock);
        live.load();
        return live;
    }
}

package dauys.server.demo;

import dauys.server.Settings;
import dauys.server.applications.Applications;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.night.TurnoutHours;
import dauys.server.pages.Destination;
import dauys.server.pages.Languages;
import dauys.server.security.Passwords;
import dauys.store.Accounts;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Dossiers;
import dauys.wording.Language;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What only a demonstration has; a server that was not told to be one knows none of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dauys.demo.lasts")
class DemoBeans {

    @Bean
    Truth truth(NightElection election, Settings settings) {
        return Truth.of(election.registers(), Objects.requireNonNull(settings.election()));
    }

    @Bean
    PapersToType papersToType(NightElection election, Truth truth, Settings settings, Languages languages)
            throws IOException {
        var papers = new PapersToType(election, truth, settings);
        papers.write(languages.in(Language.EN));
        return papers;
    }

    @Bean
    DemoPeople demoPeople(
            Settings settings,
            PapersToType papers,
            Accounts accounts,
            Passwords passwords,
            Languages languages,
            Clock clock)
            throws IOException {
        return DemoPeople.in(settings, papers.unit().code(), accounts, passwords, languages.in(Language.EN), clock);
    }

    @Bean
    DemoCampaign demoCampaign(
            NightElection election,
            Applications applications,
            Dossiers dossiers,
            Applying applying,
            JdbcClient sql,
            TransactionTemplate transactions,
            TurnoutHours hours) {
        return new DemoCampaign(election, applications, dossiers, applying, sql, transactions, hours);
    }

    @Bean
    DemoNight demoNight(
            NightElection election,
            Desk desk,
            Live live,
            ActRecord record,
            Applying applying,
            Truth truth,
            PapersToType papers,
            DemoCampaign campaign,
            @Value("${dauys.demo.lasts}") Duration lasts,
            Settings settings,
            Clock clock) {
        return new DemoNight(election, desk, live, record, applying, truth, papers, campaign, lasts, settings, clock);
    }

    @Bean
    DemoWay demoWay(NightElection election, Live live, ActRecord record) {
        return new DemoWay(election, live, record);
    }

    @Bean
    Destination demoDestination() {
        return Destination.forEntered(900, "/demo", "navigation.demo");
    }
}

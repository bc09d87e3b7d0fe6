package dauys.server;

import dauys.store.Accounts;
import dauys.store.Database;
import dauys.store.DatabaseUnavailable;
import dauys.store.Keys;
import dauys.store.LocalDatabase;
import dauys.store.SecurityLog;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the election and what is kept in it. */
@Configuration(proxyBeanMethods = false)
class OpenDatabase {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Comes up only where no address of another database is given. */
    @Bean
    @Lazy
    LocalDatabase localDatabase(Settings settings) throws DatabaseUnavailable {
        return LocalDatabase.start(Settings.localDatabase(settings.data()));
    }

    @Bean
    Database database(Settings settings, ObjectProvider<LocalDatabase> local) throws DatabaseUnavailable {
        Settings.DatabaseSettings given = settings.database();
        Optional<String> url = given.url().filter(each -> !each.isBlank());
        if (url.isPresent()) {
            return Database.open(url.get(), given.user(), given.password(), given.connections());
        }
        LocalDatabase started = local.getObject();
        return Database.open(started.jdbcUrl(), started.user(), started.password(), given.connections());
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    JdbcClient sql(Database database) {
        return database.sql();
    }

    @Bean
    TransactionTemplate transaction(Database database) {
        return database.transaction();
    }

    @Bean
    Accounts accounts(JdbcClient sql) {
        return new Accounts(sql);
    }

    @Bean
    Keys keys(JdbcClient sql) {
        return new Keys(sql);
    }

    @Bean
    SecurityLog securityLog(JdbcClient sql) {
        return new SecurityLog(sql);
    }
}

package dauys.server;

import dauys.server.accounts.FirstAdministrator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The server of an election: screens for commissions, and the same over HTTP for programs. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@EnableConfigurationProperties(Settings.class)
public class Server {

    /** Starts the server, and says where it is and how the first administrator enters. */
    public static void main(String[] arguments) {
        var context = SpringApplication.run(Server.class, arguments);
        System.out.println("Dauys: " + context.getBean(Settings.class).baseUrl());
        context.getBean(FirstAdministrator.class)
                .setupCode()
                .ifPresent(
                        code -> System.out.println("Nobody has an account yet. Open /setup and use the code " + code));
    }
}

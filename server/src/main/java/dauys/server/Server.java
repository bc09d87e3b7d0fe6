package dauys.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server of an election: screens for commissions, and the same over HTTP for programs. */
@SpringBootApplication
public class Server {

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(Server.class, arguments);
    }
}

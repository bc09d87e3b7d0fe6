package dauys.server;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.security.Passwords;
import dauys.server.security.Secrets;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Applying;
import dauys.store.Database;
import dauys.store.DatabaseUnavailable;
import dauys.store.Fsck;
import dauys.store.LocalDatabase;
import dauys.store.Scans;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole server on a free port, with a database of its own. PostgreSQL is started once for all tests and stopped
 * with them; each server gets a copy of a database in which nothing has happened yet.
 */
public final class RunningServer implements AutoCloseable {

    /** A password that the rules accept, for accounts of tests. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final String TEMPLATE = "untouched";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable LocalDatabase postgres;

    private final ConfigurableApplicationContext context;
    private final ShiftedClock clock;
    private final URI address;

    private RunningServer(ConfigurableApplicationContext context, ShiftedClock clock, URI address) {
        this.context = context;
        this.clock = clock;
        this.address = address;
    }

    public static RunningServer start() {
        return start(Map.of());
    }

    /** Starts a server with some settings of its own, such as {@code dauys.synthetic}. */
    public static RunningServer start(Map<String, String> settings) {
        // Seconds only: the codes of the second step change every thirty.
        return start(new ShiftedClock(Instant.ofEpochSecond(Instant.now().getEpochSecond())), settings);
    }

    /** Starts a server with a clock that a test moves. */
    public static RunningServer start(ShiftedClock clock, Map<String, String> settings) {
        try {
            LocalDatabase local = postgres();
            String database = "test_" + NUMBER.incrementAndGet();
            administer(local, "drop database if exists " + database + " with (force)");
            administer(local, "create database " + database + " template " + TEMPLATE);
            int port = freePort();
            var all = new TreeMap<String, String>();
            all.put("server.port", Integer.toString(port));
            all.put("dauys.base-url", "http://localhost:" + port);
            all.put("dauys.data", Workplace.of("server-data/" + database).toString());
            all.put("dauys.election", SmallElection.folder().toString());
            all.put("dauys.database.url", local.url(database));
            all.put("dauys.database.user", local.user());
            all.put("dauys.database.password", local.password());
            all.put("dauys.database.connections", "5");
            all.put("server.shutdown", "immediate");
            all.put("spring.jmx.enabled", "false");
            // Only tests of the public site ask for one.
            all.put("dauys.site.pages-every", "0s");
            all.putAll(settings);
            List<String> arguments = new ArrayList<>();
            all.forEach((name, value) -> arguments.add("--" + name + "=" + value));
            ApplicationContextInitializer<GenericApplicationContext> withClock =
                    context -> context.registerBean("clock", Clock.class, () -> clock);
            var context = new SpringApplicationBuilder(Server.class)
                    .initializers(withClock)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .run(arguments.toArray(String[]::new));
            return new RunningServer(context, clock, URI.create("http://localhost:" + port));
        } catch (IOException | SQLException | DatabaseUnavailable failure) {
            throw new IllegalStateException("The server of the test does not start", failure);
        }
    }

    /** The PostgreSQL of all tests. */
    public static synchronized LocalDatabase postgres() throws DatabaseUnavailable, SQLException {
        LocalDatabase running = postgres;
        if (running == null) {
            LocalDatabase started = LocalDatabase.start(Workplace.of("postgresql"));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-postgresql"));
            administer(started, "drop database if exists " + TEMPLATE + " with (force)");
            administer(started, "create database " + TEMPLATE);
            Database.open(started.url(TEMPLATE), started.user(), started.password(), 2)
                    .close();
            postgres = started;
            running = started;
        }
        return running;
    }

    private static void administer(LocalDatabase local, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(local.url("postgres"), local.user(), local.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where the server is, such as {@code http://localhost:41234}. */
    public URI address() {
        return address;
    }

    public ShiftedClock clock() {
        return clock;
    }

    /** Everything that is on record leads to what stands, and no dossier or scan is damaged. */
    public void assertSound() {
        var verdict = new Fsck(
                        part(JdbcClient.class),
                        part(TransactionTemplate.class),
                        part(Applying.class),
                        part(Scans.class))
                .check(entries -> {});
        assertThat(verdict.differences()).extracting(Fsck.Difference::kind).isEmpty();
    }

    /** A part of the server, by its type. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A part of the server, by its name, where there are several of its type. */
    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** A new browser without cookies, which reads English. */
    public Visitor visitor() {
        return new Visitor(address);
    }

    /** An account with {@link #PASSWORD} and, where a role is given, that appointment over the whole country. */
    public AccountRow account(String login, String... roles) {
        Accounts accounts = part(Accounts.class);
        UUID id = UUID.randomUUID();
        String hash = part(Passwords.class).hash(PASSWORD);
        if (!accounts.create(id, login, "Person " + login, Secrets.mark(), hash, clock.instant())) {
            throw new IllegalStateException("The login is taken: " + login);
        }
        accounts.changePassword(id, hash, false);
        for (String role : roles) {
            accounts.appoint(id, role, "country", Optional.empty(), clock.instant());
        }
        return accounts.byId(id).orElseThrow();
    }

    /** A visitor who has entered with an account made by {@link #account}. */
    public Visitor entered(String login, String... roles) {
        account(login, roles);
        Visitor visitor = visitor();
        visitor.enter(login, PASSWORD);
        return visitor;
    }

    @Override
    public void close() {
        context.close();
    }
}

package dauys.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this server is set up.
 *
 * @param database where the database is; without an address it is a local one in the data folder
 * @param data the folder for what the server keeps
 * @param election the election folder that it works on
 * @param baseUrl the address under which people reach it
 * @param zone whose time the screens show
 * @param synthetic whether the election is invented, which every screen then says
 * @param languageOfBrowser whether a visitor without a choice gets the browser's language instead of Kazakh
 * @param idle after how long without a request a session ends
 * @param longest after how long a session ends in any case
 * @param failuresOfAnAddress how many failures to enter one address may have in ten minutes
 * @param applicationsOfAnApplicant how many applications for registration of one account may wait for a decision
 * @param turnoutHours the hours of election day for which precincts report turnout
 */
@ConfigurationProperties("dauys")
public record Settings(
        @DefaultValue DatabaseSettings database,
        @DefaultValue("data/server") Path data,
        @Nullable Path election,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("Asia/Almaty") ZoneId zone,
        @DefaultValue("false") boolean synthetic,
        @DefaultValue("false") boolean languageOfBrowser,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("30") int failuresOfAnAddress,
        @DefaultValue("100") int applicationsOfAnApplicant,

        @DefaultValue({"10:00", "12:00", "14:00", "16:00", "18:00", "20:00"})
        List<String> turnoutHours) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Where the database is. */
    public record DatabaseSettings(
            Optional<String> url,
            @DefaultValue("dauys") String user,
            @DefaultValue("") String password,
            @DefaultValue("16") int connections) {}

    /** Where the PostgreSQL of a data folder lies. */
    public static Path localDatabase(Path data) {
        return data.resolve("database");
    }

    /** Where the scans of a data folder lie. */
    public static Path scans(Path data) {
        return data.resolve("scans");
    }

    /** Whether cookies go over encrypted connections only: always, but on one's own machine. */
    public boolean isSecure() {
        return !("http".equals(baseUrl.getScheme()) && THIS_MACHINE.contains(host()));
    }

    /** The name of the machine in the address. */
    public String host() {
        return Optional.ofNullable(baseUrl.getHost()).orElse("localhost");
    }

    /** The scheme, name and port, as browsers say where a page comes from. */
    public String origin() {
        String port = baseUrl.getPort() < 0 ? "" : ":" + baseUrl.getPort();
        return baseUrl.getScheme() + "://" + host() + port;
    }

    /** Whether passkeys can be bound to the address: to a name they can, to a number not. */
    public boolean canHavePasskeys() {
        return host().codePoints().anyMatch(Character::isLetter) && !host().startsWith("[");
    }
}

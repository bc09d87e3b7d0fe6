package dauys.server.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** How a server is reached, and how long it runs. */
final class ServeOptions {

    private static final int USUAL_PORT = 8080;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: 8080, or " + "any free one in a demonstration; 0: any free one).")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "127.0.0.1",
            description = "The address it listens at (default: ${DEFAULT-VALUE}, this machine alone).")
    private String address = "127.0.0.1";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address under which people reach it, such as https://dauys.example.")
    private Optional<URI> baseUrl = Optional.empty();

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            description = "Stop after so many seconds; without it, Ctrl-C stops.")
    private Optional<Long> seconds = Optional.empty();

    /** After how many seconds it stops by itself, if ever. */
    Optional<Long> seconds() {
        return seconds;
    }

    /**
     * What Spring is told.
     *
     * @param takeAnother whether another port than the usual one will do
     */
    Map<String, Object> settings(SharedOptions shared, boolean takeAnother) throws BadInput {
        int chosen = port(takeAnother);
        URI base = baseUrl.orElseGet(() -> URI.create("http://localhost:" + chosen));
        if (base.getHost() == null || base.getScheme() == null) {
            throw new BadInput("running.bad-base", Map.of("url", base.toString()));
        }
        var settings = new TreeMap<String, Object>();
        settings.put("server.port", chosen);
        settings.put("server.address", address);
        settings.put("dauys.base-url", base.toString());
        settings.put("dauys.data", shared.data().toString());
        settings.put("dauys.election", shared.existingElection().toString());
        var database = shared.database();
        if (database.isPresent()) {
            settings.put("dauys.database.url", database.get().url());
            settings.put("dauys.database.user", database.get().user());
            settings.put("dauys.database.password", database.get().password());
        }
        mustBeAFolder(shared);
        return settings;
    }

    private static void mustBeAFolder(SharedOptions shared) throws BadInput {
        try {
            Files.createDirectories(shared.data());
        } catch (IOException unusable) {
            throw new BadInput("running.no-data", Map.of("folder", shared.data().toString()));
        }
    }

    private int port(boolean takeAnother) throws BadInput {
        int wanted = port.orElse(USUAL_PORT);
        if (wanted < 0 || wanted > 65_535) {
            throw new BadInput("running.bad-port", Map.of("port", Integer.toString(wanted)));
        }
        Optional<Integer> free = free(wanted);
        if (free.isEmpty() && takeAnother && port.isEmpty()) {
            free = free(0);
        }
        return free.orElseThrow(() -> new BadInput("running.port-taken", Map.of("port", Integer.toString(wanted))));
    }

    private Optional<Integer> free(int wanted) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), wanted));
            return Optional.of(socket.getLocalPort());
        } catch (IOException taken) {
            return Optional.empty();
        }
    }
}

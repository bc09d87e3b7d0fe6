package dauys.server.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An nginx that shows the folder of a site below {@code /site/}, with a configuration and a folder of its own. */
final class Nginx implements AutoCloseable {

    private static final int TRIES = 100;

    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Where the program is, if it is installed. */
    static Optional<Path> program(String name) {
        var inPath = Stream.of(System.getenv("PATH").split(":", -1)).map(each -> Path.of(each, name));
        return Stream.concat(inPath, Stream.of(Path.of("/usr/sbin", name), Path.of("/usr/bin", name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it on a free port of this machine alone, and waits until it answers. */
    static Nginx start(Path program, Path site, Path work) throws IOException, InterruptedException {
        Files.createDirectories(work);
        int port = ServerProcess.freePort();
        Path configuration = work.resolve("nginx.conf");
        Files.writeString(configuration, configuration(site, work, port));
        var process = new ProcessBuilder(List.of(
                        program.toString(),
                        "-p",
                        work.toString(),
                        "-e",
                        work.resolve("error.log").toString(),
                        "-c",
                        configuration.toString()))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("nginx.log").toFile())
                .start();
        var nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port));
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            if (answers(port)) {
                return nginx;
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        nginx.close();
        throw new IllegalStateException("nginx does not start: " + Files.readString(work.resolve("nginx.log"))
                + Files.readString(work.resolve("error.log")));
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As docs/formats/site.md shows it, with nothing written outside the folder. */
    private static String configuration(Path site, Path work, int port) {
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
            daemon off;
            %s
            worker_processes auto;
            pid %s/nginx.pid;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000;
              client_body_temp_path %s/body;
              proxy_temp_path %s/proxy;
              fastcgi_temp_path %s/fastcgi;
              uwsgi_temp_path %s/uwsgi;
              scgi_temp_path %s/scgi;
              types {
                text/html html;
                text/css css;
                text/javascript js;
                application/json json;
                text/csv csv;
                image/svg+xml svg;
              }
              server {
                listen 127.0.0.1:%d;
                charset utf-8;
                gzip_static on;
                etag on;
                location /site/ {
                  alias %s/;
                  add_header Cache-Control "no-cache";
                }
              }
            }
            """.formatted(user, work, work, work, work, work, work, port, site);
    }

    URI address() {
        return address;
    }

    /** Asked to end, the first process ends the others; killed outright it would leave them behind. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}

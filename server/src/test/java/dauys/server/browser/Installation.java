package dauys.server.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The programs of this machine that tests in a browser need: Chromium, and the Node.js that drives it.
 *
 * @param chromium where Chromium is
 * @param node where a Node.js is that is new enough
 */
record Installation(Optional<Path> chromium, Optional<Path> node) {
    static final int LEAST_NODE = 20;

    private static final List<String> CHROMIUM_NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Pattern NODE_VERSION = Pattern.compile("v(\\d{1,4})\\..*", Pattern.DOTALL);

    /** Looks on the path; {@code DAUYS_CHROMIUM} names a Chromium that is elsewhere. */
    static Installation in(Map<String, String> environment) {
        List<Path> folders = Stream.of(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        String named = environment.getOrDefault("DAUYS_CHROMIUM", "");
        Optional<Path> chromium = named.isEmpty()
                ? CHROMIUM_NAMES.stream()
                        .flatMap(name -> program(name, folders).stream())
                        .findFirst()
                : Optional.of(Path.of(named)).filter(Files::isExecutable);
        return new Installation(chromium, program("node", folders).filter(Installation::isNewEnough));
    }

    /** What is missing, in words; empty where nothing is. */
    String missing() {
        List<String> missing = new ArrayList<>();
        if (chromium.isEmpty()) {
            missing.add("Chromium");
        }
        if (node.isEmpty()) {
            missing.add("Node.js " + LEAST_NODE + " or newer");
        }
        return String.join(" and ", missing);
    }

    private static Optional<Path> program(String name, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isNewEnough(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher version =
                    NODE_VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.matches() && Integer.parseInt(version.group(1)) >= LEAST_NODE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

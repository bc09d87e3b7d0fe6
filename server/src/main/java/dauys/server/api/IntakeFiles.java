package dauys.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of one intake, in a folder of their own that only this server reads and that goes with them. Their names on
 * disk are made here; what the sender called them is only shown.
 */
final class IntakeFiles implements AutoCloseable {

    private static final int LONGEST_NAME = 80;

    /** What compressed files may grow to, by how often the limit of what is sent. */
    private static final int MOST_GROWTH = 8;

    private final Path folder;
    private final long mostBytes;
    private final List<Path> protocols = new ArrayList<>();
    private final List<Path> votes = new ArrayList<>();
    private final Map<String, String> shown = new HashMap<>();
    private long bytes;
    private long unpacked;

    private IntakeFiles(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Keeps what was sent. */
    static IntakeFiles of(Path below, List<MultipartFile> protocols, List<MultipartFile> votes, long mostBytes)
            throws IOException {
        Files.createDirectories(below);
        // Such a folder is its owner's alone from the beginning.
        var files = new IntakeFiles(Files.createTempDirectory(below, "intake-"), mostBytes);
        try {
            files.keep(protocols, "protocols", files.protocols);
            files.keep(votes, "votes", files.votes);
            if (files.protocols.isEmpty()) {
                throw ApiProblem.of(422, "A124");
            }
        } catch (IOException | ApiProblem failure) {
            files.close();
            throw failure;
        }
        return files;
    }

    private void keep(List<MultipartFile> sent, String name, List<Path> kept) throws IOException {
        for (MultipartFile each : sent) {
            if (each.isEmpty()) {
                continue;
            }
            bytes += each.getSize();
            if (bytes > mostBytes) {
                throw Incoming.tooLarge(mostBytes / 1024 / 1024 + " MB");
            }
            String original = harmless(each.getOriginalFilename());
            boolean packed = original.toLowerCase(Locale.ROOT).endsWith(".gz");
            Path file = folder.resolve(name + "-" + (kept.size() + 1) + (packed ? ".csv.gz" : ".csv"));
            try (InputStream stream = each.getInputStream()) {
                Files.copy(stream, file);
            }
            if (packed) {
                measure(file, original);
            }
            kept.add(file);
            shown.put(file.toString(), original);
        }
    }

    /** A small file can unpack to one that is never read to its end; such a one is not begun. */
    private void measure(Path file, String original) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                unpacked += read;
                if (unpacked > mostBytes * MOST_GROWTH) {
                    throw ApiProblem.of(413, "A125", Map.of("file", original));
                }
            }
        } catch (ZipException | java.io.EOFException broken) {
            // The reader of protocols reports a file that cannot be unpacked.
            return;
        }
    }

    /** The last part of a name, without anything that could command a terminal or a page. */
    private static String harmless(@org.jspecify.annotations.Nullable String name) {
        String last = (name == null ? "" : name).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        String kept = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return kept.isBlank() ? "?" : kept;
    }

    List<Path> protocols() {
        return protocols;
    }

    List<Path> votes() {
        return votes;
    }

    /** What the sender called a file. */
    String shown(String file) {
        return shown.getOrDefault(file, file);
    }

    /** A sentence in which files have the names that the sender gave them. */
    String told(String sentence) {
        String told = sentence;
        for (var each : shown.entrySet()) {
            told = told.replace(each.getKey(), each.getValue());
        }
        return told;
    }

    @Override
    public void close() {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}

package dauys.store;

import dauys.law.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The scans and photographs of paper protocols, as files named by the hash of their bytes. A file is there whole or not
 * at all, and what the bytes are is decided by the bytes.
 */
public final class Scans {

    /** No scan of one sheet needs more. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int LONGEST_START = 8;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Supplier<Path> arrivals;

    /** Scans in a folder, which is made where it is missing. */
    public Scans(Path folder) {
        this(folder, () -> folder.resolve("arriving-" + UUID.randomUUID()));
    }

    /**
     * Scans in a folder.
     *
     * @param arrivals names files for bytes that are still coming in
     */
    Scans(Path folder, Supplier<Path> arrivals) {
        this.folder = folder;
        this.arrivals = arrivals;
    }

    /** What became of a file that somebody sent. */
    public sealed interface Outcome {

        /** It is on disk. */
        record Kept(Scan scan) implements Outcome {}

        /** It is none that is kept. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    /** Keeps what a stream brings, or says why not. */
    public Outcome keep(InputStream bytes) {
        Path arriving = arrivals.get();
        try {
            Files.createDirectories(folder);
            return keep(bytes, arriving);
        } catch (IOException full) {
            return refused("W604", Map.of());
        } finally {
            discard(arriving);
        }
    }

    private Outcome keep(InputStream bytes, Path arriving) throws IOException {
        byte[] start = bytes.readNBytes(LONGEST_START);
        var type = type(start);
        if (type.isEmpty()) {
            return refused(start.length == 0 ? "W601" : "W602", Map.of());
        }
        MessageDigest digest = sha256();
        long length;
        try (var file = new DigestOutputStream(Files.newOutputStream(arriving), digest)) {
            file.write(start);
            length = start.length + copy(bytes, file);
        }
        if (length > MOST_BYTES) {
            return refused("W603", Map.of("most", MOST_BYTES / 1024 / 1024));
        }
        var scan = new Scan(HexFormat.of().formatHex(digest.digest()), type.get(), length);
        settle(arriving, file(scan.sha256()));
        return new Outcome.Kept(scan);
    }

    /** Copies until the end or just past the limit. */
    private static long copy(InputStream bytes, java.io.OutputStream file) throws IOException {
        byte[] block = new byte[64 * 1024];
        long copied = 0;
        int read = bytes.read(block);
        while (read >= 0 && copied <= MOST_BYTES) {
            file.write(block, 0, read);
            copied += read;
            read = bytes.read(block);
        }
        return copied;
    }

    private static void settle(Path arriving, Path file) throws IOException {
        try (var channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path shelf = file.getParent();
        Files.createDirectories(shelf);
        Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path arriving) {
        try {
            Files.deleteIfExists(arriving);
        } catch (IOException stays) {
            // A leftover has no hash for a name, so nobody ever takes it for a scan.
            arriving.toFile().deleteOnExit();
        }
    }

    /** The file of a scan; empty where it is not there, or the text is no hash. */
    public Optional<Path> find(String sha256) {
        return HASH.matcher(sha256).matches()
                ? Optional.of(file(sha256)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** Whether the bytes on disk still have the hash that they are named by. */
    public boolean isIntact(Scan scan) {
        var file = find(scan.sha256());
        if (file.isEmpty()) {
            return false;
        }
        MessageDigest digest = sha256();
        try (var bytes = Files.newInputStream(file.get())) {
            byte[] block = new byte[64 * 1024];
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                digest.update(block, 0, read);
            }
        } catch (IOException unreadable) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(scan.sha256());
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Optional<String> type(byte[] start) {
        if (begins(start, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (begins(start, PNG)) {
            return Optional.of("image/png");
        }
        return begins(start, PDF) ? Optional.of("application/pdf") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static Outcome refused(String code, Map<String, Object> facts) {
        return new Outcome.Refused(Refusal.ofOrder(code, facts));
    }
}

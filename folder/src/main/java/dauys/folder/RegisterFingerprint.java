package dauys.folder;

import dauys.law.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A number that stands for the registers of an election to the byte: who has the same has the same bodies, precincts
 * and candidates.
 */
final class RegisterFingerprint {

    /** Everything that a reader of registers opens, in the order of the alphabet. */
    static final List<String> FILES = List.of(
            "bodies.csv",
            "candidates.csv",
            TerritoryFiles.CONSTITUENCIES_NAME,
            ElectionDates.DATES,
            "election.yaml",
            FormFile.NAME,
            "lists.csv",
            LotsFile.NAME,
            "parties.csv",
            PrecinctFile.NAME,
            "regions.csv",
            "units.csv");

    private static final int BUFFER = 1 << 16;

    private RegisterFingerprint() {}

    /**
     * SHA-256 in hexadecimal digits. Each file that is there stands in it with its name, a line feed, its length, a
     * line feed and its bytes, so that no file can pass for a part of another.
     */
    static String of(Path folder, Findings findings) {
        var digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                try (var stream = Files.newInputStream(file)) {
                    digest.update((name + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
                    update(digest, stream, buffer);
                } catch (IOException unreadable) {
                    findings.error("F102", Place.of(file.toString()), Map.of());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, InputStream stream, byte[] buffer) throws IOException {
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}

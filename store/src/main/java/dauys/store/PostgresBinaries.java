package dauys.store;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once into a folder named after their contents. */
final class PostgresBinaries {

    private static final int OWNER_MAY_RUN = 0100;
    private static final int LENGTH_OF_NAME = 12;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}; unpacks it below {@code folder} where it is not there yet. */
    static Path in(Path folder) throws IOException, DatabaseUnavailable {
        byte[] packed;
        try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            if (stream == null) {
                throw nothingForThisMachine(null);
            }
            packed = stream.readAllBytes();
        } catch (IllegalStateException missing) {
            throw nothingForThisMachine(missing);
        }
        Path unpacked = folder.resolve("postgresql-" + name(packed));
        if (!Files.isExecutable(unpacked.resolve("bin").resolve("postgres"))) {
            Path part = folder.resolve(unpacked.getFileName() + ".part");
            delete(part);
            unpack(packed, part);
            delete(unpacked);
            Files.move(part, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
    }

    private static DatabaseUnavailable nothingForThisMachine(@org.jspecify.annotations.Nullable Throwable cause) {
        return new DatabaseUnavailable(
                "No PostgreSQL comes with Dauys for %s on %s; start one and name it by --database-url."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                cause);
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "Darwin" : "Linux";
    }

    private static String machine() {
        String machine = System.getProperty("os.arch");
        return switch (machine) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm64v8";
            default -> machine;
        };
    }

    private static String name(byte[] packed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(packed);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH_OF_NAME);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static void unpack(byte[] packed, Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The archive of PostgreSQL leads out of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.resolve("..").normalize());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    write(archive, entry, file);
                }
            }
        }
    }

    private static void write(InputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        try {
            Files.copy(archive, file);
        } catch (FileAlreadyExistsException twice) {
            Files.copy(archive, file, StandardCopyOption.REPLACE_EXISTING);
        }
        String rights = (entry.getMode() & OWNER_MAY_RUN) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    /** Removes a folder that a broken start left behind. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var found = Files.find(folder, Integer.MAX_VALUE, (Path path, BasicFileAttributes any) -> true)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package dauys.store;

import dauys.folder.CanonicalJson;
import dauys.law.Refusal;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Makes a backup of everything: all tables as they were at one moment, while commissions go on working, the scans, and
 * the registers of the election. It is one file, written beside its place and moved there whole.
 */
public final class Backup {

    /** What the file says about itself; it is written last, so that a file without it is not whole. */
    static final String MANIFEST = "manifest.json";

    static final String TABLES = "tables/";
    static final String SCANS = "scans/";
    static final String REGISTERS = "registers/";
    static final String FORMAT = "dauys-backup-1";

    private final DataSource database;
    private final Path scans;
    private final Path registers;
    private final TreeMap<String, Object> hashes = new TreeMap<>();

    /**
     * A backup of one database.
     *
     * @param scans the folder of the scans
     * @param registers the folder of the election
     */
    public Backup(DataSource database, Path scans, Path registers) {
        this.database = database;
        this.scans = scans;
        this.registers = registers;
    }

    /**
     * Writes the file.
     *
     * @param progress is told the name of each part as it begins
     */
    public void write(Path file, Consumer<String> progress) throws BackupRefused {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(beside))) {
                writeTables(zip, progress);
                writeFolder(zip, REGISTERS, registers, progress);
                writeFolder(zip, SCANS, scans, progress);
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(CanonicalJson.write(Map.of("format", FORMAT, "schema", schema(), "sha256", hashes))
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException failed) {
            throw new BackupRefused(Refusal.ofOrder("W704", Map.of("file", file.toString(), "reason", reason(failed))));
        } finally {
            beside.toFile().delete();
        }
    }

    static String reason(Exception failed) {
        String words = String.valueOf(failed.getMessage());
        return words.lines().findFirst().orElse(words);
    }

    private String schema() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select version from flyway_schema_history where success and version is not null
                        order by installed_rank desc limit 1
                        """)) {
            row.next();
            return row.getString(1);
        }
    }

    private void writeTables(ZipOutputStream zip, Consumer<String> progress) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : Tables.inOrder(connection)) {
                progress.accept(table);
                String columns = Tables.columns(connection, table);
                try (var part = part(zip, TABLES + table + ".csv")) {
                    if (!columns.isEmpty()) {
                        copy.copyOut(
                                "copy (select %s from %s) to stdout (format csv, header)".formatted(columns, table),
                                part);
                    }
                }
            }
            connection.rollback();
            connection.setReadOnly(false);
        }
    }

    private void writeFolder(ZipOutputStream zip, String name, Path folder, Consumer<String> progress)
            throws IOException {
        progress.accept(name);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                if (each.getFileName().toString().startsWith("arriving-")) {
                    continue;
                }
                try (var part = part(zip, name + folder.relativize(each))) {
                    Files.copy(each, part);
                }
            }
        }
    }

    /** One file of the backup, whose hash is noted when it is closed. */
    private OutputStream part(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256();
        return new FilterOutputStream(new DigestOutputStream(zip, digest)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
                hashes.put(name, HexFormat.of().formatHex(digest.digest()));
            }
        };
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}

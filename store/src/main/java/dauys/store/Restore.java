package dauys.store;

import dauys.folder.CanonicalJson;
import dauys.law.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * Brings a backup back into an empty database and an empty folder. The whole file is checked against its hashes before
 * anything is written, and the tables are loaded in one transaction.
 */
public final class Restore {

    private final DataSource database;
    private final Path scans;
    private final Path registers;

    /**
     * A restore into one database.
     *
     * @param scans the folder for the scans
     * @param registers the folder for the registers of the election
     */
    public Restore(DataSource database, Path scans, Path registers) {
        this.database = database;
        this.scans = scans;
        this.registers = registers;
    }

    /**
     * Reads the file.
     *
     * @param progress is told the name of each part as it begins
     */
    public void read(Path file, Consumer<String> progress) throws BackupRefused {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip, file);
            requireEmpty();
            requireWhole(zip, manifest.tree("sha256"), file, progress);
            migrate(manifest.text("schema"), file);
            loadTables(zip, progress);
            unpack(zip, Backup.REGISTERS, registers, progress);
            unpack(zip, Backup.SCANS, scans, progress);
            Flyway.configure().dataSource(database).load().migrate();
        } catch (ZipException damaged) {
            throw refused("W702", file, damaged);
        } catch (IOException | SQLException failed) {
            throw refused("W705", file, failed);
        }
    }

    private static BackupRefused refused(String code, Path file, Exception why) {
        return new BackupRefused(Refusal.ofOrder(code, Map.of("file", file.toString(), "reason", Backup.reason(why))));
    }

    private static Tree manifest(ZipFile zip, Path file) throws IOException, BackupRefused {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw refused("W702", file, new IOException(Backup.MANIFEST));
        }
        try (var bytes = zip.getInputStream(entry)) {
            var manifest = new Tree(CanonicalJson.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
            if (!manifest.text("format").equals(Backup.FORMAT)) {
                throw refused("W703", file, new IOException(manifest.text("format")));
            }
            return manifest;
        }
    }

    private void requireEmpty() throws SQLException, BackupRefused, IOException {
        try (var connection = database.getConnection()) {
            if (!Tables.inOrder(connection).isEmpty()) {
                throw new BackupRefused(Refusal.ofOrder("W701", Map.of("place", "database")));
            }
        }
        for (Path folder : List.of(scans, registers)) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    if (files.findAny().isPresent()) {
                        throw new BackupRefused(Refusal.ofOrder("W701", Map.of("place", folder.toString())));
                    }
                }
            }
        }
    }

    private static void requireWhole(ZipFile zip, Tree hashes, Path file, Consumer<String> progress)
            throws IOException, BackupRefused {
        progress.accept("sha256");
        for (String name : hashes.members().keySet()) {
            ZipEntry entry = zip.getEntry(name);
            MessageDigest digest = Backup.sha256();
            if (entry != null) {
                try (InputStream bytes = new DigestInputStream(zip.getInputStream(entry), digest)) {
                    bytes.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            if (entry == null || !HexFormat.of().formatHex(digest.digest()).equals(hashes.text(name))) {
                throw refused("W702", file, new IOException(name));
            }
        }
    }

    private void migrate(String schema, Path file) throws BackupRefused {
        var flyway = Flyway.configure().dataSource(database).target(schema).load();
        boolean known = false;
        for (var each : flyway.info().all()) {
            known |= each.getVersion() != null && each.getVersion().getVersion().equals(schema);
        }
        if (!known) {
            throw refused("W703", file, new IOException(schema));
        }
        flyway.migrate();
    }

    private void loadTables(ZipFile zip, Consumer<String> progress) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : Tables.inOrder(connection)) {
                ZipEntry entry = zip.getEntry(Backup.TABLES + table + ".csv");
                if (entry == null || table.equals("integrated")) {
                    continue;
                }
                progress.accept(table);
                try (var rows = zip.getInputStream(entry)) {
                    copy.copyIn(
                            "copy %s (%s) from stdin (format csv, header)"
                                    .formatted(table, Tables.columns(connection, table)),
                            rows);
                }
            }
            Tables.resumeNumbers(connection);
            // Transactions of the old server mean nothing here: what was not numbered is numbered now.
            execute(connection, """
                    insert into leaf (number, entry)
                    select coalesce((select max(number) from leaf), -1) + row_number() over (order by id), id
                    from record_entry where not exists (select 1 from leaf where leaf.entry = record_entry.id)
                    """);
            execute(connection, """
                    update integrated
                    set up_to = cast(cast(cast(cast(pg_current_xact_id() as text) as bigint) + 1 as text) as xid8)
                    """);
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void unpack(ZipFile zip, String prefix, Path folder, Consumer<String> progress) throws IOException {
        progress.accept(prefix);
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                Path target = folder.resolve(entry.getName().substring(prefix.length()))
                        .normalize();
                if (!target.startsWith(folder)) {
                    throw new ZipException(entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, target);
                }
            }
        }
    }
}

package dauys.server.running;

import dauys.store.Database;
import dauys.store.DatabaseAddress;
import dauys.store.DatabaseUnavailable;
import dauys.store.LocalDatabase;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that a command works on: one that is named, that of a server which is working in the data folder, or the
 * folder's own, which is then started for as long as the command takes.
 */
final class OpenStore implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final DatabaseAddress address;
    private final Optional<LocalDatabase> started;

    private OpenStore(DatabaseAddress address, Optional<LocalDatabase> started) {
        this.address = address;
        this.started = started;
    }

    /** A database in which an election is. */
    static OpenStore existing(SharedOptions options) throws BadInput, DatabaseUnavailable {
        if (options.database().isEmpty() && !Files.isDirectory(options.localDatabase())) {
            throw new BadInput(
                    "running.no-database", Map.of("folder", options.data().toString()));
        }
        return of(options);
    }

    /** The same, or a new one in the data folder. */
    static OpenStore of(SharedOptions options) throws BadInput, DatabaseUnavailable {
        Optional<DatabaseAddress> known = options.database();
        if (known.isEmpty()) {
            known = LocalDatabase.inUse(options.localDatabase());
        }
        if (known.isPresent()) {
            return new OpenStore(known.get(), Optional.empty());
        }
        var local = LocalDatabase.start(options.localDatabase());
        return new OpenStore(local.address(), Optional.of(local));
    }

    /** The database with its tables brought to the form of this version. */
    Database open() throws DatabaseUnavailable {
        return Database.open(address.url(), address.user(), address.password(), CONNECTIONS);
    }

    /** The database as it is, for a restore, which makes the tables itself. */
    DataSource bare() {
        var source = new PGSimpleDataSource();
        source.setURL(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    @Override
    public void close() {
        started.ifPresent(LocalDatabase::close);
    }
}

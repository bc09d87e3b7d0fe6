package dauys.store;

import dauys.folder.CanonicalJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves that everything the database shows follows from the record: applies every entry again, by the function that
 * the server used, and compares what each subject comes to with what is stored. It changes nothing, and sees one moment
 * even while protocols arrive.
 */
public final class Fsck {

    /** So many differences are shown; the rest is counted. */
    private static final int SHOWN = 100;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Applying applying;
    private final Scans scans;
    private final Dossiers dossiers;

    private final Map<String, Applying.Standing> standings = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private long entries;
    private int different;

    /** A check of one database and its scans. */
    public Fsck(JdbcClient database, TransactionTemplate transactions, Applying applying, Scans scans) {
        this.database = database;
        this.transactions = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        this.transactions.setIsolationLevel(Isolation.REPEATABLE_READ.value());
        this.transactions.setReadOnly(true);
        this.applying = applying;
        this.scans = scans;
        this.dossiers = new Dossiers(database);
    }

    /**
     * One place where the record and the tables differ.
     *
     * @param entry the entry by which it shows; 0 where there is none
     */
    public record Difference(Kind kind, String subject, long entry) {

        /** What is wrong. */
        public enum Kind {
            /** The record has an act that was not possible when it was entered. */
            ENTRY_REFUSED,
            /** An entry cannot be read. */
            ENTRY_UNREADABLE,
            /** A subject is stored as something else than its entries make of it. */
            STANDING_DIFFERS,
            /** A subject is stored, and no entry made it. */
            STANDING_WITHOUT_ENTRY,
            /** Entries made a subject, and it is not stored. */
            STANDING_MISSING,
            /** A number of the public log is missing, or stands for no entry. */
            LEAF_MISSING,
            /** A settled entry has no number in the public log. */
            ENTRY_NOT_NUMBERED,
            /** The file of a scan is missing or has other bytes. */
            SCAN_DAMAGED,
            /** What an applicant handed in, or who sits in a commission, is not what the record names. */
            DOSSIER_DAMAGED,
            /** What was erased is there again, as after an old copy of the database. */
            DOSSIER_NOT_ERASED
        }
    }

    /**
     * What was found.
     *
     * @param differences the first hundred
     * @param different how many there are
     */
    public record Verdict(long entries, int subjects, List<Difference> differences, int different) {

        public Verdict {
            differences = List.copyOf(differences);
        }

        /** Whether everything follows from the record. */
        public boolean isClean() {
            return different == 0;
        }
    }

    /**
     * Checks everything.
     *
     * @param progress is told now and then how many entries were applied
     */
    public Verdict check(LongConsumer progress) {
        transactions.executeWithoutResult(status -> {
            replay(progress);
            compare();
            checkLeaves();
        });
        return new Verdict(entries, standings.size(), differences, different);
    }

    private void replay(LongConsumer progress) {
        var rows = database
                .sql("select * from record_entry order by id")
                .withFetchSize(2_000)
                .query((row, number) -> ActRecord.entry(row))
                .stream();
        try (rows) {
            rows.forEach(entry -> {
                entries++;
                if (entries % 1_000 == 0) {
                    progress.accept(entries);
                }
                apply(entry);
            });
        }
        progress.accept(entries);
    }

    private void apply(Entry entry) {
        String subject = entry.subject().toString();
        try {
            switch (applying.apply(
                    Optional.ofNullable(standings.get(subject)).map(Applying.Standing::content), entry)) {
                case Applying.Outcome.Applied applied -> {
                    standings.put(subject, applied.standing());
                    checkScan(entry);
                    checkDossier(entry);
                    checkErased(entry);
                }
                case Applying.Outcome.Refused refused -> found(Difference.Kind.ENTRY_REFUSED, subject, entry.id());
            }
        } catch (RuntimeException unreadable) {
            // Whatever a damaged entry makes of the code that reads it, the check goes on to the next one.
            found(Difference.Kind.ENTRY_UNREADABLE, subject, entry.id());
        }
    }

    private void checkScan(Entry entry) {
        if (entry.kind().equals(Applying.ATTACH)) {
            var body = new Tree(CanonicalJson.read(entry.body()));
            if (!scans.isIntact(new Scan(body.text("sha256"), body.text("type"), body.number("bytes")))) {
                found(Difference.Kind.SCAN_DAMAGED, entry.subject().toString(), entry.id());
            }
        }
    }

    /** A dossier may be gone, because it is about persons; it may not be another one. */
    private void checkDossier(Entry entry) {
        if (entry.kind().equals(ApplicationJson.FILE) || entry.kind().equals(CommissionJson.FORM)) {
            String digest = new Tree(CanonicalJson.read(entry.body())).text("dossier");
            if (!dossiers.isIntactOrErased(digest)) {
                found(Difference.Kind.DOSSIER_DAMAGED, entry.subject().toString(), entry.id());
            }
        }
    }

    private void checkErased(Entry entry) {
        if (entry.kind().equals(ApplicationJson.ERASE)) {
            var digests = new Tree(CanonicalJson.read(entry.body())).texts("dossiers");
            if (!dossiers.kept(digests).isEmpty()) {
                found(Difference.Kind.DOSSIER_NOT_ERASED, entry.subject().toString(), entry.id());
            }
        }
    }

    private void compare() {
        var missing = new HashMap<>(standings);
        Standings.all(database, row -> {
            String subject = row.subject().toString();
            var expected = missing.remove(subject);
            if (expected == null) {
                found(Difference.Kind.STANDING_WITHOUT_ENTRY, subject, row.entry());
            } else if (!expected.equals(new Applying.Standing(row.state(), row.content()))) {
                found(Difference.Kind.STANDING_DIFFERS, subject, row.entry());
            }
        });
        missing.keySet().stream().sorted().forEach(subject -> found(Difference.Kind.STANDING_MISSING, subject, 0));
    }

    private void checkLeaves() {
        long numbered =
                database.sql("select count(*) from leaf").query(Long.class).single();
        long last = database.sql("select coalesce(max(number), -1) from leaf")
                .query(Long.class)
                .single();
        if (last + 1 != numbered) {
            found(Difference.Kind.LEAF_MISSING, "log", 0);
        }
        database.sql("""
                        select id, subject from record_entry
                        where transaction < (select up_to from integrated)
                        and not exists (select 1 from leaf where leaf.entry = record_entry.id)
                        """)
                .query((row, number) ->
                        new Difference(Difference.Kind.ENTRY_NOT_NUMBERED, row.getString("subject"), row.getLong("id")))
                .list()
                .forEach(each -> found(each.kind(), each.subject(), each.entry()));
    }

    private void found(Difference.Kind kind, String subject, long entry) {
        different++;
        if (differences.size() < SHOWN) {
            differences.add(new Difference(kind, subject, entry));
        }
    }
}

package dauys.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers entries as leaves of the public log. It only numbers what can no longer be overtaken: entries of transactions
 * that are older than every one still running. So whoever has read up to a number has missed nothing before it.
 */
public final class Leaves {

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    /** The log in a database. */
    public Leaves(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A leaf: a number without gaps, the subject that its entry has changed, and when. */
    public record Leaf(long number, long entry, String subject, Instant at) {}

    /** Numbers all entries that have settled; of several servers only one does it at a time. */
    public int integrate() {
        return Objects.requireNonNull(transactions.execute(status -> {
            String from = database.sql("select up_to from integrated for update")
                    .query(String.class)
                    .single();
            String to = database.sql("select pg_snapshot_xmin(pg_current_snapshot())")
                    .query(String.class)
                    .single();
            int numbered = database.sql("""
                            insert into leaf (number, entry)
                            select coalesce((select max(number) from leaf), -1) + row_number() over (order by id), id
                            from record_entry
                            where transaction >= cast(:from as xid8) and transaction < cast(:to as xid8)
                            """).param("from", from).param("to", to).update();
            if (!from.equals(to)) {
                database.sql("update integrated set up_to = cast(:to as xid8)")
                        .param("to", to)
                        .update();
            }
            return numbered;
        }));
    }

    /** The highest number, or -1 where nothing is numbered. */
    public long last() {
        return database.sql("select coalesce(max(number), -1) from leaf")
                .query(Long.class)
                .single();
    }

    /** The numbers of entries; one that is not numbered yet is left out. */
    public Map<Long, Long> numbers(List<Long> entries) {
        var numbers = new HashMap<Long, Long>();
        if (!entries.isEmpty()) {
            database.sql("select entry, number from leaf where entry = any(:entries)")
                    .param("entries", entries.toArray(Long[]::new))
                    .query((row, count) -> numbers.put(row.getLong(1), row.getLong(2)))
                    .list();
        }
        return numbers;
    }

    /** Leaves after a number, in order, at most so many. */
    public List<Leaf> after(long number, int limit) {
        return database.sql("""
                        select leaf.number, leaf.entry, record_entry.subject, record_entry.at
                        from leaf join record_entry on record_entry.id = leaf.entry
                        where leaf.number > :number order by leaf.number limit :limit
                        """)
                .param("number", number)
                .param("limit", limit)
                .query((row, count) -> new Leaf(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }
}

package dauys.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What many subjects have come to, read at once. */
public final class Standings {

    /**
     * A protocol that is typed anew came to what everybody sees of it by the return before; any other subject by the
     * entry that brought it where it stands.
     */
    private static final String COLUMNS = """
            select standing.subject, standing.state, standing.content, standing.entry, seen.at, seen.capacity
            from standing join record_entry seen on seen.id = case
                when standing.state in ('EMPTY', 'FIRST_READING', 'READINGS_DIFFER', 'SECOND_READING')
                then coalesce(
                    (select max(id) from record_entry sent_back
                        where sent_back.subject = standing.subject and sent_back.kind = 'protocol.return'),
                    standing.entry)
                else standing.entry end
            """;

    /**
     * What one subject has come to.
     *
     * @param entry the entry that brought it there
     * @param at when the act was done by which it came to what everybody sees of it
     * @param capacity as whom the act was done: a role and the text of an area
     */
    public record Row(Subject subject, String state, String content, long entry, Instant at, String capacity) {}

    private Standings() {}

    static void all(JdbcClient database, Consumer<Row> each) {
        read(database.sql(COLUMNS), each);
    }

    static void of(JdbcClient database, List<String> subjects, Consumer<Row> each) {
        if (!subjects.isEmpty()) {
            read(
                    database.sql(COLUMNS + " where standing.subject = any(:subjects)")
                            .param("subjects", subjects.toArray(String[]::new)),
                    each);
        }
    }

    static void ofContest(JdbcClient database, String contest, Consumer<Row> each) {
        read(
                database.sql(COLUMNS
                                + " where standing.subject like 'protocol/%'"
                                + " and split_part(standing.subject, '/', 3) = :contest")
                        .param("contest", contest),
                each);
    }

    /** Subjects whose text begins so, in the order in which something was last done with each. */
    static void beginning(JdbcClient database, String prefix, Consumer<Row> each) {
        read(
                database.sql(COLUMNS + " where standing.subject like :prefix order by standing.entry")
                        .param("prefix", prefix + "%"),
                each);
    }

    private static void read(JdbcClient.StatementSpec statement, Consumer<Row> each) {
        var rows = statement
                .query((row, number) -> new Row(
                        Subject.of(row.getString(1)).orElseThrow(),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6)))
                .stream();
        try (rows) {
            rows.forEach(each);
        }
    }
}

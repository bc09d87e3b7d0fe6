package dauys.store;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What many subjects have come to, read at once. */
public final class Standings {

    private static final String COLUMNS = "select subject, state, content, entry from standing";

    /**
     * What one subject has come to.
     *
     * @param entry the entry that brought it there
     */
    public record Row(Subject subject, String state, String content, long entry) {}

    private Standings() {}

    static void all(JdbcClient database, Consumer<Row> each) {
        read(database.sql(COLUMNS), each);
    }

    static void of(JdbcClient database, List<String> subjects, Consumer<Row> each) {
        if (!subjects.isEmpty()) {
            read(
                    database.sql(COLUMNS + " where subject = any(:subjects)")
                            .param("subjects", subjects.toArray(String[]::new)),
                    each);
        }
    }

    static void ofContest(JdbcClient database, String contest, Consumer<Row> each) {
        read(
                database.sql(COLUMNS + " where subject like 'protocol/%' and split_part(subject, '/', 3) = :contest")
                        .param("contest", contest),
                each);
    }

    private static void read(JdbcClient.StatementSpec statement, Consumer<Row> each) {
        var rows = statement
                .query((row, number) -> new Row(
                        Subject.of(row.getString(1)).orElseThrow(), row.getString(2), row.getString(3), row.getLong(4)))
                .stream();
        try (rows) {
            rows.forEach(each);
        }
    }
}

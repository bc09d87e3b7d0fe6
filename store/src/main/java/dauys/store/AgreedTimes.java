package dauys.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the protocols that count now began to count, for the curve of a night. */
public final class AgreedTimes {

    private final JdbcClient database;

    /** The times in a database. */
    public AgreedTimes(JdbcClient database) {
        this.database = database;
    }

    /** So many protocols began to count in the time from a moment on, as long as a step. */
    public record Step(Instant from, long protocols) {}

    /** The steps in which any protocol began to count, in order. */
    public List<Step> steps(Duration step) {
        return database.sql("""
                        select floor(extract(epoch from record_entry.at) / :seconds) * :seconds, count(*)
                        from standing join record_entry on record_entry.id = standing.entry
                        where standing.subject like 'protocol/%' and standing.state in ('AGREED', 'CORRECTED')
                        group by 1 order by 1
                        """)
                .param("seconds", step.toSeconds())
                .query((row, number) -> new Step(Instant.ofEpochSecond(row.getLong(1)), row.getLong(2)))
                .list();
    }
}

package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.api.Program.Part;
import dauys.store.Database;
import dauys.store.LocalDatabase;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The database goes away: programs are told when to come again, and nothing is lost or done twice. */
class IntakeInterruptedTest {

    @Test
    void theSameFilesAreSentAgainWhenTheDatabaseIsBack() throws Exception {
        try (var server = RunningServer.start(Map.of("dauys.api.limited", "false"))) {
            var operator = Program.of(server, "operator", "OPERATOR");
            String key = UUID.randomUUID().toString();
            var one = List.of(Part.of("protocols", "a.csv", Sheets.header() + Sheets.row("P4", 1000)));
            var both = List.of(
                    Part.of("protocols", "a.csv", Sheets.header() + Sheets.row("P4", 1000) + Sheets.row("P5", 1000)));
            operator.upload("/api/v1/intake", one, Incoming.KEY, key);
            String reading = "/api/v1/protocols/P6/mazhilis-list/readings";
            String act = UUID.randomUUID().toString();

            String database = server.part(Database.class)
                    .sql()
                    .sql("select current_database()")
                    .query(String.class)
                    .single();
            administer("alter database " + database + " allow_connections false");
            administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
            var interrupted = operator.upload("/api/v1/intake", both, Incoming.KEY, key);
            var away = operator.post(reading, Sheets.ofLists(1000), Incoming.KEY, act);
            administer("alter database " + database + " allow_connections true");

            assertThat(interrupted.status()).as(interrupted.body()).isEqualTo(503);
            assertThat(interrupted.code()).isEqualTo("A126");
            assertThat(interrupted.headers().firstValue("Retry-After")).isPresent();
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(away.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(away.body()).doesNotContain("Exception", "SQL");

            assertThat(operator.post(reading, Sheets.ofLists(1000), Incoming.KEY, act)
                            .status())
                    .isEqualTo(201);
            var counts = operator.upload("/api/v1/intake", both, Incoming.KEY, key)
                    .json()
                    .path("counts");
            assertThat(counts.path("repeated").intValue()).isEqualTo(1);
            assertThat(counts.path("recorded").intValue()).isEqualTo(1);
        }
    }

    private static void administer(String statement) throws Exception {
        LocalDatabase local = RunningServer.postgres();
        try (var connection = DriverManager.getConnection(local.url("postgres"), local.user(), local.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}

package dauys.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.server.RunningServer;
import dauys.server.Visitor;
import dauys.store.Database;
import dauys.store.LocalDatabase;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A database that does not answer is told in a sentence, and when it is back everything goes on. */
class DatabaseAwayTest {
    @Test
    void whoAsksMeanwhileReadsThatNothingIsLostAndGoesOnAfterwards() throws Exception {
        try (RunningServer server = RunningServer.start()) {
            Visitor visitor = server.entered("patient");
            String database = server.part(Database.class)
                    .sql()
                    .sql("select current_database()")
                    .query(String.class)
                    .single();

            administer("alter database " + database + " allow_connections false");
            administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
            server.clock().pass(Duration.ofSeconds(6));
            var page = visitor.get("/account");
            var problem = visitor.get("/api/me");
            administer("alter database " + database + " allow_connections true");

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("5");
            assertThat(page.body())
                    .contains("The database does not answer at the moment; what was saved is safe")
                    .doesNotContain("Exception", "SQL");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(visitor.get("/account").statusCode())
                    .as("the session has outlived it")
                    .isEqualTo(200);
        }
    }

    private static void administer(String statement) throws Exception {
        LocalDatabase local = RunningServer.postgres();
        try (var connection = DriverManager.getConnection(local.url("postgres"), "postgres", local.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}

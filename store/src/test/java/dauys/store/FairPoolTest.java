package dauys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;

/** Connections are given in order and none is lost, whatever is done with them. */
class FairPoolTest {

    @Test
    void everyConnectionComesBackHoweverItWasUsed() throws Exception {
        try (var database = TestDatabases.fresh()) {
            int all = database.free();
            database.sql().sql("select 1").query(Integer.class).single();
            try (var rows = database.sql().sql("select 1 union select 2").query(Integer.class).stream()) {
                assertThat(rows.count()).isEqualTo(2);
            }
            database.transaction().executeWithoutResult(status -> {
                database.sql().sql("select 1").query(Integer.class).single();
                status.setRollbackOnly();
            });
            assertThatThrownBy(() -> database.sql().sql("no sql").update()).isInstanceOf(BadSqlGrammarException.class);
            Connection closedTwice = database.dataSource().getConnection();
            closedTwice.close();
            closedTwice.close();
            assertThat(database.free()).isEqualTo(all);
        }
    }

    @Test
    void whoeverAsksFirstIsServedFirst() throws Exception {
        try (var database = TestDatabases.fresh();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Connection> taken = new ArrayList<>();
            for (int i = database.free(); i > 0; i--) {
                taken.add(database.dataSource().getConnection());
            }
            var served = new CopyOnWriteArrayList<Integer>();
            var asked = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 5; i++) {
                int number = i;
                asked.add(people.submit(() -> {
                    try (Connection mine = database.dataSource().getConnection()) {
                        served.add(number);
                        return mine.isClosed();
                    }
                }));
                while (database.waiting() <= i) {
                    Thread.onSpinWait();
                }
            }
            taken.getFirst().close();
            for (Future<Boolean> each : asked) {
                assertThat(each.get()).isFalse();
            }
            for (Connection each : taken) {
                each.close();
            }
            assertThat(served).containsExactly(0, 1, 2, 3, 4);
        }
    }
}

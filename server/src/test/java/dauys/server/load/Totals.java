package dauys.server.load;

import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Database;
import dauys.store.Leaves;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** The sums of a night, in two ways: as a server would show them, and added up from the record by SQL. */
final class Totals {

    private Totals() {}

    /** Votes by contest and option, as the server adds them up when it starts. */
    static Map<String, Long> of(Database database, NightElection election) {
        var applying = new Applying(election);
        var clock = Clock.systemUTC();
        var record = new ActRecord(database.sql(), database.transaction(), applying, clock);
        var live = new Live(election, record, new Leaves(database.sql(), database.transaction()), applying, clock);
        live.load();
        var sums = new TreeMap<String, Long>();
        var moment = live.now();
        for (int slot = 0; slot < moment.slots().size(); slot++) {
            var state = moment.slots().get(slot);
            if (state.isCounted()) {
                var ballot = election.paper(slot).ballot();
                var votes = state.version().orElseThrow().numbers().votes();
                for (int i = 0; i < votes.size(); i++) {
                    String option = ballot.contest().id() + " "
                            + ballot.options().get(i).code();
                    sums.merge(option, votes.get(i), Long::sum);
                }
            }
        }
        return sums;
    }

    /** The same from what was read a second time, without any code of the server. */
    static Map<String, Long> counted(Database database, NightElection election) {
        var sums = new TreeMap<String, Long>();
        database.sql()
                .sql("""
                        select split_part(subject, '/', 3), vote.key, sum(cast(vote.value as bigint))
                        from (select subject, max(body) as body from record_entry where kind = 'protocol.read'
                              group by subject having count(*) = 2) agreed,
                            lateral jsonb_each_text(cast(body as jsonb) -> 'votes') vote
                        group by 1, 2
                        """)
                .query((row, number) -> sums.put(row.getString(1) + " " + row.getString(2), row.getLong(3)))
                .list();
        return sums;
    }
}

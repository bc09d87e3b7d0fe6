package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.PrecinctDay;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;

/** Election day in a precinct, and what is reported about it, as trees of JSON and back. */
final class PrecinctJson {

    static final String REPORT = "precinct.report";
    static final String SETTLE = "precinct.settle";

    private PrecinctJson() {}

    static String kind(PrecinctAct act) {
        return switch (act) {
            case PrecinctAct.Report report -> REPORT;
            case PrecinctAct.Settle settle -> SETTLE;
        };
    }

    static Map<String, Object> write(PrecinctAct act) {
        return switch (act) {
            case PrecinctAct.Report report ->
                Map.of("at", report.at().toString(), "voters", report.voters(), "reason", report.reason());
            case PrecinctAct.Settle settle -> Map.of("finding", settle.finding(), "reason", settle.reason());
        };
    }

    static PrecinctAct read(String kind, PersonMark by, Tree body) {
        return switch (kind) {
            case REPORT ->
                new PrecinctAct.Report(
                        by, LocalTime.parse(body.text("at")), body.number("voters"), body.text("reason"));
            case SETTLE -> new PrecinctAct.Settle(by, body.text("finding"), body.text("reason"));
            default -> throw new IllegalStateException("No act on a precinct: " + kind);
        };
    }

    static Map<String, Object> write(PrecinctDay day) {
        var reports = new TreeMap<String, Object>();
        day.reports()
                .forEach((at, report) -> reports.put(
                        at.toString(),
                        Map.of("voters", report.voters(), "by", report.by().digits())));
        var settled = new TreeMap<String, Object>();
        day.settled()
                .forEach((finding, how) ->
                        settled.put(finding, Map.of("by", how.by().digits(), "reason", how.reason())));
        return Map.of("reports", reports, "settled", settled);
    }

    static PrecinctDay read(Tree tree) {
        var reports = new TreeMap<LocalTime, PrecinctDay.Report>();
        tree.tree("reports").members().forEach((at, value) -> {
            var report = Tree.of(value);
            reports.put(
                    LocalTime.parse(at),
                    new PrecinctDay.Report(report.number("voters"), new PersonMark(report.text("by"))));
        });
        var settled = new TreeMap<String, PrecinctDay.Settled>();
        tree.tree("settled").members().forEach((finding, value) -> {
            var how = Tree.of(value);
            settled.put(finding, new PrecinctDay.Settled(new PersonMark(how.text("by")), how.text("reason")));
        });
        return new PrecinctDay(reports, settled);
    }
}

package dauys.election.protocol;

import dauys.election.commission.PersonMark;
import dauys.election.voter.TurnoutReport;
import dauys.law.Finding;
import dauys.law.Refusal;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Election day in one precinct: its reports of voters at the set hours, and how doubts about its protocols taken
 * together were dealt with.
 *
 * @param reports by hour
 * @param settled by the finding's key
 */
public record PrecinctDay(NavigableMap<LocalTime, Report> reports, Map<String, Settled> settled) {

    /** What was reported for an hour, and by whom. */
    public record Report(long voters, PersonMark by) {}

    /** How a doubt was dealt with. */
    public record Settled(PersonMark by, String reason) {}

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(PrecinctDay to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    public PrecinctDay {
        reports = Collections.unmodifiableNavigableMap(new TreeMap<>(reports));
        settled = Collections.unmodifiableMap(new TreeMap<>(settled));
    }

    /** Before anything was reported. */
    public static PrecinctDay untouched() {
        return new PrecinctDay(new TreeMap<>(), Map.of());
    }

    /** The reports in the order of their hours. */
    public List<TurnoutReport> turnout() {
        return reports.entrySet().stream()
                .map(each -> new TurnoutReport(each.getKey(), each.getValue().voters()))
                .toList();
    }

    /** The name under which a finding is settled; a finding with other numbers is another one. */
    public static String key(Finding finding) {
        var key = new StringBuilder(finding.code());
        finding.facts()
                .forEach((name, value) ->
                        key.append(' ').append(name).append('=').append(value));
        return key.toString();
    }

    /** Whether somebody has dealt with a finding. */
    public boolean hasSettled(Finding finding) {
        return settled.containsKey(key(finding));
    }

    /** What an act leads to. */
    public Outcome apply(PrecinctAct act) {
        return switch (act) {
            case PrecinctAct.Report report -> report(report);
            case PrecinctAct.Settle settle -> settle(settle);
        };
    }

    private Outcome report(PrecinctAct.Report report) {
        if (report.voters() < 0 || report.voters() > ProtocolNumbers.MOST) {
            return refused("W301", Map.of());
        }
        var known = reports.get(report.at());
        if (known != null && report.reason().isBlank()) {
            return refused("W302", Map.of("at", report.at().toString(), "voters", known.voters()));
        }
        var before = reports.lowerEntry(report.at());
        if (before != null && before.getValue().voters() > report.voters()) {
            return refused("W303", atOdds(before));
        }
        var after = reports.higherEntry(report.at());
        if (after != null && after.getValue().voters() < report.voters()) {
            return refused("W304", atOdds(after));
        }
        var more = new TreeMap<>(reports);
        more.put(report.at(), new Report(report.voters(), report.by()));
        return new Outcome.Moved(new PrecinctDay(more, settled));
    }

    private static Map<String, Object> atOdds(Map.Entry<LocalTime, Report> other) {
        return Map.of(
                "at", other.getKey().toString(), "voters", other.getValue().voters());
    }

    private Outcome settle(PrecinctAct.Settle settle) {
        if (settle.reason().isBlank()) {
            return refused("W206", Map.of());
        }
        if (settled.containsKey(settle.finding())) {
            return refused("W205", Map.of("finding", settle.finding().split(" ", 2)[0]));
        }
        var more = new TreeMap<>(settled);
        more.put(settle.finding(), new Settled(settle.by(), settle.reason()));
        return new Outcome.Moved(new PrecinctDay(reports, more));
    }

    private static Outcome refused(String code, Map<String, Object> facts) {
        return new Outcome.Refused(Refusal.ofOrder(code, facts));
    }
}

package dauys.election.voter;

import dauys.law.Refusal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The numbers of voters of one precinct that were entered, by day. What is doubtful about them is found by
 * {@link VoterCheck} and stops nobody: a commission says how many there are, not how many there should be.
 */
public record VoterNumbers(NavigableMap<LocalDate, VoterCount> days) {

    /** More than any precinct has; larger numbers are slips of the keyboard. */
    public static final long MOST = 9_999_999;

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(VoterNumbers to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    public VoterNumbers {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /** Before anything was entered. */
    public static VoterNumbers untouched() {
        return new VoterNumbers(new TreeMap<>());
    }

    /** All of them, in the order of their days. */
    public List<VoterCount> counts() {
        return List.copyOf(days.values());
    }

    /** What an act leads to. */
    public Outcome apply(VoterAct act) {
        return switch (act) {
            case VoterAct.Report report -> report(report);
        };
    }

    private Outcome report(VoterAct.Report report) {
        var count = report.count();
        if (isOutside(OptionalLong.of(count.voters()))
                || isOutside(count.certificates())
                || isOutside(count.applications())) {
            return refused("W905", Map.of("most", MOST));
        }
        if (count.day().isAfter(report.at().toLocalDate())) {
            return refused("W906", Map.of("day", count.day()));
        }
        if (count.source().isBlank()) {
            return refused("W907", Map.of());
        }
        var known = days.get(count.day());
        if (known != null && report.reason().isBlank()) {
            return refused("W908", Map.of("day", count.day(), "voters", known.voters()));
        }
        var more = new TreeMap<>(days);
        more.put(count.day(), count);
        return new Outcome.Moved(new VoterNumbers(more));
    }

    private static boolean isOutside(OptionalLong number) {
        return number.isPresent() && (number.getAsLong() < 0 || number.getAsLong() > MOST);
    }

    private static Outcome refused(String code, Map<String, Object> facts) {
        return new Outcome.Refused(Refusal.ofOrder(code, facts));
    }
}

package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.voter.VoterAct;
import dauys.election.voter.VoterCount;
import dauys.election.voter.VoterNumbers;
import dauys.law.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Numbers of voters of a precinct, and what is done about them, as trees of JSON and back. */
final class VoterJson {

    static final String REPORT = "voters.report";

    /** Where numbers stand that came from no file. */
    private static final Place RECORD = Place.of("record");

    private VoterJson() {}

    static String kind(VoterAct act) {
        return switch (act) {
            case VoterAct.Report report -> REPORT;
        };
    }

    static Map<String, Object> write(VoterAct act) {
        return switch (act) {
            case VoterAct.Report report -> {
                var tree = write(report.count());
                tree.put("at", report.at().toString());
                tree.put("day", report.count().day().toString());
                tree.put("reason", report.reason());
                yield tree;
            }
        };
    }

    private static Map<String, Object> write(VoterCount count) {
        var tree = new HashMap<String, Object>(Map.of("voters", count.voters(), "source", count.source()));
        count.certificates().ifPresent(number -> tree.put("certificates", number));
        count.applications().ifPresent(number -> tree.put("applications", number));
        return tree;
    }

    static VoterAct read(String kind, PersonMark by, Tree body) {
        return switch (kind) {
            case REPORT ->
                new VoterAct.Report(
                        by, LocalDateTime.parse(body.text("at")), count(body.text("day"), body), body.text("reason"));
            default -> throw new IllegalStateException("No act on numbers of voters: " + kind);
        };
    }

    private static VoterCount count(String day, Tree tree) {
        return new VoterCount(
                LocalDate.parse(day),
                tree.number("voters"),
                number(tree, "certificates"),
                number(tree, "applications"),
                tree.text("source"),
                RECORD);
    }

    private static OptionalLong number(Tree tree, String name) {
        return tree.has(name) ? OptionalLong.of(tree.number(name)) : OptionalLong.empty();
    }

    static Map<String, Object> write(VoterNumbers numbers) {
        var days = new TreeMap<String, Object>();
        numbers.days().forEach((day, count) -> days.put(day.toString(), write(count)));
        return Map.of("days", days);
    }

    static VoterNumbers read(Tree tree) {
        var days = new TreeMap<LocalDate, VoterCount>();
        tree.tree("days").members().forEach((day, count) -> days.put(LocalDate.parse(day), count(day, Tree.of(count))));
        return new VoterNumbers(days);
    }
}

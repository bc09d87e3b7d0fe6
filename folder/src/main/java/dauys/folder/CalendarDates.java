package dauys.folder;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Moment;
import dauys.election.calendar.SetDate;
import dauys.election.calendar.Span;
import dauys.law.Rule;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the dates that a commission has set for an election itself: a CSV file with a milestone in each row, its
 * beginning, its end, or both, and where that was read.
 */
public final class CalendarDates {

    static final List<String> COLUMNS = List.of("milestone", "opens", "closes", "source");

    /** Files name milestones without the part that all of them share. */
    static final String SHARED = "calendar.";

    private CalendarDates() {}

    /** Reads the file; a row that cannot be used is a finding, and then there is no value. */
    public static Loaded<Map<Rule, SetDate>> read(Path file) {
        var findings = new Findings();
        var dates = new EnumMap<Rule, SetDate>(Rule.class);
        for (CsvRow row : CsvFile.read(file, COLUMNS, findings).rows()) {
            var rule = rule(row, findings);
            var opens = row.optionalMoment("opens").map(CalendarDates::moment);
            var closes = row.optionalMoment("closes").map(CalendarDates::moment);
            var source = row.text("source");
            if (opens.isEmpty()
                    && closes.isEmpty()
                    && row.optionalText("opens").isEmpty()
                    && row.optionalText("closes").isEmpty()) {
                findings.error("F110", row.place("closes"), Map.of("column", "closes"));
            } else if (rule.isPresent() && source.isPresent()) {
                var date = new SetDate(new Span(opens, closes), source.get(), row.place());
                if (dates.putIfAbsent(rule.get(), date) != null) {
                    findings.error("F120", row.place(), Map.of("key", name(rule.get())));
                }
            }
        }
        return new Loaded<>(
                findings.hasErrors() ? Optional.empty() : Optional.of(dates), findings.all(), findings.counts());
    }

    /** The name of a milestone as files write it. */
    public static String name(Rule rule) {
        return rule.key().startsWith(SHARED) ? rule.key().substring(SHARED.length()) : rule.key();
    }

    /** How far a local time is ahead of universal time, as +06:00; empty where the text is anything else. */
    public static Optional<ZoneOffset> offset(String text) {
        return Dates.offset(text);
    }

    private static Moment moment(Dates.Moment read) {
        return new Moment(read.day(), read.time());
    }

    private static Optional<Rule> rule(CsvRow row, Findings findings) {
        return row.text("milestone").flatMap(text -> milestone(row, text, findings));
    }

    /** The milestone that a row names in its column of that name. */
    static Optional<Rule> milestone(CsvRow row, String text, Findings findings) {
        var known = new ArrayList<String>();
        for (Rule each : Rule.values()) {
            if (ElectionCalendar.isMilestone(each)) {
                known.add(name(each));
                if (name(each).equals(text)) {
                    return Optional.of(each);
                }
            }
        }
        findings.error("F136", row.place("milestone"), Map.of("column", "milestone", "text", text, "known", known));
        return Optional.empty();
    }
}

package dauys.testkit;

import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.contest.Body;
import dauys.folder.ElectionFolder;
import dauys.folder.Loaded;
import dauys.law.Anchor;
import dauys.law.Authority;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole calendar of each body of a case, regular and early, a line for each milestone: name, beginning and end, who
 * must act, and whether the date is a commission's to set.
 */
final class CalendarLines {

    private static final String NAME = "calendar.";

    /** The events before election day, by the keys under which a case states their days. */
    private static final Map<String, Anchor> EVENTS =
            Map.of("called", Anchor.CALLING, "term_end", Anchor.TERM_END, "dissolved", Anchor.DISSOLUTION);

    private CalendarLines() {}

    /** What does not hold of what a case states, all lines of every body that it has. */
    static List<String> mismatches(ElectionFolder read, Map<?, ?> expected) {
        var found = new LinkedHashMap<String, Object>();
        EVENTS.keySet().forEach(event -> found.put(event, String.valueOf(expected.get(event))));
        for (Body body : read.election().bodies()) {
            found.put(
                    body.id(),
                    Map.of("regular", lines(read, body, expected, false), "early", lines(read, body, expected, true)));
        }
        return found.equals(expected)
                ? List.of()
                : List.of("calendar: expected %s, found %s".formatted(expected, found));
    }

    /** What does not hold of the calendar of an office of which there is no election folder. */
    static List<String> mismatches(Map<?, ?> expected, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var edition = Edition.parse(String.valueOf(expected.get("edition"))).orElseThrow();
        var office = Office.ofKey(String.valueOf(expected.get("office"))).orElseThrow();
        var rulebook = rulebooks.apply(edition).value().orElseThrow();
        var day = LocalDate.parse(String.valueOf(expected.get("on")));
        var found =
                List.of(lines(rulebook, office, day, expected, false), lines(rulebook, office, day, expected, true));
        var wanted =
                List.of(List.copyOf((List<?>) expected.get("regular")), List.copyOf((List<?>) expected.get("early")));
        return found.equals(wanted) ? List.of() : List.of("calendar: expected %s, found %s".formatted(wanted, found));
    }

    private static List<String> lines(ElectionFolder read, Body body, Map<?, ?> expected, boolean early) {
        return lines(read.governing(), body.office(), read.election().date(), expected, early);
    }

    private static List<String> lines(
            Rulebook rulebook, Office office, LocalDate day, Map<?, ?> expected, boolean early) {
        var calling = new Calling(early, day, Map.of());
        for (Map.Entry<String, Anchor> event : EVENTS.entrySet()) {
            calling = calling.with(event.getValue(), LocalDate.parse(String.valueOf(expected.get(event.getKey()))));
        }
        var calendar = ElectionCalendar.of(rulebook, office, calling, Map.of());
        return Stream.concat(
                        calendar.milestones().stream().map(CalendarLines::line),
                        calendar.datesSetBy().map(CalendarLines::setBy).stream())
                .sorted()
                .toList();
    }

    private static String line(Milestone milestone) {
        return milestone.rule().key().replace(NAME, "") + " " + milestone.span()
                + milestone.who().map(who -> " by " + key(who)).orElse("")
                + (milestone.standing() == Milestone.Standing.BY_LAW ? "" : " " + key(milestone.standing()));
    }

    private static String setBy(Provision provision) {
        return provision.rule().key().replace(NAME, "") + " " + key(provision.choice(Authority.class));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dauys.folder;

import dauys.election.calendar.CalendarCheck;
import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.SetDate;
import dauys.election.contest.Body;
import dauys.election.contest.Election;
import dauys.law.Anchor;
import dauys.law.Finding;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an election was called, and the dates that a commission set for it itself, as its folder says.
 *
 * @param set by milestone; empty where the folder has no such dates
 */
public record ElectionDates(Calling calling, Map<Rule, SetDate> set) {

    /** The file of the dates, beside the description of the election. */
    public static final String DATES = "dates.csv";

    /** The events before election day that a folder may tell the day of, in the order of an election. */
    static final List<Anchor> EVENTS = List.of(Anchor.TERM_END, Anchor.DISSOLUTION, Anchor.CALLING);

    public ElectionDates {
        set = Map.copyOf(set);
    }

    /** The name of such an event in the description of an election. */
    static String key(Anchor event) {
        return switch (event) {
            case CALLING -> "called";
            case TERM_END -> "term_end";
            case DISSOLUTION -> "dissolved";
            default -> throw new IllegalArgumentException(event + " is no event that a folder tells");
        };
    }

    /** What the description of an election says of its calling, as lines of YAML. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (Anchor event : EVENTS) {
            Optional.ofNullable(calling.known().get(event)).ifPresent(on -> lines.add(key(event) + ": " + on));
        }
        if (calling.early()) {
            lines.add("early: yes");
        }
        return lines;
    }

    /** Whether the folder says when the election was called, or that it is early. */
    public boolean isDescribed() {
        return calling.early() || !calling.known().isEmpty() || !set.isEmpty();
    }

    /**
     * The body whose election the calendar is of: the first of the whole country, or else the first. Empty where nobody
     * is elected.
     */
    public static Optional<Body> body(Election election) {
        return election.bodies().stream()
                .filter(each -> each.area().isEmpty())
                .findFirst()
                .or(() -> election.bodies().stream().findFirst());
    }

    /** The milestones of that body's election; without any where the edition sets none for it. */
    public Optional<ElectionCalendar> calendar(Election election, Rulebook rulebook) {
        return body(election)
                .map(body -> ElectionCalendar.of(rulebook, body.office(), calling, set))
                .filter(each -> !each.milestones().isEmpty());
    }

    /**
     * Reads what a folder says. Errors are among the findings, and then the law's own dates stand; what is only
     * doubtful is for the command that shows the calendar.
     */
    static ElectionDates read(Path folder, ElectionYaml.Head head, Election election, Rulebook law, Findings findings) {
        Path file = folder.resolve(DATES);
        Map<Rule, SetDate> set = Map.of();
        if (Files.exists(file)) {
            var dates = CalendarDates.read(file);
            findings.addAll(dates.findings());
            set = dates.value().orElse(Map.of());
        }
        var own = new ElectionDates(head.calling(), set);
        boolean isSound = law.provisions().isEmpty() || own.isSound(head, election, law, findings);
        return isSound ? own : new ElectionDates(head.calling(), Map.of());
    }

    private boolean isSound(ElectionYaml.Head head, Election election, Rulebook law, Findings findings) {
        var errors = calendar(election, law).stream()
                .flatMap(each -> CalendarCheck.of(each, set, head.placeOfDate()).stream())
                .filter(Finding::isError)
                .toList();
        findings.addAll(errors);
        return errors.isEmpty();
    }
}

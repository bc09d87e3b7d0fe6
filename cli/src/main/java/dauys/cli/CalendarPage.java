package dauys.cli;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Milestone.Standing;
import dauys.law.Anchor;
import dauys.law.Authority;
import dauys.law.Rule;
import dauys.wording.CalendarWords;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Numbers;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calendar as a page: a table of milestones, what was set differently, and what is open. */
final class CalendarPage {

    /** Which option tells the day of an event. */
    private static final Map<Anchor, String> OPTIONS =
            Map.of(Anchor.CALLING, "--called", Anchor.TERM_END, "--term-end", Anchor.DISSOLUTION, "--dissolved");

    private final Messages messages;
    private final ElectionCalendar calendar;
    private final List<ZoneOffset> zones;
    private final CalendarWords words;
    private final LawWords law;
    private final Numbers numbers;

    CalendarPage(Messages messages, ElectionCalendar calendar, List<ZoneOffset> zones) {
        this.messages = messages;
        this.calendar = calendar;
        this.zones = zones;
        this.words = new CalendarWords(messages);
        this.law = new LawWords(messages);
        this.numbers = new Numbers(messages.language());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(words.heading(calendar));
        lines.add(messages.text("calendar.local-time"));
        for (ZoneOffset zone : zones) {
            calendar.find(Rule.VOTING_OPENS)
                    .flatMap(each -> each.span().closes())
                    .ifPresent(closes -> lines.add(zone(zone, closes.asEnd())));
        }
        lines.add("");
        lines.addAll(table().lines());
        var own = calendar.milestones().stream()
                .filter(each -> each.standing() == Standing.SET)
                .map(this::set)
                .toList();
        section(lines, "calendar.set-heading", own);
        section(lines, "calendar.open-heading", open());
        return lines;
    }

    private String zone(ZoneOffset zone, LocalDateTime closes) {
        return messages.text(
                "calendar.zones",
                Map.of(
                        "offset", zone.getId(),
                        "closes", numbers.moment(closes),
                        "utc", numbers.moment(closes.minusSeconds(zone.getTotalSeconds()))));
    }

    private Table table() {
        var columns = List.of("from", "until", "what", "who", "article", "counted", "standing").stream()
                .map(each -> messages.text("calendar." + each))
                .toList();
        var table = new Table(columns, Set.of(0, 1, 2, 3, 4, 5, 6));
        for (Milestone each : calendar.milestones()) {
            table.row(List.of(
                    words.opens(each.span()),
                    words.closes(each.span()),
                    words.milestone(each.rule()),
                    each.who().map(law::authority).orElse("–"),
                    law.cite(each.provision().basis()),
                    words.anchors(each.on()),
                    words.standing(each.standing())));
        }
        return table;
    }

    private String set(Milestone milestone) {
        return messages.text(
                milestone.differs() ? "calendar.set-line" : "calendar.set-same",
                Map.of(
                        "milestone", words.milestone(milestone.rule()),
                        "set", words.span(milestone.span()),
                        "counted", words.span(milestone.byLaw()),
                        "source", milestone.source().orElse("")));
    }

    private List<String> open() {
        var lines = new ArrayList<String>();
        long toBeSet = calendar.open().stream()
                .filter(each -> each.standing() == Standing.TO_BE_SET)
                .count();
        if (toBeSet > 0) {
            calendar.datesSetBy()
                    .ifPresent(by -> lines.add(messages.text(
                            "calendar.open-dates",
                            Map.of(
                                    "standing", words.standing(Standing.TO_BE_SET),
                                    "n", toBeSet,
                                    "authority", law.authority(by.choice(Authority.class)),
                                    "law", law.cite(by.basis())))));
        }
        calendar.open().stream()
                .filter(each -> each.standing() == Standing.EVENT_UNKNOWN)
                .map(this::unknown)
                .forEach(lines::add);
        return lines;
    }

    private String unknown(Milestone milestone) {
        var options = milestone.on().stream()
                .filter(OPTIONS::containsKey)
                .map(OPTIONS::get)
                .toList();
        return messages.text(
                "calendar.open-event",
                Map.of(
                        "milestone", words.milestone(milestone.rule()),
                        "events", words.anchors(milestone.on()),
                        "option", options.isEmpty() ? "--dates" : String.join(", ", options)));
    }

    private void section(List<String> lines, String heading, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(messages.text(heading));
            content.forEach(each -> lines.add("  " + each));
        }
    }
}

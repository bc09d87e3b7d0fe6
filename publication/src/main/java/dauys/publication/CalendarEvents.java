package dauys.publication;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Moment;
import dauys.election.calendar.Span;
import dauys.folder.CalendarDates;
import dauys.folder.ICalendar;
import dauys.folder.ICalendar.Event;
import dauys.law.Anchor;
import dauys.wording.CalendarWords;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Milestones as entries of an iCalendar file. What has a time of day stands once for each local time that was asked
 * for; whole days and times without an offset are the same everywhere.
 */
public final class CalendarEvents {

    private final Messages messages;
    private final ElectionCalendar calendar;
    private final List<ZoneOffset> zones;
    private final CalendarWords words;
    private final LawWords law;
    private final List<Event> events = new ArrayList<>();

    /**
     * The entries of a calendar.
     *
     * @param zones the local times for which moments are given; without any, moments float
     */
    public CalendarEvents(Messages messages, ElectionCalendar calendar, List<ZoneOffset> zones) {
        this.messages = messages;
        this.calendar = calendar;
        this.zones = zones;
        this.words = new CalendarWords(messages);
        this.law = new LawWords(messages);
        calendar.milestones().stream()
                .filter(each -> !each.span().equals(new Span(Optional.empty(), Optional.empty())))
                .forEach(this::add);
    }

    /** How many entries there are. */
    public int number() {
        return events.size();
    }

    /** The whole file. */
    public String text() {
        return ICalendar.write(words.heading(calendar), events);
    }

    private void add(Milestone milestone) {
        Moment first =
                milestone.span().opens().or(() -> milestone.span().closes()).orElseThrow();
        Moment last = milestone.span().closes().orElse(first);
        boolean wholeDays = first.time().isEmpty() && last.time().isEmpty();
        if (wholeDays || zones.isEmpty()) {
            events.add(event(milestone, first, last, wholeDays, Optional.empty()));
        } else {
            zones.forEach(zone -> events.add(event(milestone, first, last, false, Optional.of(zone))));
        }
    }

    private Event event(Milestone milestone, Moment first, Moment last, boolean wholeDays, Optional<ZoneOffset> zone) {
        // A last moment alone is a moment, not the day before it.
        boolean isMoment = !wholeDays && milestone.span().opens().isEmpty();
        return new Event(
                uid(milestone, zone),
                stamped(),
                isMoment ? last.asEnd() : first.asStart(),
                milestone.span().closes().isEmpty() && !wholeDays ? first.asStart() : last.asEnd(),
                wholeDays,
                zone,
                words.milestone(milestone.rule())
                        + zone.map(each -> " (" + each.getId() + ")").orElse(""),
                description(milestone));
    }

    private String uid(Milestone milestone, Optional<ZoneOffset> zone) {
        return "%s-%s-%s%s@%s.dauys"
                .formatted(
                        CalendarDates.name(milestone.rule()),
                        calendar.office().key(),
                        calendar.calling().day(),
                        zone.map(each -> "-" + each.getTotalSeconds()).orElse(""),
                        calendar.rulebook().edition().id().replace('/', '-'));
    }

    private LocalDate stamped() {
        LocalDate called = calendar.calling().known().get(Anchor.CALLING);
        return called == null ? calendar.rulebook().edition().amendedOn() : called;
    }

    private String description(Milestone milestone) {
        var lines = new ArrayList<String>();
        milestone.who().ifPresent(who -> lines.add(messages.text("calendar.who") + ": " + law.authority(who)));
        lines.add(law.cite(milestone.provision().basis()));
        lines.add(messages.text("calendar.counted") + ": " + words.anchors(milestone.on()));
        lines.add(messages.text("calendar.standing") + ": " + words.standing(milestone.standing()));
        milestone.source().ifPresent(lines::add);
        return String.join("\n", lines);
    }
}

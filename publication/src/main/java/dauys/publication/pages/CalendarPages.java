package dauys.publication.pages;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Milestone.Standing;
import dauys.election.calendar.Moment;
import dauys.election.calendar.SetDate;
import dauys.election.contest.Body;
import dauys.folder.ElectionDates;
import dauys.law.Anchor;
import dauys.law.Authority;
import dauys.law.Rule;
import dauys.wording.CalendarWords;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calendar of the election: what is done when, by whom, by which article, and what is still to be set. */
final class CalendarPages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final CalendarWords words;
    private final Pictures pictures;
    private final ElectionCalendar calendar;
    private final ElectionDates dates;

    CalendarPages(Scene scene, Pictures pictures, ElectionCalendar calendar) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.words = spoken.calendar();
        this.pictures = pictures;
        this.calendar = calendar;
        this.dates = overview.snapshot().folder().dates();
    }

    PublicPage page() {
        var page = scene.at(Addresses.CALENDAR, spoken.say("calendar.title"));
        var sections = new ArrayList<Section>();
        sections.add(about(page));
        sections.add(Section.of("timeline", spoken.say("calendar.timeline")).picture(pictures.calendar(calendar)));
        sections.add(Section.of("milestones", spoken.say("calendar.table")).grid(milestones()));
        sections.add(Section.of("set", spoken.say("calendar.set")).grid(set()));
        sections.add(Section.of("open", spoken.say("calendar.open")).notes(open()));
        return page.page(DataState.ofRegisters(), sections);
    }

    /** The same as a file for the calendar of a phone. */
    String file() {
        return spoken.file(calendar, zones());
    }

    private List<ZoneOffset> zones() {
        return overview.territory().stream()
                .flatMap(each -> each.regions().stream())
                .flatMap(each -> each.offset().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Section about(Scene.FrameMaker page) {
        var section =
                Section.untitled("about").note(words.heading(calendar)).note(spoken.shared("calendar.local-time"));
        var closes =
                calendar.find(Rule.VOTING_OPENS).flatMap(each -> each.span().closes());
        for (ZoneOffset zone : zones()) {
            closes.map(Moment::asEnd)
                    .ifPresent(end -> section.note(spoken.shared(
                            "calendar.zones",
                            Map.of(
                                    "offset", zone.getId(),
                                    "closes", spoken.numbers().moment(end),
                                    "utc", spoken.numbers().moment(end.minusSeconds(zone.getTotalSeconds()))))));
        }
        if (!dates.isDescribed()) {
            section.note(spoken.say("calendar.unknown"));
        }
        if (overview.election().bodies().size() > 1) {
            ElectionDates.body(overview.election())
                    .map(Body::title)
                    .ifPresent(title -> section.note(spoken.say("calendar.others", Map.of("body", spoken.in(title)))));
        }
        for (Anchor event : Anchor.values()) {
            Optional.ofNullable(calendar.calling().known().get(event))
                    .ifPresent(day -> section.fact(
                            new Fact(words.anchor(event), spoken.numbers().date(day))));
        }
        return section.fact(new Fact(
                        words.anchor(Anchor.ELECTION_DAY),
                        spoken.numbers().date(calendar.calling().day())))
                .link(page.to(Addresses.CALENDAR_FILE), spoken.say("calendar.file"));
    }

    private Grid milestones() {
        var grid = new Grid(spoken.say("calendar.caption"))
                .words(
                        spoken.say("calendar.milestone"),
                        spoken.say("calendar.from"),
                        spoken.say("calendar.until"),
                        spoken.say("calendar.who"),
                        spoken.say("calendar.article"),
                        spoken.say("calendar.counts-from"),
                        spoken.say("calendar.standing"));
        for (Milestone each : calendar.milestones()) {
            grid.row(
                    Cell.head(words.milestone(each.rule())),
                    Cell.word(words.opens(each.span())),
                    Cell.word(words.closes(each.span())),
                    Cell.word(each.who().map(spoken.law()::authority).orElse(Spoken.NOTHING)),
                    Cell.word(spoken.cite(each.provision().basis())),
                    Cell.word(words.anchors(each.on())),
                    Cell.word(words.standing(each.standing())));
        }
        return grid;
    }

    /** Dates of acts beside the law's own count, with how far they lie apart. */
    private Grid set() {
        var grid = new Grid(spoken.say("calendar.set-caption"))
                .words(
                        spoken.say("calendar.milestone"),
                        spoken.say("calendar.set-dates"),
                        spoken.say("calendar.by-law"),
                        spoken.say("calendar.beginning"),
                        spoken.say("calendar.end"),
                        spoken.say("calendar.source"));
        for (Milestone each : calendar.milestones()) {
            if (each.standing() == Standing.SET) {
                var own = Optional.ofNullable(dates.set().get(each.rule()))
                        .map(SetDate::span)
                        .orElse(each.span());
                grid.row(
                        Cell.head(words.milestone(each.rule())),
                        Cell.word(words.span(own)),
                        Cell.word(words.span(each.byLaw())),
                        Cell.word(moved(own.opens(), each.byLaw().opens())),
                        Cell.word(moved(own.closes(), each.byLaw().closes())),
                        Cell.word(Plain.text(each.source().orElse(""))));
            }
        }
        return grid;
    }

    /** By how many days an end was moved; a dash where the law or the act has none. */
    private String moved(Optional<Moment> set, Optional<Moment> byLaw) {
        if (set.isEmpty() || byLaw.isEmpty()) {
            return Spoken.NOTHING;
        }
        long days = ChronoUnit.DAYS.between(byLaw.get().day(), set.get().day());
        return days == 0
                ? spoken.say("calendar.same-day")
                : spoken.say(days > 0 ? "calendar.later" : "calendar.earlier", Map.of("n", Math.abs(days)));
    }

    private List<String> open() {
        var open = new ArrayList<String>();
        long toBeSet = calendar.open().stream()
                .filter(each -> each.standing() == Standing.TO_BE_SET)
                .count();
        if (toBeSet > 0) {
            calendar.datesSetBy()
                    .ifPresent(by -> open.add(spoken.say(
                            "calendar.open-dates",
                            Map.of(
                                    "standing", words.standing(Standing.TO_BE_SET),
                                    "n", toBeSet,
                                    "authority", spoken.law().authority(by.choice(Authority.class)),
                                    "law", spoken.cite(by.basis())))));
        }
        var called = Optional.ofNullable(calendar.calling().known().get(Anchor.CALLING));
        for (Milestone each : calendar.milestones()) {
            each.span()
                    .opens()
                    .filter(opens -> called.filter(opens.day()::isBefore).isPresent())
                    .ifPresent(opens -> open.add(spoken.say(
                            "calendar.before-calling",
                            Map.of("milestone", words.milestone(each.rule()), "opens", words.moment(opens)))));
        }
        for (Milestone each : calendar.open()) {
            if (each.standing() == Standing.EVENT_UNKNOWN) {
                open.add(spoken.say(
                        "calendar.open-event",
                        Map.of(
                                "milestone", words.milestone(each.rule()),
                                "events", words.anchors(each.on()))));
            }
        }
        return open;
    }
}

package dauys.publication.charts;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Milestone.Standing;
import dauys.wording.CalendarWords;
import dauys.wording.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The milestones of an election on one scale of time: a window is a bar, a last moment a point. */
final class MilestoneBars {

    private static final double WIDTH = 360;
    private static final double LEFT = 8;
    private static final double RIGHT = WIDTH - 8;
    private static final double SIZE = 12.5;
    private static final double ROW = 22;
    private static final double BAR = 10;
    private static final double AXIS = 40;
    private static final double LEAST = 3;
    private static final double LINE = 15;
    private static final int MOST_TICKS = 3;

    private final Words words;
    private final CalendarWords calendarWords;
    private final ElectionCalendar calendar;
    private final List<Bar> bars;

    /** A milestone whose days are known, at least one of them. */
    private record Bar(Milestone milestone, List<String> name, LocalDateTime from, LocalDateTime until) {

        static Optional<Bar> of(Milestone milestone, String name) {
            var opens = milestone.span().opens().map(each -> each.asStart());
            var closes = milestone.span().closes().map(each -> each.asEnd());
            return opens.or(() -> closes)
                    .map(first -> new Bar(
                            milestone,
                            Legend.lines(name, RIGHT - LEFT),
                            first,
                            closes.filter(end -> !end.isBefore(first)).orElse(first)));
        }

        boolean isMoment() {
            return from.equals(until);
        }

        double height() {
            return ROW + LINE * name.size();
        }
    }

    MilestoneBars(Words words, ElectionCalendar calendar) {
        this.words = words;
        this.calendarWords = new CalendarWords(Messages.in(words.language()));
        this.calendar = calendar;
        this.bars = calendar.milestones().stream()
                .flatMap(each -> Bar.of(each, calendarWords.milestone(each.rule())).stream())
                .toList();
    }

    /** The chart; empty where no day of any milestone is known. */
    Optional<Chart> chart(String id) {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        var scale = Scale.of(bars, calendar.calling().day());
        var legend = new Legend(calendarWords.heading(calendar), entries(), WIDTH);
        double top = legend.height() + AXIS;
        double bottom = top + bars.stream().mapToDouble(Bar::height).sum();
        var svg = new Svg(id, "calendar", WIDTH, bottom + 8, words.text("calendar.title"), description(), false);
        legend.draw(svg, 0);
        svg.open("g", "font-size", SIZE);
        for (LocalDate day : scale.ticks()) {
            double x = scale.x(day.atStartOfDay());
            svg.line("chart-grid", x, top, x, bottom, Svg.LINE);
            svg.label(x, top - 24, "middle", "muted", words.numbers().day(day));
        }
        electionDay(svg, scale, top, bottom);
        double down = top;
        for (Bar each : bars) {
            draw(svg, each, scale, down);
            down += each.height();
        }
        return Optional.of(new Chart(svg.finish(), table()));
    }

    private void electionDay(Svg svg, Scale scale, double top, double bottom) {
        double x = scale.x(calendar.calling().day().atStartOfDay());
        svg.line("chart-rule", x, top - 4, x, bottom, Svg.INK, "stroke-dasharray", "4 3");
        String name = words.text("calendar.election-day");
        double half = Svg.width(name, SIZE) / 2;
        double middle = StrictMath.max(LEFT + half, StrictMath.min(x, RIGHT - half));
        svg.label(middle, top - 8, "middle", "strong", name);
    }

    private void draw(Svg svg, Bar bar, Scale scale, double top) {
        svg.open("g").element("title", tip(bar.milestone()));
        // The words lie on the lines of the grid and bring their ground with them.
        svg.open("g", "class", "chart-halo", "stroke", Svg.WHITE, "stroke-width", 4, "paint-order", "stroke");
        double down = top;
        for (String line : bar.name()) {
            down += LINE;
            svg.label(LEFT, down - 1, "start", "text", line);
        }
        svg.close();
        double from = scale.x(bar.from());
        double width = StrictMath.max(LEAST, scale.x(bar.until()) - from);
        mark(svg, bar.milestone().standing(), bar.isMoment(), StrictMath.min(from, RIGHT - LEAST), width, down + 5);
        svg.close();
    }

    /** A thick mark is a date that was set, a thin one the law's, a hollow one nobody has set yet. */
    private static void mark(Svg svg, Standing standing, boolean isMoment, double x, double width, double top) {
        String kind = switch (standing) {
            case SET -> "chart-point";
            case BY_LAW -> "chart-plain";
            case TO_BE_SET, EVENT_UNKNOWN -> "chart-hollow";
        };
        String fill = switch (standing) {
            case SET -> Svg.ACTION;
            case BY_LAW -> Svg.MUTED;
            case TO_BE_SET, EVENT_UNKNOWN -> "none";
        };
        double thick = standing == Standing.BY_LAW ? BAR / 2 : BAR;
        if (isMoment) {
            svg.circle(kind, x, top + BAR / 2, thick / 2, fill, "stroke", Svg.MUTED, "stroke-width", 1.5);
        } else {
            svg.rect(kind, x, top + (BAR - thick) / 2, width, thick, fill, "stroke", Svg.MUTED, "stroke-width", 1.5);
        }
    }

    private List<Legend.Entry> entries() {
        var entries = new ArrayList<Legend.Entry>();
        for (Standing each : Standing.values()) {
            if (bars.stream().anyMatch(bar -> bar.milestone().standing() == each)) {
                String name = calendarWords.standing(each);
                entries.add(new Legend.Entry(44 + Svg.width(name, 14), (svg, left, top) -> {
                    mark(svg, each, false, left + LEFT, 22, top + 8);
                    svg.label(left + 38, top + 17, "start", "text", name);
                }));
            }
        }
        return entries;
    }

    private String tip(Milestone milestone) {
        return words.text(
                "calendar.tip",
                "milestone",
                calendarWords.milestone(milestone.rule()),
                "span",
                calendarWords.span(milestone.span()),
                "standing",
                calendarWords.standing(milestone.standing()));
    }

    private String description() {
        return words.text(
                "calendar.description",
                "milestones",
                bars.size(),
                "first",
                tip(bars.getFirst().milestone()),
                "last",
                tip(bars.getLast().milestone()),
                "unknown",
                calendar.milestones().size() - bars.size());
    }

    private DataTable table() {
        var rows = bars.stream()
                .map(each -> List.of(
                        calendarWords.milestone(each.milestone().rule()),
                        calendarWords.opens(each.milestone().span()),
                        calendarWords.closes(each.milestone().span()),
                        calendarWords.standing(each.milestone().standing())))
                .toList();
        var columns = words.texts(
                "calendar.column.milestone",
                "calendar.column.from",
                "calendar.column.until",
                "calendar.column.standing");
        return new DataTable(words.text("calendar.title"), columns, rows);
    }

    /** Time along the width of the picture, from the first moment to the last one. */
    private record Scale(LocalDateTime first, LocalDateTime last) {

        static Scale of(List<Bar> bars, LocalDate electionDay) {
            var moments = new ArrayList<LocalDateTime>(
                    List.of(electionDay.atStartOfDay(), electionDay.plusDays(1).atStartOfDay()));
            bars.forEach(each -> moments.addAll(List.of(each.from(), each.until())));
            return new Scale(Collections.min(moments), Collections.max(moments));
        }

        double x(LocalDateTime moment) {
            double share = (double) Duration.between(first, moment).toMinutes()
                    / Duration.between(first, last).toMinutes();
            return LEFT + (RIGHT - LEFT) * share;
        }

        /** The first days of some months, so few that their names do not touch. */
        List<LocalDate> ticks() {
            var ticks = new ArrayList<LocalDate>();
            for (LocalDate day = first.toLocalDate().withDayOfMonth(1);
                    day.isBefore(last.toLocalDate());
                    day = day.plusMonths(1)) {
                if (x(day.atStartOfDay()) > LEFT + 30 && x(day.atStartOfDay()) < RIGHT - 30) {
                    ticks.add(day);
                }
            }
            int step = (ticks.size() + MOST_TICKS - 1) / MOST_TICKS;
            var some = new ArrayList<LocalDate>();
            for (int i = 0; i < ticks.size(); i += step) {
                some.add(ticks.get(i));
            }
            return some;
        }
    }
}

package dauys.election.calendar;

import dauys.law.Finding;
import dauys.law.Window.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The acts of an election beside its calendar: each with the window in which it had to be done, and whether it was.
 *
 * @param steps the acts in the order of the input
 * @param findings acts outside their windows, and acts that stand before an earlier one
 */
public record Replay(List<Step> steps, List<Finding> findings) {

    /** Where an act lies. */
    public enum Position {
        INSIDE,
        EARLY,
        LATE,
        /** Its day is only known as a latest one, so that it may lie on either side. */
        NOT_KNOWN,
        /** The calendar has no window for it. */
        NO_WINDOW
    }

    /** How far an act lies outside its window. */
    public record Off(long amount, Unit unit) {}

    /** An act with its milestone; the distance is there where it lies outside. */
    public record Step(ElectionAct act, Optional<Milestone> milestone, Position position, Optional<Off> off) {}

    public Replay {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** Lays acts beside a calendar. */
    public static Replay of(ElectionCalendar calendar, List<ElectionAct> acts) {
        var steps = new ArrayList<Step>();
        var findings = new ArrayList<Finding>();
        Optional<ElectionAct> before = Optional.empty();
        for (ElectionAct each : acts) {
            var milestone = each.milestone().flatMap(calendar::find);
            var step = milestone
                    .map(found -> step(each, found))
                    .orElseGet(() -> new Step(each, Optional.empty(), Position.NO_WINDOW, Optional.empty()));
            steps.add(step);
            if (each.milestone().isPresent() && milestone.isEmpty()) {
                findings.add(Finding.error("C102", each.place())
                        .with("milestone", each.milestone().get())
                        .with("edition", calendar.rulebook().edition().id()));
            }
            step.off().ifPresent(off -> findings.add(outside(step, off)));
            before.filter(other -> isBefore(each.at(), other.at()))
                    .ifPresent(other -> findings.add(Finding.warning("C203", each.place())
                            .with("on", each.at().toString())
                            .with("before", other.at().toString())));
            before = Optional.of(each);
        }
        return new Replay(steps, findings);
    }

    private static Step step(ElectionAct act, Milestone milestone) {
        Span span = milestone.span();
        boolean isLate = span.closes().filter(last -> isAfter(act.at(), last)).isPresent();
        boolean isEarly =
                span.opens().filter(first -> isBefore(act.at(), first)).isPresent();
        Position position;
        if (span.equals(Span.UNKNOWN)) {
            position = Position.NOT_KNOWN;
        } else if (isLate) {
            position = act.dated() == ElectionAct.Dated.BY ? Position.NOT_KNOWN : Position.LATE;
        } else {
            position = isEarly ? Position.EARLY : Position.INSIDE;
        }
        Optional<Off> off = switch (position) {
            case EARLY -> span.opens().map(first -> off(act.at(), first));
            case LATE -> span.closes().map(last -> off(last, act.at()));
            default -> Optional.empty();
        };
        return new Step(act, Optional.of(milestone), position, off);
    }

    /** A day without a time is measured by days alone. */
    private static boolean isAfter(Moment at, Moment last) {
        return at.time().isPresent()
                ? at.asStart().isAfter(last.asEnd())
                : at.day().isAfter(last.day());
    }

    private static boolean isBefore(Moment at, Moment first) {
        return at.time().isPresent()
                ? at.asStart().isBefore(first.asStart())
                : at.day().isBefore(first.day());
    }

    /** Days between two days; on one day, minutes between two times. */
    private static Off off(Moment earlier, Moment later) {
        long days = ChronoUnit.DAYS.between(earlier.day(), later.day());
        return days > 0
                ? new Off(days, Unit.DAY)
                : new Off(Duration.between(earlier.asStart(), later.asStart()).toMinutes(), Unit.MINUTE);
    }

    /** Outside a window that the law or a commission has set; where it has yet to be set, nothing is broken. */
    private static Finding outside(Step step, Off off) {
        var milestone = step.milestone().orElseThrow();
        var place = step.act().place();
        boolean isOpen = milestone.standing() == Milestone.Standing.TO_BE_SET;
        return (isOpen ? Finding.warning("C202", place) : Finding.error("C201", place))
                .with("milestone", milestone.rule())
                .with("on", step.act().at().toString())
                .with("off", off)
                .with("side", step.position() == Position.EARLY ? "early" : "late")
                .with("window", milestone.span().toString())
                .with("law", milestone.provision().basis());
    }

    /** How many acts lie so. */
    public long number(Position position) {
        return steps.stream().filter(each -> each.position() == position).count();
    }
}

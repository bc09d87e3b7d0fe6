package dauys.election.calendar;

import dauys.law.Anchor;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong or doubtful about a calendar: the day of the election itself, and the dates that were set for it. */
public final class CalendarCheck {

    private CalendarCheck() {}

    /**
     * All that is wrong.
     *
     * @param set the dates that were given, with their places
     * @param ofDay where the day of the election stands in the input
     */
    public static List<Finding> of(ElectionCalendar calendar, Map<Rule, SetDate> set, Place ofDay) {
        var findings = new ArrayList<Finding>();
        for (Rule rule : List.of(Rule.DAY_REGULAR, Rule.DAY_EARLY)) {
            calendar.find(rule).ifPresent(each -> checkDay(calendar.calling().day(), each, ofDay, findings));
        }
        for (Rule rule : List.of(Rule.CALLING, Rule.EARLY_CALLING)) {
            calendar.find(rule).ifPresent(each -> checkCalling(calendar, each, ofDay, findings));
        }
        set.forEach((rule, date) -> check(calendar, rule, date, findings));
        calendar.calling()
                .day(Anchor.CALLING)
                .ifPresent(called -> calendar.milestones().stream()
                        .filter(each -> opensBefore(each, called))
                        .forEach(each -> findings.add(Finding.warning("C106", ofDay)
                                .with("milestone", each.rule())
                                .with("opens", each.span().opens().orElseThrow().toString())
                                .with("called", called.toString())
                                .with("law", each.provision().basis()))));
        return List.copyOf(findings);
    }

    /** An early election can be called later than the windows of a regular one open. */
    private static boolean opensBefore(Milestone milestone, LocalDate called) {
        return milestone
                .span()
                .opens()
                .filter(from -> from.day().isBefore(called))
                .isPresent();
    }

    /** The last day of an election, and where the law names the day itself the first one too. */
    private static void checkDay(LocalDate day, Milestone held, Place place, List<Finding> findings) {
        if (isTooLate(day, held)) {
            findings.add(Finding.error("C101", place)
                    .with("day", day.toString())
                    .with("most", lastDay(held))
                    .with("law", held.provision().basis()));
        } else if (opensAfter(held, day)) {
            findings.add(Finding.error("C107", place)
                    .with("day", day.toString())
                    .with("least", held.span().opens().orElseThrow().day().toString())
                    .with("law", held.provision().basis()));
        }
    }

    private static boolean opensAfter(Milestone milestone, LocalDate day) {
        return milestone.span().opens().filter(from -> from.day().isAfter(day)).isPresent();
    }

    private static String lastDay(Milestone milestone) {
        return milestone.span().closes().orElseThrow().day().toString();
    }

    private static void checkCalling(
            ElectionCalendar calendar, Milestone calling, Place place, List<Finding> findings) {
        calendar.calling()
                .day(Anchor.CALLING)
                .filter(day -> isTooLate(day, calling))
                .ifPresent(day -> findings.add(Finding.error("C105", place)
                        .with("day", day.toString())
                        .with("most", lastDay(calling))
                        .with("law", calling.provision().basis())));
    }

    private static boolean isTooLate(LocalDate day, Milestone milestone) {
        return milestone.span().closes().filter(last -> day.isAfter(last.day())).isPresent();
    }

    private static void check(ElectionCalendar calendar, Rule rule, SetDate date, List<Finding> findings) {
        var milestone = calendar.find(rule);
        if (milestone.isEmpty()) {
            findings.add(Finding.error("C102", date.place())
                    .with("milestone", rule)
                    .with("edition", calendar.rulebook().edition().id()));
            return;
        }
        Span span = milestone.get().span();
        var basis = milestone.get().provision().basis();
        if (span.isTurnedRound()) {
            findings.add(Finding.error("C103", date.place())
                    .with("milestone", rule)
                    .with("opens", span.opens().orElseThrow().toString())
                    .with("closes", span.closes().orElseThrow().toString())
                    .with("law", basis));
        } else if (calendar.datesSetBy().isEmpty() && milestone.get().differs()) {
            findings.add(Finding.warning("C104", date.place())
                    .with("milestone", rule)
                    .with("set", span.toString())
                    .with("counted", milestone.get().byLaw().toString())
                    .with("law", basis));
        }
    }
}

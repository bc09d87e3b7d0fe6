package dauys.election;

import dauys.law.Authority;
import dauys.law.QuotaGroup;
import dauys.law.Ratio;
import dauys.law.Term;
import dauys.law.Value;
import dauys.law.Window;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The values of provisions, short enough to stand inside a test. */
public final class Values {

    private Values() {}

    public static Value share(long numerator, long denominator) {
        return new Value.Share(Ratio.of(numerator, denominator));
    }

    public static Value whole(int number) {
        return new Value.Whole(number);
    }

    public static Value days(int amount) {
        return new Value.Time(new Term(amount, Term.Unit.DAY));
    }

    public static Value months(int amount) {
        return new Value.Time(new Term(amount, Term.Unit.MONTH));
    }

    /** A local time such as {@code 20:00}. */
    public static Value timeOfDay(String time) {
        return new Value.TimeOfDay(LocalTime.parse(time));
    }

    public static Value groups(QuotaGroup... groups) {
        return new Value.Groups(Set.of(groups));
    }

    /** A window such as {@code .. results +7 days}. */
    public static Value window(String text) {
        return new Value.Period(Window.parse(text).orElseThrow());
    }

    public static Value lastSundays(Month... months) {
        return new Value.LastSundays(Set.of(months));
    }

    public static Value dated(Map<String, Integer> from) {
        var byDay = new TreeMap<LocalDate, Integer>();
        from.forEach((day, number) -> byDay.put(LocalDate.parse(day), number));
        return new Value.DatedWhole(byDay);
    }

    public static Value path(Authority... commissions) {
        return new Value.Path(List.of(commissions));
    }

    public static Value chosen(Enum<?> choice) {
        return new Value.Chosen(choice);
    }

    public static Value inForce() {
        return new Value.InForce();
    }
}

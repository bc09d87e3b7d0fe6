package dauys.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What a provision says in a form that the code can apply. */
public sealed interface Value {

    record Share(Ratio ratio) implements Value {}

    record Whole(int number) implements Value {}

    record Time(Term term) implements Value {}

    record Groups(Set<QuotaGroup> groups) implements Value {
        public Groups {
            if (groups.isEmpty()) {
                throw new IllegalArgumentException("A quota needs at least one group.");
            }
            groups = Set.copyOf(groups);
        }

        /** The groups in the order of their declaration, so that they print the same each time. */
        public Set<QuotaGroup> inOrder() {
            return EnumSet.copyOf(groups);
        }
    }

    /** Papers that must come with an application. */
    record Documents(Set<Document> documents) implements Value {
        public Documents {
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("An application needs at least one paper.");
            }
            documents = Collections.unmodifiableSet(EnumSet.copyOf(documents));
        }
    }

    /** Who can put a person forward. */
    record Nominators(Set<Nominator> nominators) implements Value {
        public Nominators {
            if (nominators.isEmpty()) {
                throw new IllegalArgumentException("Somebody puts candidates forward.");
            }
            nominators = Collections.unmodifiableSet(EnumSet.copyOf(nominators));
        }
    }

    /** A number that changed over time under the same edition, because another act defines it. */
    record DatedWhole(NavigableMap<LocalDate, Integer> from) implements Value {
        public DatedWhole {
            if (from.isEmpty()) {
                throw new IllegalArgumentException("A dated number needs at least one date.");
            }
            from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
        }

        /**
         * The number that applied on a day. Before the first date the first number holds; only a comparison of an older
         * election with this edition asks for it.
         */
        public int on(LocalDate day) {
            var entry = from.floorEntry(day);
            return (entry == null ? from.firstEntry() : entry).getValue();
        }
    }

    /** A local time of election day. */
    record TimeOfDay(LocalTime time) implements Value {}

    /** A window of the calendar, counted from events. */
    record Period(Window window) implements Value {}

    /** The commissions that take something up one after the other, the lowest first. */
    record Path(List<Authority> commissions) implements Value {
        public Path {
            commissions = List.copyOf(commissions);
            if (commissions.isEmpty()
                    || Set.copyOf(commissions).size() < commissions.size()
                    || !commissions.stream().allMatch(Authority::isCommission)) {
                throw new IllegalArgumentException("A path names commissions, each once: " + commissions);
            }
        }
    }

    /** The last Sundays of some months of the year. */
    record LastSundays(Set<Month> months) implements Value {
        public LastSundays {
            if (months.isEmpty()) {
                throw new IllegalArgumentException("Days need at least one month.");
            }
            months = Collections.unmodifiableSet(EnumSet.copyOf(months));
        }

        /** Those after one day and before another, in order. */
        public List<LocalDate> between(LocalDate after, LocalDate before) {
            var days = new ArrayList<LocalDate>();
            for (var month = YearMonth.from(after);
                    !month.isAfter(YearMonth.from(before));
                    month = month.plusMonths(1)) {
                var day = month.atDay(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
                if (months.contains(month.getMonth()) && day.isAfter(after) && day.isBefore(before)) {
                    days.add(day);
                }
            }
            return days;
        }
    }

    /** One of the named choices of {@link dauys.law.Choice} or {@link Authority}. */
    record Chosen(Enum<?> choice) implements Value {}

    /** The provision is in force and carries no number. */
    record InForce() implements Value {}
}

package dauys.election.mandate;

import dauys.election.seats.ToDecide;
import dauys.law.Authority;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Refusal;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a constituency whose deputy has retired: a by-election, by 85(4) and 99(2) for the Mazhilis and by
 * 101(3-1) for maslikhats.
 */
public sealed interface ByElection {

    /** How far days are looked for where no term ends sooner; no convocation sits longer. */
    int MOST_YEARS = 10;

    Vacancy vacancy();

    /**
     * It is to be called.
     *
     * @param who calls it, and within which time where the law sets one
     * @param callUntil the last day to call it; empty where the law sets none
     * @param days the days on which the law has it held; empty where it names none
     * @param otherDay who may agree to another day; empty where nobody may
     * @param notFrom from which day on no by-election is held, with its article; empty where the law bars none
     */
    record Due(
            Vacancy vacancy,
            ToDecide who,
            Optional<LocalDate> callUntil,
            Optional<Days> days,
            Optional<Authority> otherDay,
            Optional<Bar> notFrom)
            implements ByElection {}

    /** The days on which the law has by-elections held, as far as the term goes. */
    record Days(LawRef basis, List<LocalDate> all) {
        public Days {
            all = List.copyOf(all);
        }
    }

    /** From which day on none is held. */
    record Bar(LawRef basis, LocalDate from) {}

    /** The term is nearly over: the constituency has no deputy until the next election. */
    record NotHeld(Vacancy vacancy, Bar bar) implements ByElection {}

    /** Whether one is held depends on when the term ends, and that is not on record. */
    record TermEndUnknown(Vacancy vacancy, LawRef basis) implements ByElection {}

    /** The vacancy on record does not fit the one who was elected. */
    record VacancyRefused(Vacancy vacancy, Refusal refusal) implements ByElection {}

    /** This edition's rulebook says nothing of by-elections for the office. */
    record NoRule(Vacancy vacancy, Optional<ToDecide> toDecide) implements ByElection {}

    /**
     * What follows from a vacancy.
     *
     * @param elected the id of whoever was elected
     */
    static ByElection of(Vacancy vacancy, String elected, Rulebook rulebook, Office office) {
        if (!vacancy.retired().equals(elected)) {
            return new VacancyRefused(
                    vacancy, Refusal.ofOrder("D303", Map.of("candidate", vacancy.retired(), "elected", elected)));
        }
        var called = rulebook.find(office, Rule.BY_ELECTION);
        if (called.isEmpty()) {
            return new NoRule(vacancy, new MandateRules(rulebook, office).vacancies());
        }
        var last = rulebook.find(office, Rule.BY_ELECTION_NOT_IN_LAST);
        if (last.isPresent() && vacancy.termEnds().isEmpty()) {
            return new TermEndUnknown(vacancy, last.get().basis());
        }
        var bar = last.flatMap(rule ->
                vacancy.termEnds().map(ends -> new Bar(rule.basis(), rule.term().firstDayUntil(ends))));
        var days = rulebook.find(office, Rule.BY_ELECTION_DAYS).map(rule -> days(rule, vacancy, bar));
        boolean isTooLate =
                bar.filter(each -> !vacancy.on().isBefore(each.from())).isPresent()
                        || days.filter(each -> each.all().isEmpty()).isPresent();
        if (bar.isPresent() && isTooLate) {
            return new NotHeld(vacancy, bar.get());
        }
        var term = rulebook.find(office, Rule.BY_ELECTION_TERM).map(Provision::term);
        var who =
                new ToDecide(called.get().choice(Authority.class), called.get().basis(), term);
        var otherDay = rulebook.find(office, Rule.BY_ELECTION_OTHER_DAY).map(rule -> rule.choice(Authority.class));
        return new Due(vacancy, who, term.map(each -> each.lastDayFrom(vacancy.on())), days, otherDay, bar);
    }

    private static Days days(Provision rule, Vacancy vacancy, Optional<Bar> bar) {
        LocalDate before = bar.map(Bar::from).orElseGet(() -> vacancy.on().plusYears(MOST_YEARS));
        return new Days(rule.basis(), rule.lastSundays().between(vacancy.on(), before));
    }
}

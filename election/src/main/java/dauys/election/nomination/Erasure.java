package dauys.election.nomination;

import dauys.election.nomination.RegistrationAct.Erase;
import dauys.election.nomination.RegistrationCourse.Outcome;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.law.Refusal;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when on what was handed in may be erased. No article that was read says how long it is kept, so the commission
 * decides; what is asked here is only that nobody needs it any more to decide about the application.
 */
final class Erasure {

    private Erasure() {}

    /** What an erasure leads to: the course stays as it is, and its dossiers go. */
    static Outcome of(RegistrationCourse course, Erase erase, RegistrationRules rules) {
        if (erase.act().isBlank()) {
            return refused(Refusal.ofOrder("W402", Map.of()));
        }
        return open(course, erase.at().toLocalDate(), rules)
                .map(Erasure::refused)
                .orElseGet(() -> erase.dossiers().isEmpty()
                        ? refused(Refusal.ofOrder("W848", Map.of()))
                        : new Outcome.Moved(course));
    }

    /** Why it is still needed on a day; empty where it is not. */
    private static Optional<Refusal> open(RegistrationCourse course, LocalDate on, RegistrationRules rules) {
        LocalDate day = rules.calendar().calling().day();
        return switch (course.state()) {
            // Nobody decides about it or stands in it any more once the election is over.
            case UNTOUCHED, FILED, REGISTERED -> on.isAfter(day) ? Optional.empty() : waiting(course.state(), day);
            case REFUSAL_APPEALED, CANCELLATION_APPEALED -> waiting(course.state(), day);
            case REFUSED -> until(Stream.of(appeal(course, rules), mending(rules)), on, day, rules);
            case CANCELLED -> until(Stream.of(appeal(course, rules)), on, day, rules);
            case WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<Refusal> waiting(State state, LocalDate day) {
        return Optional.of(Refusal.ofOrder("W846", Map.of("state", state, "day", day)));
    }

    private static Optional<LocalDate> appeal(RegistrationCourse course, RegistrationRules rules) {
        return course.decision().flatMap(each -> rules.appealUntil(each.at().toLocalDate()));
    }

    private static Optional<LocalDate> mending(RegistrationRules rules) {
        return rules.calendar()
                .find(Rule.REGISTRATION)
                .flatMap(each ->
                        each.span().closes().map(closes -> closes.asEnd().toLocalDate()));
    }

    /** The latest of these days; where the edition does not name one, that of the election. */
    private static Optional<Refusal> until(
            Stream<Optional<LocalDate>> days, LocalDate on, LocalDate day, RegistrationRules rules) {
        LocalDate last =
                days.map(each -> each.orElse(day)).max(LocalDate::compareTo).orElse(day);
        return on.isAfter(last)
                ? Optional.empty()
                : Optional.of(new Refusal("W847", rules.basis(Rule.APPEAL_TERM), Map.of("day", last)));
    }

    private static Outcome refused(Refusal refusal) {
        return new Outcome.Refused(refusal);
    }
}

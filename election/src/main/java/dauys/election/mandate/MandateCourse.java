package dauys.election.mandate;

import dauys.law.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was done about the mandates of a contest, from the publication of its results on.
 *
 * @param laidDown statements of elected persons, each person in one
 * @param seated registrations as deputy, each person in one
 * @param vacancies in the order in which they were entered
 * @param called the votes that were called
 */
public record MandateCourse(
        Optional<MandateAct.Publish> published,
        List<MandateAct.LayDown> laidDown,
        List<MandateAct.Seat> seated,
        List<Vacancy> vacancies,
        List<MandateAct.Call> called) {

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(MandateCourse to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    public MandateCourse {
        laidDown = List.copyOf(laidDown);
        seated = List.copyOf(seated);
        vacancies = List.copyOf(vacancies);
        called = List.copyOf(called);
    }

    /** Before anything was done. */
    public static MandateCourse untouched() {
        return new MandateCourse(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** What an act leads to; whether the law allows it is asked before, of {@code chamber}. */
    public Outcome apply(MandateAct act) {
        return switch (act) {
            case MandateAct.Publish publish ->
                published.isPresent()
                        ? refused("W410", Map.of())
                        : new Outcome.Moved(
                                new MandateCourse(Optional.of(publish), laidDown, seated, vacancies, called));
            case MandateAct.LayDown down -> layDown(down);
            case MandateAct.Seat seat -> seat(seat);
            case MandateAct.Retire retire -> retire(retire);
            case MandateAct.Call call -> call(call);
        };
    }

    private Outcome layDown(MandateAct.LayDown act) {
        return act.persons().stream()
                .filter(this::hasLaidDown)
                .findFirst()
                .map(person -> refused("W411", Map.of("candidate", person)))
                .orElseGet(() ->
                        new Outcome.Moved(new MandateCourse(published, and(laidDown, act), seated, vacancies, called)));
    }

    private Outcome seat(MandateAct.Seat act) {
        if (act.act().isBlank()) {
            return refused("W402", Map.of());
        }
        return act.persons().stream()
                .filter(this::isSeated)
                .findFirst()
                .map(person -> refused("W412", Map.of("candidate", person)))
                .orElseGet(() ->
                        new Outcome.Moved(new MandateCourse(published, laidDown, and(seated, act), vacancies, called)));
    }

    private Outcome retire(MandateAct.Retire act) {
        if (act.vacancy().act().isBlank()) {
            return refused("W402", Map.of());
        }
        String who = act.vacancy().retired();
        return vacancies.stream().anyMatch(each -> each.retired().equals(who))
                ? refused("W413", Map.of("candidate", who))
                : new Outcome.Moved(
                        new MandateCourse(published, laidDown, seated, and(vacancies, act.vacancy()), called));
    }

    private Outcome call(MandateAct.Call act) {
        if (act.act().isBlank()) {
            return refused("W402", Map.of());
        }
        return called(act.kind()).isPresent()
                ? refused("W414", Map.of("day", called(act.kind()).get().day()))
                : new Outcome.Moved(new MandateCourse(published, laidDown, seated, vacancies, and(called, act)));
    }

    /** The day of a person's statement; empty while none is on record. */
    public Optional<LocalDate> laidDown(String person) {
        return laidDown.stream()
                .filter(each -> each.persons().contains(person))
                .map(MandateAct.LayDown::on)
                .findFirst();
    }

    private boolean hasLaidDown(String person) {
        return laidDown(person).isPresent();
    }

    /** The act that registered a person as deputy. */
    public Optional<MandateAct.Seat> seat(String person) {
        return seated.stream().filter(each -> each.persons().contains(person)).findFirst();
    }

    private boolean isSeated(String person) {
        return seat(person).isPresent();
    }

    /** The vote of a kind that was called. */
    public Optional<MandateAct.Call> called(NewVote.Kind kind) {
        return called.stream().filter(each -> each.kind() == kind).findFirst();
    }

    private static <T> List<T> and(List<T> those, T one) {
        var all = new ArrayList<>(those);
        all.add(one);
        return all;
    }

    private static Outcome refused(String code, Map<String, Object> facts) {
        return new Outcome.Refused(Refusal.ofOrder(code, facts));
    }
}

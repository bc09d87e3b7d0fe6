package dauys.election.calendar;

import java.time.LocalDateTime;
import java.util.Optional;

/** When something may or must be done; an end that nothing sets is empty. */
public record Span(Optional<Moment> opens, Optional<Moment> closes) {

    /** A span of which nothing is known. */
    static final Span UNKNOWN = new Span(Optional.empty(), Optional.empty());

    /** Whether something done at that local time is neither too early nor too late. */
    public boolean contains(LocalDateTime at) {
        return opens.map(each -> !at.isBefore(each.asStart())).orElse(true)
                && closes.map(each -> !at.isAfter(each.asEnd())).orElse(true);
    }

    /** Whether it would close before it opens. */
    public boolean isTurnedRound() {
        return opens.isPresent()
                && closes.isPresent()
                && closes.get().asEnd().isBefore(opens.get().asStart());
    }

    /** The moment by which it is put in order: its beginning, or its end where it has none. */
    Optional<LocalDateTime> order() {
        return opens.map(Moment::asStart).or(() -> closes.map(Moment::asEnd));
    }

    /** {@code 2023-01-18/2023-02-07T18:00}, with an empty side where an end is not set. */
    @Override
    public String toString() {
        return opens.map(Moment::toString).orElse("") + "/"
                + closes.map(Moment::toString).orElse("");
    }
}

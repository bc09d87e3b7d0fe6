package dauys.election.calendar;

import dauys.law.Anchor;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an election was called, and the events that are known of it.
 *
 * @param early whether the powers of those who sit end before their time
 * @param day election day
 * @param known days of events before election day: calling, end of the term, act on early end of powers
 */
public record Calling(boolean early, LocalDate day, Map<Anchor, LocalDate> known) {

    public Calling {
        known = Map.copyOf(known);
    }

    /** A regular election of which nothing but its day is known. */
    public static Calling regular(LocalDate day) {
        return new Calling(false, day, Map.of());
    }

    /** An early election of which nothing but its day is known. */
    public static Calling early(LocalDate day) {
        return new Calling(true, day, Map.of());
    }

    /** The same with the day of one more event. */
    public Calling with(Anchor event, LocalDate on) {
        var more = new EnumMap<Anchor, LocalDate>(Anchor.class);
        more.putAll(known);
        more.put(event, on);
        return new Calling(early, day, more);
    }

    /** The day of an event, where it is known. */
    Optional<LocalDate> day(Anchor event) {
        return event == Anchor.ELECTION_DAY ? Optional.of(day) : Optional.ofNullable(known.get(event));
    }
}

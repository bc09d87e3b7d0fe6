package dauys.server.night;

import dauys.law.Refusal;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The hours of election day for which precincts report how many voters have come, as the commission has set them. */
public record TurnoutHours(NavigableSet<LocalTime> hours) {

    public TurnoutHours {
        hours = Collections.unmodifiableNavigableSet(new TreeSet<>(hours));
    }

    /** The hours that are written like {@code 10:00}. */
    public static TurnoutHours of(Collection<String> hours) {
        return new TurnoutHours(
                hours.stream().map(String::strip).map(LocalTime::parse).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Why nothing is reported for an hour; empty for the hours that are set. */
    public Optional<Refusal> refusal(LocalTime at) {
        List<String> set = hours.stream().map(LocalTime::toString).toList();
        return hours.contains(at)
                ? Optional.empty()
                : Optional.of(Refusal.ofOrder("W305", Map.of("at", at.toString(), "hours", set)));
    }
}

package dauys.law;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One provision of one edition: what it decides, where it stands in the law, who read it where, and how sure that is.
 *
 * @param source where the text or figure was read, in words
 * @param note what a reader should know before relying on it, empty where there is nothing
 * @param authority who the provision names to act, where it names anybody
 */
public record Provision(
        Office office,
        Rule rule,
        Value value,
        LawRef basis,
        Optional<Authority> authority,
        String source,
        Confidence confidence,
        String note) {

    public Provision {
        if (source.isBlank()) {
            throw new IllegalArgumentException("A provision without a source: " + office + " " + rule);
        }
    }

    public Ratio share() {
        return ((Value.Share) value).ratio();
    }

    public int number() {
        return ((Value.Whole) value).number();
    }

    public Term term() {
        return ((Value.Time) value).term();
    }

    public LocalTime timeOfDay() {
        return ((Value.TimeOfDay) value).time();
    }

    public Window window() {
        return ((Value.Period) value).window();
    }

    public Value.Groups groups() {
        return (Value.Groups) value;
    }

    public Set<Document> documents() {
        return ((Value.Documents) value).documents();
    }

    public Value.LastSundays lastSundays() {
        return (Value.LastSundays) value;
    }

    public Set<Nominator> nominators() {
        return ((Value.Nominators) value).nominators();
    }

    public Value.DatedWhole dated() {
        return (Value.DatedWhole) value;
    }

    public List<Authority> path() {
        return ((Value.Path) value).commissions();
    }

    public <E extends Enum<E>> E choice(Class<E> type) {
        return type.cast(((Value.Chosen) value).choice());
    }
}

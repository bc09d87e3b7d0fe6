package dauys.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The law's text as a given amending act left it, named by country and by the date of that act: {@code kz/2022-11-05}.
 *
 * @param country two lower-case letters (ISO 3166-1)
 * @param amendedOn the date of the amending act, not the day on which it took effect
 */
public record Edition(String country, LocalDate amendedOn) implements Comparable<Edition> {

    private static final Pattern ID = Pattern.compile("([a-z]{2})/(\\d{4}-\\d{2}-\\d{2})");

    public Edition {
        if (!country.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("Not a country code of two lower-case letters: " + country);
        }
    }

    /** Reads {@code kz/2022-11-05}; empty where the text is anything else. */
    public static Optional<Edition> parse(String id) {
        var parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Edition(parts.group(1), LocalDate.parse(parts.group(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The name of the rulebook's folder below {@code rulebooks/}. */
    public String id() {
        return country + "/" + amendedOn;
    }

    @Override
    public int compareTo(Edition other) {
        int byCountry = country.compareTo(other.country);
        return byCountry != 0 ? byCountry : amendedOn.compareTo(other.amendedOn);
    }

    @Override
    public String toString() {
        return id();
    }
}

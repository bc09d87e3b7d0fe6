package dauys.election.nomination;

import java.text.CollationKey;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The alphabetical order of the state language: 42 letters, in which Ә follows А, Ғ follows Г and І stands before Ь.
 * The law sorts candidates by it on the ballot paper (37(1)) and where a commission gives out mandates (97-1(5)); the
 * order of Unicode would put all nine Kazakh letters at the end.
 */
public final class KazakhAlphabet {

    private static final String LETTERS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    private static final RuleBasedCollator COLLATOR = collator();

    private KazakhAlphabet() {}

    /** Orders names: letters first, capitals do not matter unless all else is equal. */
    public static Comparator<String> order() {
        return (one, other) -> {
            int byLetters = COLLATOR.compare(one, other);
            return byLetters != 0 ? byLetters : one.compareTo(other);
        };
    }

    /**
     * Sorts by a name; what has equal names stays in the order in which it came. Each name becomes a key once, because
     * keys are compared several times sooner than names, which matters for the names of a whole country.
     */
    public static <T> List<T> sorted(Collection<T> all, Function<T, String> name) {
        record Keyed<T>(CollationKey key, T item) {}
        return all.stream()
                .map(each -> new Keyed<>(COLLATOR.getCollationKey(name.apply(each)), each))
                .sorted(Comparator.<Keyed<T>, CollationKey>comparing(Keyed::key)
                        .thenComparing(each -> each.key().getSourceString()))
                .map(Keyed::item)
                .toList();
    }

    private static RuleBasedCollator collator() {
        // Names are compared letter by letter; spaces and hyphens come before any letter, so that «Ли Ан» precedes
        // «Лиан».
        var rules = new StringBuilder("='\u200B' < ' ' < '-' < '.'");
        for (char digit = '0'; digit <= '9'; digit++) {
            rules.append(" < ").append(digit);
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            rules.append(" < ").append(letter).append(" , ").append(Character.toUpperCase(letter));
        }
        for (int i = 0; i < LETTERS.length(); i++) {
            char capital = LETTERS.charAt(i);
            rules.append(" < ")
                    .append(Character.toLowerCase(capital))
                    .append(" , ")
                    .append(capital);
        }
        try {
            return new RuleBasedCollator(rules.toString());
        } catch (ParseException impossible) {
            throw new IllegalStateException("The rules of the Kazakh alphabet are wrong.", impossible);
        }
    }
}

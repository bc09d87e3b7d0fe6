package dauys.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How files write the constants of an enum: {@code lists-and-against-all}. */
final class Keys {

    private static final int MOST_IN_A_SENTENCE = 12;

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first few of many names, for a sentence that says what would have been right. */
    static List<String> someOf(Collection<String> names) {
        var some = names.stream().limit(MOST_IN_A_SENTENCE).collect(Collectors.toCollection(ArrayList::new));
        if (names.size() > MOST_IN_A_SENTENCE) {
            some.add("…");
        }
        return List.copyOf(some);
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keys::of).toList();
    }
}

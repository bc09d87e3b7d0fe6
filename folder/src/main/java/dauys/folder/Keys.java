package dauys.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How files write the constants of an enum: {@code lists-and-against-all}. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keys::of).toList();
    }
}

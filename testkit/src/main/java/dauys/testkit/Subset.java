package dauys.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares an expected tree with a result: every key that is expected must be there with its value; others are free.
 */
final class Subset {

    private Subset() {}

    static List<String> differences(String path, @Nullable Object expected, @Nullable Object actual) {
        var differences = new ArrayList<String>();
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> other) {
            map.forEach((key, value) -> differences.addAll(differences(path + "/" + key, value, other.get(key))));
        } else if (expected instanceof List<?> list && actual instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                differences.addAll(differences(path + "/" + i, list.get(i), other.get(i)));
            }
        } else if (!same(expected, actual)) {
            differences.add(path + ": expected " + expected + ", found " + actual);
        }
        return differences;
    }

    /** Whole numbers compare by value, whatever size JSON read them into. */
    private static boolean same(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Number one && actual instanceof Number other) {
            return one.longValue() == other.longValue();
        }
        return Objects.equals(expected, actual);
    }
}

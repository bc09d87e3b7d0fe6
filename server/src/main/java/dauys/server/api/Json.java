package dauys.server.api;

import dauys.law.Trilingual;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Small trees of JSON in the order in which they are written. */
final class Json {

    private Json() {}

    /** A map of keys and values that follow each other; an empty optional value is left out. */
    static Map<String, Object> of(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            put(map, (String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(there -> map.put(key, there));
        } else {
            map.put(key, value);
        }
    }

    static Map<String, Object> names(Trilingual name) {
        return of("kk", name.kk(), "ru", name.ru(), "en", name.en());
    }
}

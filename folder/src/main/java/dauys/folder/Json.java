package dauys.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON texts of trees of maps, lists, whole numbers and texts. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    public static String write(Map<String, ?> tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** Reads a file that the project itself ships or a test has written; a broken one is a bug. */
    public static Map<String, Object> read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), new TypeReference<Map<String, Object>>() {});
    }
}

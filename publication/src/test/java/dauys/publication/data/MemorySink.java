package dauys.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps published files, and holds the writer to opening them one after the other. */
final class MemorySink implements Sink {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    @Override
    public OutputStream open(String name) {
        if (!open.isEmpty() || files.containsKey(name)) {
            throw new IllegalStateException(name + " is opened while " + open + " is, or for the second time");
        }
        open.add(name);
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                open.remove(name);
                files.put(name, toByteArray());
            }
        };
    }

    Map<String, byte[]> files() {
        return files;
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}

package dauys.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps published files, and holds the writer to one after the other and each once. */
final class MemorySink implements Sink {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private boolean writing;

    @Override
    public void put(String name, Contents contents) throws IOException {
        if (writing || files.containsKey(name)) {
            throw new IllegalStateException(name + " is put while another is written, or for the second time");
        }
        writing = true;
        var bytes = new ByteArrayOutputStream();
        contents.writeTo(bytes);
        files.put(name, bytes.toByteArray());
        writing = false;
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

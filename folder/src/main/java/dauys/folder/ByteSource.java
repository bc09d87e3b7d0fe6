package dauys.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a file for reading from its first byte to its last; one that begins like gzip is unpacked on the way. */
final class ByteSource {

    private static final int BUFFER = 1 << 16;

    private ByteSource() {}

    static InputStream open(Path file) throws IOException {
        var stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            stream.mark(2);
            int first = stream.read();
            int second = stream.read();
            stream.reset();
            return first == 0x1f && second == 0x8b ? new GZIPInputStream(stream, BUFFER) : stream;
        } catch (IOException unreadable) {
            stream.close();
            throw unreadable;
        }
    }
}

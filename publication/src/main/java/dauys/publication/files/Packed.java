package dauys.publication.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Text packed by gzip, as servers send it; the same text always gives the same bytes, because no time is in them. */
final class Packed {

    /** What is appended to the name of the plain file. */
    static final String ENDING = ".gz";

    private static final int BUFFER = 16 * 1024;

    private Packed() {}

    static byte[] of(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed, BUFFER)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    /** Packs a file that may be too large to be held in memory. */
    static void file(Path plain, Path packed) throws IOException {
        try (OutputStream out = Files.newOutputStream(packed);
                var gzip = new GZIPOutputStream(out, BUFFER)) {
            Files.copy(plain, gzip);
        }
    }
}

package dauys.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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
            return first == 0x1f && second == 0x8b ? new WholeGzip(stream) : stream;
        } catch (IOException unreadable) {
            stream.close();
            throw unreadable;
        }
    }

    /**
     * A gzip file to its very end. The library takes whatever it cannot read behind a part for the end of the file; but
     * a file may be made of several parts, and a damaged one must not be lost without a word.
     */
    private static final class WholeGzip extends GZIPInputStream {

        /** What stands behind the packed bytes of each part: a checksum and a length. */
        private static final int TRAILER = 8;

        private boolean ended;

        WholeGzip(InputStream stream) throws IOException {
            super(stream, BUFFER);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && !ended) {
                ended = true;
                for (int i = len - inf.getRemaining() + TRAILER; i < len; i++) {
                    checkPadding(buf[i]);
                }
                for (int next = in.read(); next >= 0; next = in.read()) {
                    checkPadding(next);
                }
            }
            return read;
        }

        /** Zeros fill up a block of some media; anything else is a part that could not be read. */
        private static void checkPadding(int value) throws ZipException {
            if (value != 0) {
                throw new ZipException("Bytes that are no part of the file stand at its end.");
            }
        }
    }
}

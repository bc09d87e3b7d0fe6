package dauys.publication.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Counts the bytes of a file and takes their SHA-256 while they pass. The stream behind it is its owner's to close,
 * whatever those who write believe.
 */
final class MeasuredStream extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    MeasuredStream(OutputStream stream) {
        super(stream);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has it.
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        digest.update((byte) single);
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws IOException {
        out.write(buffer, from, length);
        digest.update(buffer, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long bytes() {
        return bytes;
    }

    /** The sum over everything written, in hexadecimal digits; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

package dauys.folder;

import dauys.law.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes in blocks of whole lines, so that several threads can each read a block of their own. However long a
 * line or a file is, no more than a block is held.
 */
final class LineBlocks implements AutoCloseable {

    /** Long enough that a block pays for its thread, short enough that a few of them are little. */
    private static final int LENGTH = 1 << 20;

    /** Whole lines. */
    static final class Block {
        private final byte[] bytes;
        private final int length;
        private final boolean hole;

        private Block(byte[] bytes, int length, boolean hole) {
            this.bytes = bytes;
            this.length = length;
            this.hole = hole;
        }

        byte[] bytes() {
            return bytes;
        }

        /** How many of the bytes belong to the block. */
        int length() {
            return length;
        }

        /** Whether a line longer than a block followed and was passed over. */
        boolean hole() {
            return hole;
        }
    }

    private final Place place;
    private final InputStream stream;
    private final Findings findings;
    private final ArrayDeque<byte[]> spare = new ArrayDeque<>();
    private byte[] rest = new byte[0];

    /** Where in the rest the next line begins; the lines before it have been handed out. */
    private int next;

    private boolean ended;

    private LineBlocks(Place place, InputStream stream, Findings findings) {
        this.place = place;
        this.stream = stream;
        this.findings = findings;
    }

    /** Opens a file; null, with a finding, where it cannot be read. */
    static @Nullable LineBlocks open(Path file, Findings findings) {
        var place = Place.of(file.toString());
        try {
            return new LineBlocks(place, ByteSource.open(file), findings);
        } catch (NoSuchFileException missing) {
            findings.error("F101", place, Map.of());
        } catch (IOException unreadable) {
            findings.error("F102", place, Map.of());
        }
        return null;
    }

    /** The next line, without its end, before the first block is asked for; null where the file has ended. */
    @Nullable
    String line() {
        int end = firstLineEnd();
        if (end < 0) {
            forgetLines();
            while (end < 0 && !ended && rest.length < LENGTH) {
                byte[] longer = Arrays.copyOf(rest, rest.length + LENGTH);
                rest = Arrays.copyOf(longer, fill(longer, rest.length));
                end = firstLineEnd();
            }
        }
        if (next == rest.length) {
            return null;
        }
        int to = end < 0 ? rest.length : end;
        var line = new String(rest, next, to - next, StandardCharsets.UTF_8);
        next = Math.min(to + 1, rest.length);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private int firstLineEnd() {
        for (int i = next; i < rest.length; i++) {
            if (rest[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Lets go of the lines that have been handed out, which costs too much to do after each of them. */
    private void forgetLines() {
        rest = Arrays.copyOfRange(rest, next, rest.length);
        next = 0;
    }

    /** The next block; null after the last one. */
    @Nullable
    Block next() {
        forgetLines();
        if (ended && rest.length == 0) {
            return null;
        }
        byte[] bytes =
                spare.isEmpty() || rest.length > LENGTH ? new byte[Math.max(LENGTH, rest.length)] : spare.remove();
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        int length = fill(bytes, rest.length);
        rest = new byte[0];
        if (ended) {
            return length == 0 ? null : new Block(bytes, length, false);
        }
        int end = lastLineEnd(bytes, length);
        if (end == 0) {
            skipLine();
            return new Block(bytes, 0, true);
        }
        rest = Arrays.copyOfRange(bytes, end, length);
        return new Block(bytes, end, false);
    }

    /** Takes a block back that nobody reads any more: the next one may stand in its place. */
    void takeBack(Block block) {
        if (block.bytes.length == LENGTH) {
            spare.add(block.bytes);
        }
    }

    /** Reads until the array is full or the file ends; a compressed file that breaks off keeps its whole lines. */
    private int fill(byte[] bytes, int from) {
        int length = from;
        try {
            while (!ended && length < bytes.length) {
                int read = stream.read(bytes, length, bytes.length - length);
                if (read < 0) {
                    ended = true;
                    return length;
                }
                length += read;
            }
            return length;
        } catch (IOException broken) {
            findings.error("F132", place, Map.of());
            ended = true;
            return lastLineEnd(bytes, length);
        }
    }

    private static int lastLineEnd(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private void skipLine() {
        byte[] bytes = new byte[LENGTH];
        while (!ended) {
            int length = fill(bytes, 0);
            for (int i = 0; i < length; i++) {
                if (bytes[i] == '\n') {
                    rest = Arrays.copyOfRange(bytes, i + 1, length);
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException tooLate) {
            // Everything that could be read has been read.
        }
    }
}

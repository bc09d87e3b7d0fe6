package dauys.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The text of a foreign file as it streams by. Bytes that are not of the file's character set become
 * {@link #UNREADABLE}, so that the row that holds them can be named; a byte order mark is passed over. A compressed
 * file that breaks off ends there.
 */
final class ForeignText extends Reader {

    /** Stands for bytes that the character set does not have. */
    static final char UNREADABLE = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
    private boolean streamEnded;
    private boolean ended;
    private boolean brokenOff;
    private boolean begun;
    private char last = '\n';

    ForeignText(InputStream stream, Charset charset) {
        this.stream = stream;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the file could not be read to its end. */
    boolean isBrokenOff() {
        return brokenOff;
    }

    /** Whether the last character that was read ends a line. */
    boolean isAtLineEnd() {
        return last == '\n' || last == '\r';
    }

    /** Passes over lines, as a spreadsheet counts them. Returns how long the last of them is. */
    int skipLines(int lines) {
        int length = 0;
        for (int passed = 0; passed < lines && hasCharacters(); passed++) {
            length = 0;
            while (hasCharacters()) {
                last = characters.get();
                if (last == '\n' || last == '\r') {
                    break;
                }
                length = Math.min(length + 1, Integer.MAX_VALUE - 1);
            }
            if (last == '\r' && hasCharacters() && characters.get(characters.position()) == '\n') {
                last = characters.get();
            }
        }
        return length;
    }

    @Override
    public int read(char[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (!hasCharacters()) {
            return -1;
        }
        int length = Math.min(most, characters.remaining());
        characters.get(into, from, length);
        last = into[from + length - 1];
        return length;
    }

    private boolean hasCharacters() {
        while (!characters.hasRemaining() && !ended) {
            characters.clear();
            decode();
            characters.flip();
            if (!begun && characters.hasRemaining()) {
                begun = true;
                if (characters.get(characters.position()) == BYTE_ORDER_MARK) {
                    characters.get();
                }
            }
        }
        return characters.hasRemaining();
    }

    /** Decodes until there are characters, or the file has ended. */
    private void decode() {
        while (!ended) {
            CoderResult result = decoder.decode(bytes, characters, streamEnded);
            if (result.isError()) {
                if (!characters.hasRemaining()) {
                    return;
                }
                bytes.position(bytes.position() + result.length());
                characters.put(UNREADABLE);
            } else if (result.isOverflow()) {
                return;
            } else if (streamEnded) {
                decoder.flush(characters);
                ended = true;
            } else if (characters.position() > 0) {
                return;
            } else {
                fill();
            }
        }
    }

    private void fill() {
        bytes.compact();
        try {
            int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                streamEnded = true;
            } else {
                bytes.position(bytes.position() + read);
            }
        } catch (IOException damaged) {
            brokenOff = true;
            streamEnded = true;
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}

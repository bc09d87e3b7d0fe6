package dauys.folder;

import dauys.law.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads a whole small text file: UTF-8 without exception, and not larger than such a file can be. */
final class TextFile {

    /** Folders of totals are tiny; protocols of a whole nation have a reader of their own. */
    private static final int MOST_BYTES = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    static Optional<String> read(Path file, Findings findings) {
        Place place = Place.of(file.toString());
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                findings.error("F102", place, Map.of());
                return Optional.empty();
            }
            byte[] bytes = firstBytes(file);
            if (bytes.length > MOST_BYTES) {
                findings.error("F106", place, Map.of("most", MOST_BYTES));
                return Optional.empty();
            }
            return decode(bytes, place, findings);
        } catch (NoSuchFileException missing) {
            findings.error("F101", place, Map.of());
        } catch (IOException unreadable) {
            findings.error("F102", place, Map.of());
        }
        return Optional.empty();
    }

    /** One byte more than allowed is read at the most, whatever size the file claims to have. */
    private static byte[] firstBytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    /** Whether a text would command a terminal instead of being shown; names and acts have no such characters. */
    static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a spreadsheet would run the text instead of showing it. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=+@-".indexOf(text.charAt(0)) >= 0;
    }

    static Optional<String> decode(byte[] bytes, Place place, Findings findings) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            findings.error("F109", place, Map.of());
            return Optional.empty();
        }
    }
}

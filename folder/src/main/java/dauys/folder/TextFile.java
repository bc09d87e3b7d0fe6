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
    private static final long MOST_BYTES = 16L << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    static Optional<String> read(Path file, Findings findings) {
        Place place = Place.of(file.toString());
        try {
            if (Files.size(file) > MOST_BYTES) {
                findings.error("F106", place, Map.of("bytes", Files.size(file), "most", MOST_BYTES));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), place, findings);
        } catch (NoSuchFileException missing) {
            findings.error("F101", place, Map.of());
        } catch (IOException unreadable) {
            findings.error("F102", place, Map.of());
        }
        return Optional.empty();
    }

    /** Whether a text would command a terminal instead of being shown; names and acts have no such characters. */
    static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
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

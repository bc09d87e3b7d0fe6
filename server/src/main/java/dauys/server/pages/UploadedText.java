package dauys.server.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads a file that somebody sends as text in UTF-8; anything else, such as a spreadsheet or a PDF, is none. */
public final class UploadedText {

    private UploadedText() {}

    /**
     * The text of a file.
     *
     * @param mostBytes a larger file is none
     */
    public static Optional<String> of(@Nullable MultipartFile file, int mostBytes) throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > mostBytes) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text.replaceFirst("^\\uFEFF", ""));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}

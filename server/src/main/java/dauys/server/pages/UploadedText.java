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
     * The text of a file, or where none was sent, what was typed into a field; more than that is none.
     *
     * @param typed with the line ends that browsers send
     */
    public static Optional<String> or(@Nullable MultipartFile file, String typed, int mostBytes) throws IOException {
        return file == null || file.isEmpty()
                ? Optional.of(typed.replace("\r\n", "\n"))
                        .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= mostBytes)
                : of(file, mostBytes);
    }

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

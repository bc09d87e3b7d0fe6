package dauys.publication.documents;

import dauys.wording.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.util.Version;

/**
 * What is printed: a page of HTML and what the document says of itself. The bytes of the document follow from it.
 *
 * @param title what readers of the file list it as
 * @param about one sentence on what it is
 * @param at when the data stood so
 */
record Printed(Language language, String title, String about, Instant at, String html) {

    /** Goes up when the same page is to be laid out in another way. */
    private static final int LAYOUT = 1;

    /** Stands for what cannot be printed. */
    static final String UNKNOWN = "\uFFFD";

    private static final char FIRST_LETTER = ' ';
    private static final char FIRST_CONTROL_ABOVE = '\u007F';
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    private static final int BYTES = 16;

    Printed {
        title = printable(title);
        about = printable(about);
        html = printable(html);
    }

    /** The text with everything replaced that paper has no use for; most texts have nothing of it. */
    private static String printable(String text) {
        StringBuilder printable = null;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each >= FIRST_LETTER && each < FIRST_CONTROL_ABOVE) || each == '\n' || isPrintable(text, i)) {
                continue;
            }
            printable = printable == null ? new StringBuilder(text) : printable;
            printable.setCharAt(i, UNKNOWN.charAt(0));
        }
        return printable == null ? text : printable.toString();
    }

    /** Whether a character neither commands a device nor turns the line, hides, or is half of another. */
    private static boolean isPrintable(String text, int place) {
        char each = text.charAt(place);
        if (Character.isHighSurrogate(each)) {
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        }
        return switch (Character.getType(each)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> each < FIRST_NONCHARACTER;
        };
    }

    /** The identifier in the file: the same for the same content, and another one for anything else. */
    byte[] id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            String maker = LAYOUT + "/" + Version.getVersion();
            for (String each : new String[] {maker, language.code(), at.toString(), title, about, html}) {
                digest.update(each.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return Arrays.copyOf(digest.digest(), BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

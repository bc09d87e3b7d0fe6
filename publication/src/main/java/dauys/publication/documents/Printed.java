package dauys.publication.documents;

import dauys.wording.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
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

    /**
     * What a name may not do on paper: command a device, turn the direction of the line, hide, or be half a character.
     */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n]]"
            + "|[\\u0080-\\u009F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069]"
            + "|[\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    static final String UNKNOWN = "\uFFFD";

    private static final int BYTES = 16;

    Printed {
        title = printable(title);
        about = printable(about);
        html = printable(html);
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(UNKNOWN);
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

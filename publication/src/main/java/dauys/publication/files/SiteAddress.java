package dauys.publication.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a file of a site stands: names of letters, digits and a few marks, which mean the same on every system. */
public final class SiteAddress {

    private static final int LONGEST_NAME = 120;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9_~][A-Za-z0-9_~.-]*(/[A-Za-z0-9_~][A-Za-z0-9_~.-]*)*");
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "csv", "ics", "svg", "txt", "xml", "webmanifest", "topojson");

    private SiteAddress() {}

    /** Whether a file may stand there: below the site's folder, and nowhere else. */
    public static boolean isSafe(String address) {
        if (!FORM.matcher(address).matches()) {
            return false;
        }
        for (String name : address.split("/", -1)) {
            if (name.length() > LONGEST_NAME * 2 || name.startsWith("~tmp")) {
                return false;
            }
        }
        return true;
    }

    /**
     * A name for files out of the id of anything. Letters, digits, points and hyphens stand for themselves, everything
     * else is written as the hexadecimal digits of its bytes, so that two ids never share a name.
     */
    public static String name(String id) {
        var name = new StringBuilder(id.length());
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean plain =
                    isLetterOrDigit(letter) || letter == '_' || (!name.isEmpty() && (letter == '.' || letter == '-'));
            if (plain) {
                name.append(letter);
            } else {
                name.append('~').append(String.format(Locale.ROOT, "%02x", each & 0xFF));
            }
        }
        if (name.isEmpty()) {
            return "~";
        }
        return name.length() <= LONGEST_NAME ? name.toString() : shortened(id, name);
    }

    private static boolean isLetterOrDigit(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static String shortened(String id, CharSequence name) {
        return name.subSequence(0, LONGEST_NAME - 34) + "~~"
                + Digest.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    /** Whether a file is text, which is sent packed. */
    static boolean isText(String address) {
        return TEXTS.contains(address.substring(address.lastIndexOf('.') + 1));
    }
}

package dauys.publication.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The place of a page that names the time of its data. A page whose figures are the same as before keeps the time since
 * which they have been so; without that every page would be another one each minute, and no cache would hold.
 */
public final class AsOf {

    /** What stands before the time in a page. */
    public static final String BEGIN = "<time id=\"as-of\"";

    private static final byte[] FROM = BEGIN.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TO = "</time>".getBytes(StandardCharsets.US_ASCII);

    private AsOf() {}

    /** Whether two pages are the same but for the time of their data. */
    static boolean areSameButForTime(byte[] one, byte[] other) {
        if (Arrays.equals(one, other)) {
            return true;
        }
        int oneFrom = find(one, FROM, 0);
        int otherFrom = find(other, FROM, 0);
        if (oneFrom < 0 || oneFrom != otherFrom) {
            return false;
        }
        int oneTo = find(one, TO, oneFrom);
        int otherTo = find(other, TO, otherFrom);
        return oneTo >= 0
                && otherTo >= 0
                && Arrays.equals(one, 0, oneFrom, other, 0, otherFrom)
                && Arrays.equals(one, oneTo, one.length, other, otherTo, other.length);
    }

    private static int find(byte[] text, byte[] part, int from) {
        for (int i = from; i <= text.length - part.length; i++) {
            if (text[i] == part[0] && Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }
}

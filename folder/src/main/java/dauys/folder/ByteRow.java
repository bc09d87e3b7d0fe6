package dauys.folder;

import dauys.law.Finding;
import dauys.law.Place;
import java.nio.charset.StandardCharsets;

/**
 * One line of a CSV file, read field by field from its bytes. Reading a nation's numbers costs most of a count, so no
 * text is made of a number; what is no plain number is looked at again, slowly, to say what is wrong with it.
 */
final class ByteRow {

    /** The field is empty. */
    static final long EMPTY = -1;

    /** The field is no count: the caller asks {@link #wrong()} for the code of the finding. */
    static final long WRONG = -2;

    /**
     * No number of one precinct has more digits. However many precincts there are, their sum then fits, too: a million
     * of them stay below what {@link dauys.election.tabulation.TotalsCheck#MOST_VOTES} allows.
     */
    private static final int MOST_DIGITS = 9;

    private static final int MOST_SHOWN = 40;

    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    private byte[] text = bytes;
    private int from;
    private int to;
    private byte[] unquoted = new byte[0];
    private boolean malformed;

    /** Puts the cursor before the first field of a line, without its line end. */
    void start(byte[] block, int lineFrom, int lineTo) {
        bytes = block;
        at = lineFrom;
        end = lineTo;
        malformed = false;
    }

    /** Whether another field follows. */
    boolean hasNext() {
        return at <= end;
    }

    /** Whether the line has exactly so many fields, all of which have been read, and its quotes are right. */
    boolean isWhole(int read, int width) {
        return read == width && !hasNext() && !malformed;
    }

    /** Why a line that is not whole cannot be used; what is left of its fields is read to count them. */
    Finding misshapen(int read, int width, Place place) {
        int fields = read;
        while (hasNext()) {
            next();
            fields++;
        }
        return malformed
                ? Finding.error("F107", place)
                : Finding.error("F105", place).with("fields", fields).with("expected", width);
    }

    /** Goes to the next field; an empty one where the line has ended. */
    void next() {
        if (at < end && bytes[at] == '"') {
            nextQuoted();
            return;
        }
        text = bytes;
        from = Math.min(at, end);
        int i = from;
        while (i < end && bytes[i] != ',') {
            i++;
        }
        to = i;
        at = i + 1;
    }

    /**
     * Goes to the next field and finds its place among ids. The likely one is compared where it would stand, so that
     * the field's end need not be looked for.
     */
    int nextOf(ByteKeys ids, int likely) {
        int length = ids.lengthAt(bytes, at, end, likely);
        if (length >= 0 && (at + length == end || bytes[at + length] == ',')) {
            text = bytes;
            from = at;
            to = at + length;
            at = to + 1;
            return likely;
        }
        next();
        return find(ids, ByteKeys.UNKNOWN);
    }

    private void nextQuoted() {
        if (unquoted.length < end - at) {
            unquoted = new byte[end - at];
        }
        text = unquoted;
        from = 0;
        to = 0;
        int i = at + 1;
        while (i < end) {
            if (bytes[i] != '"') {
                unquoted[to++] = bytes[i++];
            } else if (i + 1 < end && bytes[i + 1] == '"') {
                unquoted[to++] = '"';
                i += 2;
            } else {
                break;
            }
        }
        boolean closed = i < end;
        boolean ends = i + 1 >= end || bytes[i + 1] == ',';
        malformed |= !closed || !ends;
        at = i + 2;
    }

    /** Goes to the next field and reads it as a count. */
    long nextCount() {
        long number = 0;
        int i = at;
        while (i < end) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = number * 10 + digit;
            i++;
        }
        if (i > at && i - at <= MOST_DIGITS && (i == end || bytes[i] == ',')) {
            text = bytes;
            from = at;
            to = i;
            at = i + 1;
            return number;
        }
        next();
        return count();
    }

    private long count() {
        String stripped = text().strip();
        if (stripped.isEmpty()) {
            return EMPTY;
        }
        String digits = stripped.replaceFirst("^0+(?=\\d)", "");
        return digits.length() > MOST_DIGITS || !isDigits(digits) ? WRONG : Long.parseLong(digits);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** Why the field is no count: the code that every reader of this module gives it. */
    String wrong() {
        String stripped = text().strip();
        if (isDigits(stripped)) {
            return "F113";
        }
        return stripped.startsWith("-") && isDigits(stripped.substring(1)) ? "F112" : "F111";
    }

    /** The place of the field among ids. */
    int find(ByteKeys ids, int likely) {
        return ids.find(text, from, to, likely);
    }

    /** What stands in the field, cut to what a sentence can quote. */
    String shown() {
        String stripped = text().strip();
        return stripped.length() <= MOST_SHOWN ? stripped : stripped.substring(0, MOST_SHOWN) + "…";
    }

    /** The field as a text without spaces around it; the one of the row before, where both say the same. */
    String text(String before) {
        boolean same = before.length() == to - from;
        for (int i = 0; same && i < before.length(); i++) {
            same = before.charAt(i) == text[from + i];
        }
        return same ? before : text().strip();
    }

    /** The field as a text; bytes that are not UTF-8 become the replacement character. */
    String text() {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}

package dauys.folder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the place of an id in a list by the bytes of a file, without making a text of them. A nation's protocols name
 * a precinct in every row, mostly in the order of the list, so the one after the last is tried first.
 */
final class ByteKeys {

    static final int UNKNOWN = -1;

    private final byte[] bytes;
    private final int[] ends;
    private final int[] table;

    ByteKeys(List<String> ids) {
        int length = ids.stream().mapToInt(String::length).sum();
        byte[] all = new byte[length];
        ends = new int[ids.size() + 1];
        int at = 0;
        for (int i = 0; i < ids.size(); i++) {
            byte[] id = ids.get(i).getBytes(StandardCharsets.UTF_8);
            if (at + id.length > all.length) {
                all = Arrays.copyOf(all, (at + id.length) * 2);
            }
            System.arraycopy(id, 0, all, at, id.length);
            at += id.length;
            ends[i + 1] = at;
        }
        bytes = all;
        table = new int[Integer.highestOneBit(Math.max(ids.size(), 1)) * 4];
        Arrays.fill(table, UNKNOWN);
        for (int i = 0; i < ids.size(); i++) {
            int slot = hash(bytes, ends[i], ends[i + 1]) & (table.length - 1);
            while (table[slot] != UNKNOWN) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i;
        }
    }

    int size() {
        return ends.length - 1;
    }

    /**
     * The place of the id that these bytes are.
     *
     * @param likely a place to look at first; any number
     * @return {@link #UNKNOWN} where no id is the same
     */
    int find(byte[] text, int from, int to, int likely) {
        if (likely >= 0 && likely < size() && is(likely, text, from, to)) {
            return likely;
        }
        int slot = hash(text, from, to) & (table.length - 1);
        while (table[slot] != UNKNOWN) {
            if (is(table[slot], text, from, to)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return UNKNOWN;
    }

    /** The place of an id, or {@link #UNKNOWN}. */
    int find(String id) {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        return find(text, 0, text.length, UNKNOWN);
    }

    /** The length of an id if the text goes on with it at this place; else a negative number. */
    int lengthAt(byte[] text, int from, int to, int likely) {
        if (likely < 0 || likely >= size()) {
            return UNKNOWN;
        }
        int length = ends[likely + 1] - ends[likely];
        return from + length <= to && is(likely, text, from, from + length) ? length : UNKNOWN;
    }

    private boolean is(int place, byte[] text, int from, int to) {
        return Arrays.equals(bytes, ends[place], ends[place + 1], text, from, to);
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x0100_0193;
        }
        return hash ^ (hash >>> 15);
    }
}

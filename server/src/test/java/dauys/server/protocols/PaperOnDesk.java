package dauys.server.protocols;

import java.util.LinkedHashMap;
import java.util.Map;

/** Papers of the contest of lists in the small election, as they are typed. */
final class PaperOnDesk {

    private PaperOnDesk() {}

    /** A paper without a slip. */
    static Map<String, String> right() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("line:listed", "2 900");
        fields.put("line:received", "2920");
        fields.put("line:issued", "2 000");
        fields.put("line:outside", "10");
        fields.put("line:by_certificate", "0");
        fields.put("line:cancelled", "920");
        fields.put("line:spoiled", "0");
        fields.put("line:in_boxes", "2000");
        fields.put("line:portable", "5");
        fields.put("line:stationary", "1995");
        fields.put("line:invalid", "45");
        fields.put("option:A", "1000");
        fields.put("option:B", "900");
        fields.put("option:AGAINST_ALL", "55");
        fields.put("line:took_part", "1955");
        return fields;
    }

    /** The same but for some fields: names and texts by turns. */
    static Map<String, String> right(String... changed) {
        var fields = right();
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }

    /** A paper that misses five ballots: more were issued than are in the boxes, which is a warning. */
    static Map<String, String> carriedAway() {
        return right("line:issued", "2005", "line:cancelled", "915");
    }
}

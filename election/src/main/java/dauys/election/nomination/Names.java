package dauys.election.nomination;

import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What cannot be right about a name on a ballot paper: Latin letters that look like Cyrillic ones, which neither sort
 * nor search like them, and names that are longer than any.
 */
public final class Names {

    /** No surname or given name in the registers of citizens comes near; the paper has one line for the whole name. */
    private static final int LONGEST_PART = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final String LATIN = "ABCEHIKMOPTXYaceiopxyh";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхуһ";

    private Names() {}

    /** All that cannot be right about one name. */
    public static List<Finding> problems(String name, Place place) {
        var findings = new ArrayList<Finding>();
        WORD.matcher(name).results().map(each -> each.group()).forEach(word -> {
            if (word.codePointCount(0, word.length()) > LONGEST_PART) {
                findings.add(Finding.error("N204", place)
                        .with("name", word.substring(0, word.offsetByCodePoints(0, LONGEST_PART)) + "…")
                        .with("letters", word.codePointCount(0, word.length()))
                        .with("most", LONGEST_PART));
            } else if (isOf(word, Character.UnicodeScript.CYRILLIC) && isOf(word, Character.UnicodeScript.LATIN)) {
                findings.add(Finding.error("N203", place)
                        .with("name", word)
                        .with("letters", latin(word))
                        .with("mended", inCyrillic(word)));
            }
        });
        return findings;
    }

    private static boolean isOf(String word, Character.UnicodeScript script) {
        return word.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == script);
    }

    private static String latin(String word) {
        var letters = new StringBuilder();
        word.codePoints()
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The word with each Latin letter that has a Cyrillic twin replaced by it. */
    private static String inCyrillic(String word) {
        var mended = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            int twin = LATIN.indexOf(word.charAt(at));
            mended.append(twin < 0 ? word.charAt(at) : CYRILLIC.charAt(twin));
        }
        return mended.toString();
    }
}

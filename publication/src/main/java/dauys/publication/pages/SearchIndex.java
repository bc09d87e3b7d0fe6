package dauys.publication.pages;

import dauys.folder.CanonicalJson;
import dauys.publication.files.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be found by a word, in small files by the first letters of words: a phone loads the one it needs. A part
 * that would be too large is divided by the next letter, and then holds only what equals its letters.
 */
final class SearchIndex {

    /** Where the parts lie, below the folder of a language. */
    static final String FOLDER = "search/";

    private static final int LARGEST_PART = 400;

    /** A word that more have in common finds nothing in particular: it only narrows what another word finds. */
    private static final int MOST_OF_A_WORD = 600;

    private static final int MOST_LETTERS = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<List<String>> entries = new ArrayList<>();
    private final TreeMap<String, Set<Integer>> byWord = new TreeMap<>();
    private final Map<String, Set<Integer>> parts = new LinkedHashMap<>();

    /** Adds something that is found by every word of its text and its detail. */
    void add(String text, String detail, String address) {
        int number = entries.size();
        entries.add(List.of(text, detail, address));
        for (String word : words(text + " " + detail)) {
            byWord.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(number);
        }
    }

    /** The words of a text as the search compares them; the script that searches divides in the same way. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (String word : BETWEEN_WORDS.split(plain, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The name of a part: the numbers of its letters, so that it is a name on every system. */
    static String name(String beginning) {
        return beginning.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-"));
    }

    void write(String folder, SiteFiles files) throws IOException {
        var common = byWord.entrySet().stream()
                .filter(each -> each.getValue().size() > MOST_OF_A_WORD)
                .map(Map.Entry::getKey)
                .toList();
        common.forEach(byWord::remove);
        divide("", byWord);
        var names = new ArrayList<String>();
        for (Map.Entry<String, Set<Integer>> part : parts.entrySet()) {
            String name = name(part.getKey());
            names.add(name);
            var found = part.getValue().stream().map(entries::get).toList();
            files.put(folder + FOLDER + name + ".json", json(found));
        }
        files.put(folder + FOLDER + "parts.json", json(Map.of("parts", names, "common", common)));
    }

    private static byte[] json(Object value) {
        return CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Divides the words that begin so, by their next letter. */
    private void divide(String beginning, Map<String, Set<Integer>> words) {
        var byLetter = new TreeMap<String, TreeMap<String, Set<Integer>>>();
        words.forEach((word, found) -> {
            if (word.equals(beginning)) {
                parts.computeIfAbsent(beginning, none -> new LinkedHashSet<>()).addAll(found);
            } else {
                int end = word.offsetByCodePoints(beginning.length(), 1);
                byLetter.computeIfAbsent(word.substring(0, end), none -> new TreeMap<>())
                        .put(word, found);
            }
        });
        byLetter.forEach((longer, own) -> {
            var found = new LinkedHashSet<Integer>();
            own.values().forEach(found::addAll);
            if (found.size() <= LARGEST_PART || longer.length() >= MOST_LETTERS) {
                parts.put(longer, found);
            } else {
                divide(longer, own);
            }
        });
    }
}

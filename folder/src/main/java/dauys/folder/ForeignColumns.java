package dauys.folder;

import dauys.law.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a foreign file, checked against its mapping: each is named there, and what is named is there. */
final class ForeignColumns {

    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final List<String> names;
    private final Place header;

    private ForeignColumns(List<String> names, Place header) {
        this.names = names;
        this.header = header;
        for (int i = 0; i < names.size(); i++) {
            if (places.putIfAbsent(names.get(i), i) != null) {
                repeated.add(names.get(i));
            }
        }
    }

    /** The columns that a header names. */
    static ForeignColumns named(List<String> header, Place place) {
        return new ForeignColumns(header.stream().map(ForeignColumns::plain).toList(), place);
    }

    /** The columns of a file without a header: they are named by their numbers. */
    static ForeignColumns numbered(int width, Place place) {
        var names = new ArrayList<String>();
        for (int i = 1; i <= width; i++) {
            names.add(String.valueOf(i));
        }
        return new ForeignColumns(names, place);
    }

    int width() {
        return names.size();
    }

    /** The place of a column, counted from 0; it was checked to be there. */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("No column " + column + " among " + names);
        }
        return place;
    }

    /** Reports columns that the mapping names and the file has not or has twice, and those that it does not name. */
    void check(ImportMapping mapping, Findings findings) {
        for (int i = 0; i < names.size(); i++) {
            if (!isReadable(names.get(i))) {
                findings.error(
                        "M118",
                        new Place(header.file(), header.line(), i + 1),
                        Map.of("encoding", mapping.form().charset().name()));
                return;
            }
        }
        var used = used(mapping);
        used.forEach((column, place) -> {
            if (!places.containsKey(column)) {
                findings.error("M101", place, Map.of("column", column, "known", Keys.someOf(names)));
            } else if (repeated.contains(column)) {
                findings.error("M103", place, Map.of("column", column));
            }
        });
        for (String column : mapping.ignored().columns()) {
            if (!places.containsKey(column)) {
                findings.error(
                        "M101", mapping.ignored().place(), Map.of("column", column, "known", Keys.someOf(names)));
            }
        }
        if (mapping.ignored().allOthers()) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String column = names.get(i);
            if (!used.containsKey(column) && !mapping.ignored().columns().contains(column)) {
                findings.error("M102", new Place(header.file(), header.line(), i + 1), Map.of("column", column));
            }
        }
    }

    private static boolean isReadable(String name) {
        return name.indexOf(ForeignText.UNREADABLE) < 0 && !TextFile.hasControls(name);
    }

    /** Every column that is used, with the place of the mapping that first names it. */
    private static Map<String, Place> used(ImportMapping mapping) {
        var used = new java.util.LinkedHashMap<String, Place>();
        var texts = new ArrayList<ImportMapping.Text>();
        mapping.contests().column().ifPresent(texts::add);
        texts.add(mapping.region());
        texts.add(mapping.unit());
        texts.add(mapping.precinct());
        mapping.constituency().ifPresent(each -> texts.add(each.text()));
        texts.forEach(text -> text.column().ifPresent(column -> used.putIfAbsent(column, text.place())));
        var numbers = new ArrayList<ImportMapping.Count>();
        numbers.add(mapping.voters());
        numbers.addAll(mapping.lines().values());
        numbers.addAll(mapping.options().values());
        numbers.forEach(number -> number.columns().forEach(column -> used.putIfAbsent(column, number.place())));
        mapping.skips().forEach(skip -> used.putIfAbsent(skip.column(), skip.place()));
        return used;
    }

    /**
     * A text as it is compared: white space of any kind, line ends included, is one space, and none stands at either
     * end.
     */
    static String plain(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char each = text.charAt(i);
            boolean inside = i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
            plain = each == ' ' ? inside : !isSpace(each);
        }
        if (plain) {
            return text;
        }
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (!isSpace(each)) {
                words.append(each);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}

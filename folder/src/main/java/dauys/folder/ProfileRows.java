package dauys.folder;

import dauys.law.Place;
import dauys.law.Trilingual;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of a profile's CSV files, and what is asked of their fields. */
final class ProfileRows {

    private static final Pattern PER_CENT = Pattern.compile("(\\d{1,3})\\.(\\d{2})");

    private final Path folder;
    private final Findings findings;

    ProfileRows(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    List<CsvRow> rows(String name, String... columns) {
        return rows(name, List.of(columns), List.of());
    }

    /** The rows of a file that may have some columns more. */
    List<CsvRow> rows(String name, List<String> columns, List<String> optional) {
        Path file = folder.resolve(name);
        return TextFile.read(file, findings)
                .map(text -> CsvFile.parse(file.toString(), withoutNotes(text), columns, optional, findings)
                        .rows())
                .orElse(List.of());
    }

    /** Empties the notes before the header; the lines stay, so that places are still right. */
    static String withoutNotes(String text) {
        int start = 0;
        int lines = 0;
        while (text.startsWith("#", start)) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
            lines++;
        }
        return "\n".repeat(lines) + text.substring(start);
    }

    Optional<String> known(CsvRow row, String column, Set<String> known) {
        return row.id(column).filter(text -> isKnown(row, column, text, known));
    }

    boolean isKnown(CsvRow row, String column, String text, Set<String> known) {
        if (!known.contains(text)) {
            findings.error("F181", row.place(column), Map.of("column", column, "text", text));
        }
        return known.contains(text);
    }

    /** Notes an id as known; a second row of it is a finding. */
    boolean isFirst(CsvRow row, String column, String id, Set<String> seen) {
        boolean first = seen.add(id);
        if (!first) {
            findings.error("F120", row.place(column), Map.of("key", id));
        }
        return first;
    }

    int number(CsvRow row, String column) {
        var number = row.count(column);
        return number.isPresent() ? (int) Math.min(number.getAsLong(), Integer.MAX_VALUE) : 0;
    }

    static Optional<Trilingual> name(CsvRow row, String before) {
        var kk = row.text(before + "kk");
        var ru = row.text(before + "ru");
        var en = row.text(before + "en");
        return kk.isPresent() && ru.isPresent() && en.isPresent()
                ? Optional.of(new Trilingual(kk.get(), ru.get(), en.get()))
                : Optional.empty();
    }

    /** A share in per cent with two decimals, as hundredths. */
    OptionalInt perCent(CsvRow row, String column) {
        var text = row.optionalText(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        var match = PER_CENT.matcher(text.get());
        int hundredths = match.matches() ? Integer.parseInt(match.group(1) + match.group(2)) : Integer.MAX_VALUE;
        if (hundredths > 10_000) {
            findings.error("F180", row.place(column), Map.of("column", column, "text", text.get()));
            return OptionalInt.empty();
        }
        return OptionalInt.of(hundredths);
    }

    void missing(String file, Set<String> all, Set<String> seen) {
        for (String each : all) {
            if (!seen.contains(each)) {
                findings.error("F187", Place.of(folder.resolve(file).toString()), Map.of("key", each));
            }
        }
    }
}

package dauys.publication.charts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of a chart, already in the form of their language; nothing in it is escaped for a page yet.
 *
 * @param caption what the numbers are, and what shares are shares of
 * @param columns headings; the first column names the row
 * @param rows each as long as the headings; empty where a number does not exist
 */
public record DataTable(String caption, List<String> columns, List<List<String>> rows) {

    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d[\\d\\s\\u00a0\\u202f.,/:]*");

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("%s in a table of %s".formatted(row, columns));
            }
        }
    }

    /** Whether a column holds numbers alone, so that a page sets it to the right. */
    public boolean isNumeric(int column) {
        var texts = rows.stream().map(row -> row.get(column)).filter(text -> !text.isEmpty());
        return column > 0 && texts.allMatch(text -> NUMBER.matcher(text).matches());
    }
}

package dauys.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table of plain text: names to the left, numbers to the right, thin rules, no colour. */
final class Table {

    private static final String GAP = "  ";

    private final List<String> headings;
    private final Set<Integer> names;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> rulesBefore = new ArrayList<>();

    /** A table whose first column holds names. */
    Table(List<String> headings) {
        this(headings, Set.of(0));
    }

    /**
     * A table.
     *
     * @param names the places of the columns that hold names
     */
    Table(List<String> headings, Set<Integer> names) {
        this.headings = headings;
        this.names = names;
    }

    void row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException("%s under %s".formatted(cells, headings));
        }
        rows.add(cells);
    }

    /** A thin rule before the next row. */
    void rule() {
        rulesBefore.add(rows.size());
    }

    List<String> lines() {
        int[] widths = new int[headings.size()];
        measure(headings, widths);
        rows.forEach(row -> measure(row, widths));
        var lines = new ArrayList<String>();
        lines.add(line(headings, widths));
        lines.add(thinRule(widths));
        for (int i = 0; i < rows.size(); i++) {
            if (rulesBefore.contains(i)) {
                lines.add(thinRule(widths));
            }
            lines.add(line(rows.get(i), widths));
        }
        return lines;
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], length(cells.get(i)));
        }
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(names.contains(i) ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private static String thinRule(int[] widths) {
        int width = (widths.length - 1) * GAP.length();
        for (int each : widths) {
            width += each;
        }
        return "─".repeat(width);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

package dauys.server.protocols;

import dauys.election.protocol.ProtocolNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Numbers of a protocol in the rows of its paper, once or several times side by side.
 *
 * @param heads of the columns
 * @param inWords whether the numbers are also in words, which need room
 */
record NumbersTable(List<String> heads, List<Row> rows, boolean inWords) {

    /** A row of the paper. */
    record Row(String number, String name, boolean option, List<Cell> cells) {}

    /**
     * What stands there.
     *
     * @param different it is not what stands in the column before
     */
    record Cell(String figures, String words, boolean different) {}

    /** All rows. */
    static NumbersTable all(Visit visit, Map<String, ProtocolNumbers> columns) {
        return of(visit, columns, false);
    }

    /** The rows in which the columns differ. */
    static NumbersTable differing(Visit visit, Map<String, ProtocolNumbers> columns) {
        return of(visit, columns, true);
    }

    private static NumbersTable of(Visit visit, Map<String, ProtocolNumbers> columns, boolean differing) {
        var rows = new ArrayList<Row>();
        for (PaperRow row : PaperRow.of(visit.paper(), visit.words())) {
            var cells = cells(visit, row, columns);
            if (!differing || cells.stream().anyMatch(Cell::different)) {
                rows.add(new Row(row.number(), row.name(), row.number().contains("."), cells));
            }
        }
        return new NumbersTable(List.copyOf(columns.keySet()), rows, differing || columns.size() == 1);
    }

    private static List<Cell> cells(Visit visit, PaperRow row, Map<String, ProtocolNumbers> columns) {
        var cells = new ArrayList<Cell>();
        long before = 0;
        for (ProtocolNumbers numbers : columns.values()) {
            long value = row.value(visit.paper(), numbers);
            boolean different = !cells.isEmpty() && before != value;
            before = value;
            cells.add(new Cell(visit.words().figures(value), visit.words().inWords(value), different));
        }
        return cells;
    }
}

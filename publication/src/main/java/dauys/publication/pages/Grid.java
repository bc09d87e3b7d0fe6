package dauys.publication.pages;

import java.util.ArrayList;
import java.util.List;

/** A table of a page while it is filled, row by row. */
final class Grid {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** The heading of a column. */
    record Column(String name, boolean word) {}

    /** A row; a sum stands apart from those that it is the sum of. */
    record Row(List<Cell> cells, boolean sum, boolean marked) {}

    /** A table that its caption describes. */
    Grid(String caption) {
        this.caption = caption;
    }

    Grid words(String... names) {
        for (String name : names) {
            columns.add(new Column(name, true));
        }
        return this;
    }

    Grid numbers(String... names) {
        for (String name : names) {
            columns.add(new Column(name, false));
        }
        return this;
    }

    Grid row(List<Cell> cells) {
        rows.add(new Row(List.copyOf(cells), false, false));
        return this;
    }

    Grid row(Cell... cells) {
        return row(List.of(cells));
    }

    /** A row that the reader is to see at once. */
    Grid marked(List<Cell> cells) {
        rows.add(new Row(List.copyOf(cells), false, true));
        return this;
    }

    Grid sum(List<Cell> cells) {
        rows.add(new Row(List.copyOf(cells), true, false));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String caption() {
        return caption;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }
}

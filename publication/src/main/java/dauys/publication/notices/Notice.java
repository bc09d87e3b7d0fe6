package dauys.publication.notices;

import dauys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An announcement: sentences and tables under headings. A page and a plain text are made of the same ones.
 *
 * @param name by which files and addresses call it
 * @param asOf when its figures stood so, in a sentence; a page says it at a place of its own
 */
public record Notice(String name, Language language, String title, String asOf, List<Section> sections) {

    /**
     * A part under a heading of its own; the first one has none.
     *
     * @param sentences whole ones, one a paragraph
     */
    public record Section(Optional<String> heading, List<String> sentences, List<Table> tables) {
        public Section {
            sentences = List.copyOf(sentences);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table of figures.
     *
     * @param caption says what shares in it are shares of
     * @param rows each with a name and a figure for every further column
     */
    public record Table(String caption, String first, List<String> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param sum whether it adds up the others
     */
    public record Row(String name, List<String> figures, boolean sum) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    public Notice {
        sections = List.copyOf(sections);
    }

    /** Plain text: paragraphs, and tables with a line a row. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(oneLine(title));
        lines.add("");
        lines.add(asOf);
        for (Section section : sections) {
            section.heading().ifPresent(heading -> {
                lines.add("");
                lines.add(oneLine(heading));
            });
            section.sentences().forEach(sentence -> {
                lines.add("");
                lines.add(oneLine(sentence));
            });
            section.tables().forEach(table -> {
                lines.add("");
                lines.add(oneLine(table.caption()));
                lines.add(row(table.first(), table.columns()));
                table.rows().forEach(row -> lines.add(row(row.name(), row.figures())));
            });
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(String name, List<String> figures) {
        return oneLine(name) + ": " + oneLine(String.join("; ", figures));
    }

    /** A line break in a name must not look like the end of a row. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}

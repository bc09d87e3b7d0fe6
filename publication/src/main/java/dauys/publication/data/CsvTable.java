package dauys.publication.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A CSV file (RFC 4180, but with LF; UTF-8) whose header is its described columns. Rows go straight to the stream, so
 * that a file may be as long as it likes.
 *
 * <p>Texts are written as they are: a name that begins with {@code =} keeps its first character, because a file that
 * changes names could not be counted again. The description of the data says how to open it in a spreadsheet.
 */
final class CsvTable {

    private static final int BUFFER = 1 << 16;

    private final Writer writer;
    private final int width;
    private int field;
    private long rows;

    CsvTable(OutputStream stream, List<Column> columns) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        this.width = columns.size();
        for (Column each : columns) {
            text(each.name());
        }
        line();
    }

    CsvTable text(String text) throws IOException {
        separate();
        if (needsQuotes(text)) {
            writer.write('"');
            writer.write(text.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(text);
        }
        return this;
    }

    CsvTable text(Optional<String> text) throws IOException {
        return text(text.orElse(""));
    }

    CsvTable number(long number) throws IOException {
        separate();
        writer.write(Long.toString(number));
        return this;
    }

    CsvTable number(OptionalLong number) throws IOException {
        return number.isPresent() ? number(number.getAsLong()) : none();
    }

    CsvTable yes(boolean yes) throws IOException {
        return text(yes ? "yes" : "no");
    }

    /** A field without a value. */
    CsvTable none() throws IOException {
        separate();
        return this;
    }

    void end() throws IOException {
        line();
        rows++;
    }

    /** Hands everything on to the stream, which stays open; how many rows there were. */
    long finish() throws IOException {
        if (field > 0) {
            throw new IllegalStateException("The last row has no end");
        }
        writer.flush();
        return rows;
    }

    private void separate() throws IOException {
        if (field == width) {
            throw new IllegalStateException("A field beyond the %d described columns".formatted(width));
        }
        if (field > 0) {
            writer.write(',');
        }
        field++;
    }

    private void line() throws IOException {
        if (field != width) {
            throw new IllegalStateException("%d fields in a row of %d columns".formatted(field, width));
        }
        writer.write('\n');
        field = 0;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == ',' || each == '"' || each == '\n' || each == '\r' || (i == 0 && each == '#')) {
                return true;
            }
        }
        return false;
    }
}

package dauys.folder;

import dauys.law.Finding;
import dauys.law.Place;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A large CSV file opened and its header checked, ready to be read block by block. None of its fields contains a line
 * break, so a stray quote spoils its own line and no other.
 *
 * @param columns the places of the columns by their names
 * @param width how many columns there are
 * @param headerLine the line of the header, counted from 1
 */
record ProtocolTable(String file, LineBlocks blocks, Map<String, Integer> columns, int width, int headerLine)
        implements AutoCloseable {

    /** The columns that every file of protocols and votes begins a row with. */
    static final List<String> KEYS = List.of("precinct", "contest");

    /** A line that is longer is nobody's protocol. */
    static final int MOST_BYTES_OF_A_LINE = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Opens a file; empty, with findings, where it cannot be read or its header is wrong. */
    static Optional<ProtocolTable> open(Path path, List<String> columns, List<String> optional, Findings findings) {
        var blocks = LineBlocks.open(path, findings);
        if (blocks == null) {
            return Optional.empty();
        }
        String file = path.toString();
        var own = new Findings();
        int line = 1;
        String text = blocks.line();
        if (text != null && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        while (text != null && (text.isBlank() || text.startsWith(CsvFile.NOTE))) {
            text = blocks.line();
            line++;
        }
        var place = new Place(file, line, 0);
        if (text == null) {
            own.error("F104", Place.of(file), Map.of("columns", columns));
        } else if (text.length() > MOST_BYTES_OF_A_LINE) {
            own.error("F133", place, Map.of("most", MOST_BYTES_OF_A_LINE));
        } else if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\u0000') >= 0) {
            own.error("F109", Place.of(file), Map.of());
        } else if (text.indexOf('\r') >= 0) {
            // Lines that end in this alone are one line to a reader of blocks, and would all be lost.
            own.error("F107", place, Map.of());
        }
        var fields = text == null || own.hasErrors() ? Optional.<List<String>>empty() : fields(text, place, own);
        var header = fields.map(names -> CsvFile.header(place, names, columns, optional, own));
        findings.addAll(own);
        if (own.hasErrors() || header.isEmpty()) {
            blocks.close();
            return Optional.empty();
        }
        return Optional.of(
                new ProtocolTable(file, blocks, header.get(), fields.get().size(), line));
    }

    private static Optional<List<String>> fields(String header, Place place, Findings findings) {
        try (var reader = CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(header)) {
            return reader.stream().findFirst().map(each -> List.copyOf(each.getFields()));
        } catch (CsvParseException | java.io.IOException malformed) {
            findings.error("F107", place, Map.of());
            return Optional.empty();
        }
    }

    /** The place of a column, counted from 0; every column that was asked for is there. */
    int column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    /** The names of the columns in their order. */
    List<String> names() {
        var names = new String[width];
        columns.forEach((name, place) -> names[place] = name);
        return List.of(names);
    }

    @Override
    public void close() {
        blocks.close();
    }

    /** What is done with the lines of a block; their numbers count from 1 in the block. */
    interface Lines {

        /** A line that is not empty, without its end. */
        void line(int number, byte[] bytes, int from, int to);

        /** A line that no row can be so long as. */
        void tooLong(int number);
    }

    /** A line that was passed over because of its length. */
    static Finding tooLong(Place place) {
        return Finding.error("F133", place).with("most", MOST_BYTES_OF_A_LINE);
    }

    /** Walks through a block and says how many lines it has. */
    static int walk(LineBlocks.Block block, Lines lines) {
        byte[] bytes = block.bytes();
        int number = 0;
        int from = 0;
        while (from < block.length()) {
            number++;
            int end = from;
            while (end < block.length() && bytes[end] != '\n') {
                end++;
            }
            int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
            if (to - from > MOST_BYTES_OF_A_LINE) {
                lines.tooLong(number);
            } else if (to > from) {
                lines.line(number, bytes, from, to);
            }
            from = end + 1;
        }
        if (block.hole()) {
            number++;
            lines.tooLong(number);
        }
        return number;
    }
}

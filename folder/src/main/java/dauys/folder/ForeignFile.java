package dauys.folder;

import dauys.law.Place;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a CSV file that others have made, row by row and whatever its size. A row that is no CSV is reported, and
 * reading begins again on the line after it, so that a stray quote costs its own line only.
 */
final class ForeignFile {

    /** A row that is longer is nobody's protocol; no more than this is held. */
    static final int MOST_CHARACTERS_OF_A_ROW = 1 << 20;

    /** Each broken row has the file opened once more, so there is an end to it. */
    static final int MOST_BROKEN_ROWS = 100;

    /** A character that no text has, for files without quotes. */
    private static final char NO_QUOTE = '\uFFFF';

    /**
     * How the file is written.
     *
     * @param quote empty where quotes are characters like others
     * @param skipLines lines before the first row
     * @param hasHeader whether the first row names the columns
     */
    record Form(char separator, Optional<Character> quote, Charset charset, int skipLines, boolean hasHeader) {}

    /** What is done with rows. */
    interface Rows {

        /** How many fields a row has; 0 before the first row. */
        int width();

        /**
         * Takes a row.
         *
         * @param line the line it begins on, counted from 1
         * @return whether more rows are wanted
         */
        boolean take(int line, List<String> fields);
    }

    private final Path path;
    private final Form form;
    private final Findings findings;
    private final Rows rows;

    /** The line after the last row that was used; where a row is broken, it begins here. */
    private long next;

    private boolean enough;

    private ForeignFile(Path path, Form form, Rows rows, Findings findings) {
        this.path = path;
        this.form = form;
        this.rows = rows;
        this.findings = findings;
        this.next = form.skipLines() + 1L;
    }

    static void read(Path path, Form form, Rows rows, Findings findings) {
        var file = new ForeignFile(path, form, rows, findings);
        Place place = Place.of(path.toString());
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                findings.error("F102", place, Map.of());
            } else {
                file.read();
            }
        } catch (NoSuchFileException missing) {
            findings.error("F101", place, Map.of());
        } catch (IOException unreadable) {
            findings.error("F102", place, Map.of());
        }
    }

    private void read() throws IOException {
        for (int broken = 0; !readFrom(next); broken++) {
            findings.error(
                    length(next) > MOST_CHARACTERS_OF_A_ROW ? "F133" : "F107",
                    new Place(path.toString(), line(next), 0),
                    Map.of("most", MOST_CHARACTERS_OF_A_ROW));
            if (rows.width() == 0) {
                return;
            }
            next++;
            if (broken == MOST_BROKEN_ROWS) {
                findings.error("M125", new Place(path.toString(), line(next), 0), Map.of("most", MOST_BROKEN_ROWS));
                return;
            }
        }
    }

    /** A number of a line as findings have it; nobody counts further. */
    private static int line(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private long length(long line) throws IOException {
        try (var text = new ForeignText(ByteSource.open(path), form.charset())) {
            return text.skipLines(line(line));
        }
    }

    /** Reads from a line to the end of the file; false where a row is broken on the way. */
    private boolean readFrom(long first) throws IOException {
        try (var text = new ForeignText(ByteSource.open(path), form.charset());
                var reader = reader(text)) {
            text.skipLines(line(first - 1));
            var records = reader.iterator();
            CsvRecord waiting = null;
            try {
                while (records.hasNext()) {
                    CsvRecord record = records.next();
                    if (waiting != null && !use(waiting, first)) {
                        return enough;
                    }
                    waiting = record;
                }
            } catch (CsvParseException broken) {
                return waiting != null && !use(waiting, first) && enough;
            }
            boolean whole = isWhole(text);
            return waiting == null || !whole || use(waiting, first) || enough;
        }
    }

    /** Whether the last row has come whole; of a file that breaks off, what follows its last line end is a part. */
    private boolean isWhole(ForeignText text) {
        if (text.isBrokenOff()) {
            findings.error("F132", Place.of(path.toString()), Map.of());
        }
        return !text.isBrokenOff() || text.isAtLineEnd();
    }

    /**
     * Hands a row on; false where reading ends or must begin again after its first line. A row of several lines with
     * the wrong number of fields may be several rows that a stray quote has joined.
     */
    private boolean use(CsvRecord row, long first) {
        long line = first + row.getStartingLineNumber() - 1;
        long lines = 1 + lineEnds(row);
        next = line + lines;
        if (row.getFieldCount() == 1 && row.getField(0).isEmpty()) {
            return true;
        }
        if (rows.width() > 0 && rows.width() != row.getFieldCount()) {
            if (lines > 1) {
                next = line;
                return false;
            }
            findings.error(
                    "F105",
                    new Place(path.toString(), line(line), 0),
                    Map.of("fields", row.getFieldCount(), "expected", rows.width()));
            return true;
        }
        enough = !rows.take(line(line), row.getFields());
        return !enough;
    }

    private static long lineEnds(CsvRecord row) {
        long ends = 0;
        for (int i = 0; i < row.getFieldCount(); i++) {
            String field = row.getField(i);
            for (int at = 0; at < field.length(); at++) {
                char each = field.charAt(at);
                boolean second = each == '\n' && at > 0 && field.charAt(at - 1) == '\r';
                if ((each == '\n' || each == '\r') && !second) {
                    ends++;
                }
            }
        }
        return ends;
    }

    private CsvReader<CsvRecord> reader(ForeignText text) {
        var handler = CsvRecordHandler.of(
                limits -> limits.maxFieldSize(MOST_CHARACTERS_OF_A_ROW).maxRecordSize(MOST_CHARACTERS_OF_A_ROW));
        return CsvReader.builder()
                .fieldSeparator(form.separator())
                .quoteCharacter(form.quote().orElse(NO_QUOTE))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS_OF_A_ROW)
                .build(handler, text);
    }
}

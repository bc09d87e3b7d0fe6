package dauys.folder;

import dauys.law.Place;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One CSV file of an election folder with its header checked: every column known, none twice, none missing.
 *
 * @param rows rows that have as many fields as the header
 */
record CsvFile(List<CsvRow> rows) {

    /** Begins a line that is a note for people. */
    static final String NOTE = "#";

    /** Reads a file; a missing file is a finding. */
    static CsvFile read(Path file, List<String> columns, Findings findings) {
        return read(file, columns, List.of(), findings);
    }

    /** Reads a file that may have some columns more. */
    static CsvFile read(Path file, List<String> columns, List<String> optional, Findings findings) {
        return TextFile.read(file, findings)
                .map(text -> parse(file.toString(), text, columns, optional, findings))
                .orElse(new CsvFile(List.of()));
    }

    static CsvFile parse(String file, String text, List<String> columns, Findings findings) {
        return parse(file, text, columns, List.of(), findings);
    }

    static CsvFile parse(String file, String text, List<String> columns, List<String> optional, Findings findings) {
        var rows = new ArrayList<CsvRow>();
        int line = 0;
        try (var reader = reader(text)) {
            Optional<Map<String, Integer>> header = Optional.empty();
            int fields = 0;
            for (CsvRecord each : reader) {
                line = Math.toIntExact(each.getStartingLineNumber());
                if (header.isEmpty()) {
                    if (each.getField(0).startsWith(NOTE)) {
                        continue;
                    }
                    header = Optional.of(
                            header(new Place(file, line, 0), each.getFields(), columns, optional, findings));
                    fields = each.getFieldCount();
                } else if (each.getFieldCount() == fields) {
                    rows.add(new CsvRow(file, each, header.get(), findings));
                } else {
                    findings.error(
                            "F105",
                            new Place(file, line, 0),
                            Map.of("fields", each.getFieldCount(), "expected", fields));
                }
            }
            if (header.isEmpty()) {
                findings.error("F104", Place.of(file), Map.of("columns", columns));
            }
        } catch (CsvParseException malformed) {
            // The row that cannot be read starts after the last one that could.
            findings.error("F107", new Place(file, line + 1, 0), Map.of());
        } catch (IOException | UncheckedIOException unreadable) {
            findings.error("F102", Place.of(file), Map.of());
        }
        return new CsvFile(rows);
    }

    /** A row of another length is our finding with its line, not the library's exception; a stray quote is an error. */
    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /**
     * The places of the columns by their names.
     *
     * @param columns those that must be there
     * @param optional those that may be
     */
    static Map<String, Integer> header(
            Place line, List<String> fields, List<String> columns, List<String> optional, Findings findings) {
        var known = new LinkedHashSet<>(columns);
        known.addAll(optional);
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < fields.size(); i++) {
            String column = fields.get(i);
            Place place = new Place(line.file(), line.line(), i + 1);
            if (!known.contains(column)) {
                findings.error("F103", place, Map.of("column", column, "known", columns));
            } else if (places.putIfAbsent(column, i) != null) {
                findings.error("F108", place, Map.of("column", column));
            }
        }
        var missing = new ArrayList<>(columns);
        missing.removeAll(places.keySet());
        if (!missing.isEmpty()) {
            findings.error("F104", line, Map.of("columns", missing));
        }
        return places;
    }
}

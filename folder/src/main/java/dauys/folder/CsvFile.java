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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One CSV file of an election folder with its header checked: every column known, none twice, none missing.
 *
 * @param rows rows that have as many fields as the header
 */
record CsvFile(List<CsvRow> rows) {

    /** Reads a file; a missing file is a finding unless it may be missing. */
    static CsvFile read(Path file, List<String> columns, Findings findings) {
        return TextFile.read(file, findings)
                .map(text -> parse(file.toString(), text, columns, findings))
                .orElse(new CsvFile(List.of()));
    }

    static CsvFile parse(String file, String text, List<String> columns, Findings findings) {
        var rows = new ArrayList<CsvRow>();
        int line = 0;
        try (var reader = reader(text)) {
            Optional<Map<String, Integer>> header = Optional.empty();
            int fields = 0;
            for (CsvRecord each : reader) {
                line = Math.toIntExact(each.getStartingLineNumber());
                if (header.isEmpty()) {
                    header = Optional.of(header(file, each, columns, findings));
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

    private static Map<String, Integer> header(String file, CsvRecord record, List<String> columns, Findings findings) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String column = record.getField(i);
            Place place = new Place(file, line, i + 1);
            if (!columns.contains(column)) {
                findings.error("F103", place, Map.of("column", column, "known", columns));
            } else if (places.putIfAbsent(column, i) != null) {
                findings.error("F108", place, Map.of("column", column));
            }
        }
        var missing = new ArrayList<>(columns);
        missing.removeAll(new HashSet<>(places.keySet()));
        if (!missing.isEmpty()) {
            findings.error("F104", new Place(file, line, 0), Map.of("columns", missing));
        }
        return places;
    }
}

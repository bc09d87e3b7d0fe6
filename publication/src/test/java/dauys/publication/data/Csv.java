package dauys.publication.data;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A CSV file read by a reader of others. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(each -> (Map<String, String>) new LinkedHashMap<>(each.getFieldsAsMap()))
                .toList();
    }

    static List<String> header(String text) {
        try (var reader = CsvReader.builder().ofCsvRecord(text).iterator()) {
            return reader.next().getFields();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The sum of a column, by what a row is counted under. */
    static Map<String, Long> sums(
            List<Map<String, String>> rows, String column, Function<Map<String, String>, String> under) {
        return rows.stream()
                .collect(Collectors.groupingBy(under, Collectors.summingLong(each -> number(each, column))));
    }

    /** What stands in a column, which may be nothing. */
    static Function<Map<String, String>, String> by(String column) {
        return row -> row.getOrDefault(column, "");
    }

    static long number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}

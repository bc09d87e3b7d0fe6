package dauys.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what was written, without any of the code that wrote it. */
final class Rows {

    private Rows() {}

    static List<NamedCsvRecord> of(Path file) throws IOException {
        String text = Files.readString(file);
        String table = text.substring(text.indexOf('\n') + 1);
        var rows = new ArrayList<NamedCsvRecord>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}

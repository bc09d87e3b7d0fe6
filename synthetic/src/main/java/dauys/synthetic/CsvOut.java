package dauys.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;

/** Writes a CSV file (RFC 4180, but with LF): a line that says what it is, the header, and row by row. */
final class CsvOut implements AutoCloseable {

    private final BufferedWriter writer;
    private boolean begun;

    CsvOut(BufferedWriter writer, String note) throws IOException {
        this.writer = writer;
        writer.write(note);
        writer.write('\n');
    }

    void row(String... fields) throws IOException {
        for (String each : fields) {
            field(each);
        }
        end();
    }

    void field(String text) throws IOException {
        separate();
        if (needsQuotes(text)) {
            writer.write('"');
            writer.write(text.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(text);
        }
    }

    void field(int number) throws IOException {
        separate();
        writer.write(Integer.toString(number));
    }

    void end() throws IOException {
        writer.write('\n');
        begun = false;
    }

    private void separate() throws IOException {
        if (begun) {
            writer.write(',');
        }
        begun = true;
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

    @Override
    public void close() throws IOException {
        writer.close();
    }
}

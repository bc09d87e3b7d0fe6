package dauys.publication.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;

/** A file of the data set and how it comes to its content. */
record Part(DataFile file, Content content) {

    /** Writes a file, and leaves its stream open. */
    @FunctionalInterface
    interface Content {

        /** Writes it; how many rows it has, where it is a table. */
        OptionalLong writeTo(OutputStream stream) throws IOException;
    }

    /** Writes the rows of a table. */
    @FunctionalInterface
    interface Rows {
        void into(CsvTable table) throws IOException;
    }

    static Part table(DataFile file, Rows rows) {
        return new Part(file, stream -> {
            var table = new CsvTable(stream, file.columns());
            rows.into(table);
            return OptionalLong.of(table.finish());
        });
    }
}

package dauys.publication.data;

import dauys.law.Trilingual;
import java.util.List;

/**
 * A file of the data set, described before it is written.
 *
 * @param name of the file, without a folder
 * @param about what one row of it is, or what it holds
 * @param columns in their order; none where the file is no table
 * @param key the columns that no two rows have alike; none where there is no such key
 */
public record DataFile(
        String name, Format format, Trilingual title, Trilingual about, List<Column> columns, List<String> key) {

    /** The form of a file. */
    public enum Format {
        CSV("csv", "text/csv"),
        JSON("json", "application/json"),
        PARQUET("parquet", "application/vnd.apache.parquet"),
        MARKDOWN("md", "text/markdown"),
        SUMS("txt", "text/plain");

        private final String word;
        private final String mediaType;

        Format(String word, String mediaType) {
            this.word = word;
            this.mediaType = mediaType;
        }

        public String word() {
            return word;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public DataFile {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }
}

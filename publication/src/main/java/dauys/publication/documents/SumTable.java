package dauys.publication.documents;

import dauys.publication.documents.Frame.Signature;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What a commission adds up for one contest, as a table with a row for each part.
 *
 * @param commission who adds up, and where
 * @param complete how many protocols are there, as a sentence
 * @param legend what the numbers above the columns mean
 * @param blocks the table in parts that fit the width of a page, each with all rows
 */
@JStache(path = "table")
record SumTable(
        Frame frame,
        String title,
        String contest,
        String commission,
        String complete,
        List<Line> legend,
        List<Block> blocks,
        List<Signature> signatures) {

    /** A line of the form under the number that stands above its column. */
    record Line(String number, String name) {}

    /**
     * Columns that stand beside each other.
     *
     * @param parts what the rows are
     * @param first the column of protocols that are there, where it stands in this block
     * @param shares shares of the votes cast, under the sums; empty where the columns are no votes
     */
    record Block(
            String title,
            String parts,
            Optional<String> first,
            List<String> columns,
            List<Row> rows,
            Row sum,
            List<Row> shares) {}

    /**
     * The numbers of one part.
     *
     * @param group the region that begins with this part, where parts of several stand below each other
     */
    record Row(Optional<String> group, String name, List<String> cells) {

        /** Columns that the name of a group goes over. */
        int width() {
            return cells.size() + 1;
        }
    }
}

package dauys.publication.documents;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * A ballot paper in both languages that the law asks for, Kazakh first.
 *
 * @param title of the file
 * @param marks say that nobody may vote with it, where the election is not a real one or the paper a draft
 * @param kind what the paper is, in both languages
 * @param day of the election
 * @param colour a class of the style sheet; the paper is white without one
 * @param density a class of the style sheet: how close the lines stand, so that many of them fit on a page
 */
@JStache(path = "ballot")
record BallotSheet(
        String title,
        List<Both> marks,
        Both kind,
        Both contest,
        Both day,
        Both how,
        Both invalid,
        String colour,
        String density,
        List<Line> lines,
        Both signature,
        String styles) {

    /** The same in Kazakh and in Russian. */
    record Both(String kk, String ru) {
        boolean isTwo() {
            return !kk.equals(ru);
        }
    }

    /**
     * A line that a voter may mark.
     *
     * @param note what stands under a name: the party of a candidate
     */
    record Line(Both name, Optional<Both> note) {}
}

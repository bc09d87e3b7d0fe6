package dauys.publication.documents;

import dauys.publication.documents.Frame.Fact;
import dauys.publication.documents.Frame.Signature;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The protocol of a precinct for one contest, or its empty form.
 *
 * @param form the form's own title
 * @param facts whose protocol it is
 * @param blank whether it is to be filled in by hand
 * @param standing what the protocol is worth, as a sentence; empty on a form
 * @param held whether it is added up
 * @param options what the part of the options is called
 */
@JStache(path = "protocol")
record ProtocolSheet(
        Frame frame,
        String form,
        String contest,
        List<Pair> facts,
        boolean blank,
        Optional<String> standing,
        boolean held,
        List<Line> lines,
        String options,
        List<Line> votes,
        List<Doubt> doubts,
        List<Version> versions,
        List<Signature> signatures) {

    /**
     * A line of the paper.
     *
     * @param note what stands under its name: the party of a candidate
     * @param words the figures in words (43(8))
     */
    record Line(String number, String name, Optional<String> note, String figures, String words) {}

    /** Two facts that stand beside each other; the second may be empty. */
    record Pair(Fact left, Fact right) {}

    /** Something wrong or doubtful about the numbers, with what was found when somebody looked. */
    record Doubt(String severity, String sentence, List<String> explanations) {}

    /**
     * The numbers as they stood at a time.
     *
     * @param facts the act by which they replaced those before
     * @param changes numbers that are not those of the version before
     * @param same whether it has another version before it and no number changed
     */
    record Version(String title, List<String> facts, List<Change> changes, boolean same) {}

    /** A number that changed. */
    record Change(String place, String before, String after) {}
}

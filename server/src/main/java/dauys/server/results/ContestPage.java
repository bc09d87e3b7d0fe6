package dauys.server.results;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import dauys.server.site.DocumentLinks;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * One contest: what was counted, what follows from it and why.
 *
 * @param completeness how many protocols are there, as a sentence
 * @param provisional that nobody is elected before all protocols are here
 * @param question what is open and who must decide; empty where nothing is
 * @param documents the same as files to print
 * @param mandates the way to what became of the mandates, once the results are established
 * @param declare the way to the declaration, for those who may
 */
@JStache(path = "results/contest")
record ContestPage(
        Frame frame,
        String up,
        String upName,
        String asOf,
        String completeness,
        Optional<String> provisional,
        Optional<Established> established,
        List<Fact> facts,
        String base,
        boolean withSeats,
        List<OptionRow> options,
        List<String> question,
        List<String> steps,
        List<String> people,
        Areas areas,
        List<DocumentLinks.Link> documents,
        Optional<String> declare,
        Optional<String> decide,
        Optional<String> mandates)
        implements Page {

    /** A figure with what it is a share of. */
    record Fact(String name, String number, Optional<String> ofWhat) {}

    /** What stands on the ballot paper. */
    record OptionRow(String name, String votes, String share, String seats) {}

    /** The act by which the results were established. */
    record Established(String sentence, List<Excepted> exceptions) {
        boolean isWithExceptions() {
            return !exceptions.isEmpty();
        }
    }

    /** A precinct that was named as an exception. */
    record Excepted(String precinct, String reason) {}

    /** The sums by territory. */
    record Areas(List<String> options, List<Area> rows) {
        boolean isShown() {
            return rows.size() > 1;
        }
    }

    /** One territory's sums, the whole last. */
    record Area(String name, List<String> numbers, boolean sum) {}

    boolean isWithQuestion() {
        return !question.isEmpty();
    }

    boolean isWithSteps() {
        return !steps.isEmpty();
    }

    boolean isWithPeople() {
        return !people.isEmpty();
    }
}

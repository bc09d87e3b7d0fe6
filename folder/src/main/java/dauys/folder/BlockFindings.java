package dauys.folder;

import dauys.law.Finding;
import dauys.law.Place;
import java.util.List;
import java.util.Map;

/**
 * The findings of one block of a file. Its lines are numbered from 1 until it is known how many lines came before,
 * which only those blocks can tell.
 */
final class BlockFindings {

    private final String file;
    private final Findings findings = new Findings();

    BlockFindings(String file) {
        this.file = file;
    }

    /** A line of the block, or one of its fields, counted from 1. */
    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    void error(String code, Place place, Map<String, Object> facts) {
        findings.error(code, place, facts);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    /** Hands the findings on with the lines that they have in the file. */
    void addTo(Findings all, int linesBefore) {
        all.addAll(findings, linesBefore);
    }
}

package dauys.folder;

import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects findings while a folder is read, so that a user sees all of them and not only the first. Of each code the
 * first thousand are kept and the others counted: a file of a million bad rows must not fill the memory.
 */
final class Findings {

    /** More of one kind than anybody reads. */
    static final int MOST_OF_A_CODE = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private boolean hasErrors;

    void error(String code, Place place, Map<String, Object> facts) {
        add(new Finding(code, Finding.Severity.ERROR, place, facts));
    }

    void warning(String code, Place place, Map<String, Object> facts) {
        add(new Finding(code, Finding.Severity.WARNING, place, facts));
    }

    void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_CODE) {
            kept.add(finding);
        }
        hasErrors |= finding.isError();
    }

    void addAll(Collection<Finding> more) {
        more.forEach(this::add);
    }

    /** Adds what another reader has collected, those it only counted included. */
    void addAll(Findings other) {
        addAll(other, 0);
    }

    /** The same for a reader that began so many lines into the file. */
    void addAll(Findings other, int linesBefore) {
        for (Finding each : other.kept) {
            add(linesBefore == 0 ? each : moved(each, linesBefore));
        }
        other.counts.forEach((code, count) -> counts.merge(code, Math.max(count - MOST_OF_A_CODE, 0), Integer::sum));
        hasErrors |= other.hasErrors;
    }

    private static Finding moved(Finding finding, int linesBefore) {
        var place = finding.place();
        return new Finding(
                finding.code(),
                finding.severity(),
                new Place(place.file(), place.line() + linesBefore, place.column()),
                finding.facts());
    }

    boolean hasErrors() {
        return hasErrors;
    }

    /** The findings that were kept. */
    List<Finding> all() {
        return List.copyOf(kept);
    }

    /** How many there were of each code. */
    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}

package dauys.folder;

import dauys.law.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What reading a file or folder gave: the value where it can be used, and every finding on the way.
 *
 * @param value empty where a finding is an error that leaves nothing to use
 * @param findings all of them, or the first thousand of each code
 * @param counts how many there were of each code
 */
public record Loaded<T>(Optional<T> value, List<Finding> findings, Map<String, Integer> counts) {

    public Loaded {
        findings = List.copyOf(findings);
        counts = Map.copyOf(counts);
    }

    /** Findings that are all there. */
    public Loaded(Optional<T> value, List<Finding> findings) {
        this(value, findings, counted(findings));
    }

    private static Map<String, Integer> counted(List<Finding> findings) {
        var counts = new TreeMap<String, Integer>();
        findings.forEach(each -> counts.merge(each.code(), 1, Integer::sum));
        return counts;
    }

    public boolean isUsable() {
        return value.isPresent();
    }
}

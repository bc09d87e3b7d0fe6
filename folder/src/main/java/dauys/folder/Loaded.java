package dauys.folder;

import dauys.law.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file or folder gave: the value where it can be used, and every finding on the way.
 *
 * @param value empty where a finding is an error
 */
public record Loaded<T>(Optional<T> value, List<Finding> findings) {

    public Loaded {
        findings = List.copyOf(findings);
    }

    public boolean isUsable() {
        return value.isPresent();
    }
}

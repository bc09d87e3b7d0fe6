package dauys.folder;

import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects findings while a folder is read, so that a user sees all of them and not only the first. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void error(String code, Place place, Map<String, Object> facts) {
        all.add(new Finding(code, Finding.Severity.ERROR, place, facts));
    }

    void addAll(Collection<Finding> more) {
        all.addAll(more);
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}

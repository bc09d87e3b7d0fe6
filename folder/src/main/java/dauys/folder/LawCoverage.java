package dauys.folder;

import dauys.law.Edition;
import dauys.law.Place;
import dauys.law.Provision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which election folders turn red when a provision is removed or changed. The tests of {@code testkit} find this out by
 * removing and changing each one, and write {@code rulebooks/coverage.csv}.
 */
public final class LawCoverage {

    /** The header of coverage.csv; cases are separated by spaces. */
    public static final List<String> COLUMNS = List.of("edition", "office", "rule", "cases");

    private static final String FILE = "rulebooks/coverage.csv";

    private record Key(String edition, String office, String rule) {}

    private final Map<Key, List<String>> cases = new HashMap<>();

    private LawCoverage() {}

    public static LawCoverage load() {
        var coverage = new LawCoverage();
        var findings = new Findings();
        try (var stream = LawCoverage.class.getClassLoader().getResourceAsStream(FILE)) {
            if (stream == null) {
                return coverage;
            }
            var text = TextFile.decode(stream.readAllBytes(), Place.of(FILE), findings)
                    .orElse("");
            for (CsvRow row : CsvFile.parse(FILE, text, COLUMNS, findings).rows()) {
                var key = new Key(
                        row.text("edition").orElse(""),
                        row.text("office").orElse(""),
                        row.text("rule").orElse(""));
                coverage.cases.put(
                        key,
                        row.optionalText("cases")
                                .map(names -> List.of(names.split(" ", -1)))
                                .orElse(List.of()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return coverage;
    }

    /** The folders that show the provision, by their paths below {@code elections/}. */
    public List<String> cases(Edition edition, Provision provision) {
        var key =
                new Key(edition.id(), provision.office().key(), provision.rule().key());
        return cases.getOrDefault(key, List.of());
    }
}

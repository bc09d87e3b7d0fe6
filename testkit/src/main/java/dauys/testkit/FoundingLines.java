package dauys.testkit;

import dauys.election.party.FoundingRequirements;
import dauys.election.party.FoundingStanding;
import dauys.election.party.FoundingStanding.Outcome;
import dauys.folder.FoundingFolder;
import dauys.folder.Loaded;
import dauys.law.Edition;
import dauys.law.Finding;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether parties may be registered by a case: for each founding, a folder of its own, what it came to, with the
 * requirements that decide it, and what was found in its lists.
 */
final class FoundingLines {

    private static final String NAME = "party.";

    private FoundingLines() {}

    static List<String> mismatches(Path folder, Map<?, ?> expected, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var edition = Edition.parse(String.valueOf(expected.get("edition"))).orElseThrow();
        var rulebook = rulebooks.apply(edition).value().orElseThrow();
        var requirements = FoundingRequirements.of(rulebook, LocalDate.parse(String.valueOf(expected.get("on"))));
        Map<?, ?> foundings = expected.get("foundings") instanceof Map<?, ?> stated ? stated : Map.of();
        var found = new LinkedHashMap<String, String>();
        for (Object each : foundings.keySet()) {
            String name = String.valueOf(each);
            found.put(name, line(FoundingFolder.read(folder.resolve(name), requirements), requirements));
        }
        return found.equals(foundings)
                ? List.of()
                : List.of("founding: expected %s, found %s".formatted(foundings, found));
    }

    private static String line(Loaded<FoundingFolder> read, FoundingRequirements requirements) {
        var line = new StringBuilder();
        read.value().ifPresent(folder -> line.append(line(requirements.of(folder.founding()))));
        for (Finding each : read.findings()) {
            line.append("; ").append(key(each.severity())).append(' ').append(each.code());
        }
        return line.toString();
    }

    private static String line(FoundingStanding standing) {
        var line = new StringBuilder(key(standing.outcome()));
        standing.answers().stream()
                .filter(each -> each.outcome() == standing.outcome() && each.outcome() != Outcome.MET)
                .forEach(each ->
                        line.append(' ').append(each.requirement().rule().key().replace(NAME, "")));
        return line.toString();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

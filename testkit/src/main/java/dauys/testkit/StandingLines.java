package dauys.testkit;

import dauys.election.nomination.Eligibility;
import dauys.election.nomination.Standing;
import dauys.election.nomination.Standing.Outcome;
import dauys.folder.CandidacyFile;
import dauys.folder.Loaded;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Who may stand by a case: for each candidacy of each person what it came to, with the requirements that were not met
 * or, where all known ones were, those that are not known.
 */
final class StandingLines {

    private static final String NAME = "stands.";

    private StandingLines() {}

    static List<String> mismatches(Path folder, Map<?, ?> expected, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var edition = Edition.parse(String.valueOf(expected.get("edition"))).orElseThrow();
        var office = Office.ofKey(String.valueOf(expected.get("office"))).orElseThrow();
        var rulebook = rulebooks.apply(edition).value().orElseThrow();
        var read = CandidacyFile.read(folder.resolve("candidates.csv"));
        var found = new LinkedHashMap<String, List<String>>();
        Eligibility.of(rulebook, office, LocalDate.parse(String.valueOf(expected.get("on"))))
                .of(read.value().orElseThrow())
                .forEach(each -> found.computeIfAbsent(each.candidacy().person().id(), id -> new ArrayList<>())
                        .add(line(each)));
        return found.equals(expected.get("persons")) && read.findings().isEmpty()
                ? List.of()
                : List.of("eligibility: expected %s, found %s %s"
                        .formatted(expected.get("persons"), found, read.findings()));
    }

    private static String line(Standing standing) {
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

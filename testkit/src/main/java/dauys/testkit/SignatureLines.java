package dauys.testkit;

import dauys.election.nomination.SignatureCheck;
import dauys.election.nomination.SignatureRequirements;
import dauys.election.nomination.SignatureStanding;
import dauys.election.nomination.SignatureStanding.Answer;
import dauys.election.nomination.Signatures;
import dauys.election.nomination.Signatures.OfArea;
import dauys.folder.Loaded;
import dauys.folder.SignatureFile;
import dauys.law.Edition;
import dauys.law.Nominator;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What signatures come to by a case: for each candidate every requirement with what was counted and what it is measured
 * against, who decides what is open, and the limits in a thousand areas, which show each share to a thousandth.
 */
final class SignatureLines {

    private static final int THOUSAND = 1_000;

    private SignatureLines() {}

    static List<String> mismatches(Path folder, Map<?, ?> expected, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var edition = Edition.parse(String.valueOf(expected.get("edition"))).orElseThrow();
        var office = Office.ofKey(String.valueOf(expected.get("office"))).orElseThrow();
        var requirements =
                SignatureRequirements.of(rulebooks.apply(edition).value().orElseThrow(), office);
        var read = SignatureFile.read(folder.resolve(SignatureFile.NAME));
        var standings = requirements.of(read.value().orElseThrow());
        var found = new LinkedHashMap<String, Object>();
        found.put("edition", edition.id());
        found.put("office", office.key());
        found.put("decides", key(requirements.registrar()));
        found.put("limits", lines(requirements.of(List.of(inAThousandAreas())).getFirst()));
        var candidates = new LinkedHashMap<String, List<String>>();
        standings.forEach(each -> candidates.put(each.signatures().candidate(), lines(each)));
        found.put("candidates", candidates);
        found.put(
                "findings",
                SignatureCheck.of(requirements, standings).stream()
                        .map(each -> (each.code() + " " + each.facts().getOrDefault("candidate", "")).strip())
                        .toList());
        return found.equals(expected) && read.findings().isEmpty()
                ? List.of()
                : List.of("signatures: expected %s, found %s %s".formatted(expected, found, read.findings()));
    }

    private static Signatures inAThousandAreas() {
        var place = Place.of("");
        var areas = new ArrayList<OfArea>();
        for (int i = 0; i < THOUSAND; i++) {
            areas.add(new OfArea("area " + i, THOUSAND, 1, 0, OptionalLong.empty(), place));
        }
        return new Signatures("contest", "candidate", Optional.of(Nominator.SELF), areas, place);
    }

    private static List<String> lines(SignatureStanding standing) {
        return standing.answers().stream().map(SignatureLines::line).toList();
    }

    private static String line(Answer answer) {
        var line = new StringBuilder(key(answer.outcome()))
                .append(' ')
                .append(answer.requirement().rule().key().replaceFirst("^[a-z]+\\.", ""));
        if (answer.found().isPresent() && answer.limit().isPresent()) {
            line.append(' ')
                    .append(answer.found().getAsLong())
                    .append('/')
                    .append(answer.limit().getAsLong());
        }
        answer.areas().forEach(each -> line.append(' ').append(each));
        return line.toString();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

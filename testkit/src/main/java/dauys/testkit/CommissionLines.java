package dauys.testkit;

import dauys.election.commission.Composition;
import dauys.election.commission.CompositionCheck;
import dauys.election.commission.CompositionCheck.Checked;
import dauys.folder.CommissionsFile;
import dauys.folder.Loaded;
import dauys.law.Edition;
import dauys.law.Finding;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How commissions are put together by a case: for each the size that the law allows, how it decides, what is wrong. */
final class CommissionLines {

    private CommissionLines() {}

    static List<String> mismatches(Path folder, Map<?, ?> expected, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var edition = Edition.parse(String.valueOf(expected.get("edition"))).orElseThrow();
        var check = CompositionCheck.of(
                rulebooks.apply(edition).value().orElseThrow(), LocalDate.parse(String.valueOf(expected.get("on"))));
        var read = CommissionsFile.read(folder.resolve("commissions.csv"));
        var found = new LinkedHashMap<String, String>();
        for (Composition each : read.value().orElseThrow()) {
            found.put(each.commission(), line(check.of(each)));
        }
        return found.equals(expected.get("commissions")) && read.findings().isEmpty()
                ? List.of()
                : List.of("commissions: expected %s, found %s %s"
                        .formatted(expected.get("commissions"), found, read.findings()));
    }

    private static String line(Checked checked) {
        String codes = checked.findings().stream().map(Finding::code).collect(Collectors.joining(" "));
        return "%s to %s, quorum %s, majority %s: %s"
                .formatted(
                        number(checked.least()),
                        number(checked.most()),
                        number(checked.quorum()),
                        number(checked.majority()),
                        codes)
                .strip();
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
    }
}

package dauys.folder;

import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.nomination.PartyList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads by which seed the lot put the lists of a contest into their order, and draws it again: {@code lists.csv} must
 * have that order. A contest that is not in the file was drawn in another way, and its order stands as it was recorded.
 */
final class LotsFile {

    static final String NAME = "lots.csv";

    private static final List<String> COLUMNS = List.of("contest", "seed", "source");

    private LotsFile() {}

    /** The lots by their contests. */
    static Map<String, Lot> read(Path folder, List<Contest> contests, RegisterFiles files, Findings findings) {
        var lots = new HashMap<String, Lot>();
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return lots;
        }
        var known = contests.stream()
                .filter(each -> each.tier() == Tier.LIST)
                .map(Contest::id)
                .collect(Collectors.toUnmodifiableSet());
        for (CsvRow row : CsvFile.read(file, COLUMNS, findings).rows()) {
            row.name("source");
            var contest = row.id("contest").filter(id -> {
                if (!known.contains(id)) {
                    findings.error("F122", row.place("contest"), Map.of("contest", id, "known", Keys.someOf(known)));
                }
                return known.contains(id);
            });
            var seed = row.text("seed").filter(text -> {
                if (!Lot.isSeed(text)) {
                    findings.error("F139", row.place("seed"), Map.of("text", text));
                }
                return Lot.isSeed(text);
            });
            if (contest.isPresent() && seed.isPresent()) {
                var lot = Lot.ofBallotOrder(seed.get(), contest.get());
                if (lots.put(contest.get(), lot) != null) {
                    findings.error("F120", row.place(), Map.of("key", contest.get()));
                }
                check(lot, contest.get(), files, row, findings);
            }
        }
        return lots;
    }

    private static void check(Lot lot, String contest, RegisterFiles files, CsvRow row, Findings findings) {
        var stands = files.lists(contest).stream().map(PartyList::party).toList();
        var drawn = lot.order(stands);
        if (!drawn.equals(stands)) {
            findings.error("F140", row.place("seed"), Map.of("contest", contest, "order", String.join(", ", drawn)));
        }
    }
}

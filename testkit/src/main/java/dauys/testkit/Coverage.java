package dauys.testkit;

import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.Rulebooks;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rulebook;
import dauys.testkit.ProvisionRemoval.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which election folders miss which provision, found by taking each provision away and changing it.
 *
 * @param rows one for each provision of each edition, in the order of the editions
 * @param unnoticed changes that no folder notices, in words
 */
public record Coverage(List<Row> rows, List<String> unnoticed) {

    /** Enough for a reader to find the provision at work; the special cases come first. */
    private static final int SHOWN = 4;

    /** A provision and the folders that turn red without it. */
    public record Row(Edition edition, Provision provision, List<ElectionCase> red) {}

    /** A case with what it can say anything about; a folder that is refused on purpose may concern every edition. */
    private record Witness(ElectionCase election, Optional<ElectionFolder> folder) {
        static Witness of(ElectionCase election) {
            return new Witness(election, ElectionFolders.read(election.folder()).value());
        }

        boolean concerns(Rulebook rulebook, Office office) {
            return folder.map(each -> concerns(each, rulebook, office))
                    .orElseGet(() -> !election.isAboutOthers(rulebook.edition(), office));
        }

        private static boolean concerns(ElectionFolder folder, Rulebook rulebook, Office office) {
            Edition edition = rulebook.edition();
            boolean under = folder.election().edition().equals(edition)
                    || folder.alsoUnder().contains(edition);
            return under
                    && folder.election().bodies().stream()
                            .anyMatch(body -> rulebook.officeFor(body.office()) == office);
        }
    }

    public Coverage {
        rows = List.copyOf(rows);
        unnoticed = List.copyOf(unnoticed);
    }

    /** Takes every edition apart; some thousand counts. */
    public static Coverage measure() {
        var rows = new ArrayList<Row>();
        var unnoticed = new ArrayList<String>();
        var witnesses = ElectionCase.all().stream().map(Witness::of).toList();
        for (Edition edition : Rulebooks.editions()) {
            Rulebook rulebook = Rulebooks.load(edition).value().orElseThrow();
            for (Provision provision : rulebook.provisions()) {
                var asked = witnesses.stream()
                        .filter(each -> each.concerns(rulebook, provision.office()))
                        .map(Witness::election)
                        .toList();
                rows.add(row(rulebook, provision, asked, unnoticed));
            }
        }
        return new Coverage(rows, unnoticed);
    }

    private static Row row(Rulebook rulebook, Provision provision, List<ElectionCase> asked, List<String> unnoticed) {
        var red = new ArrayList<ElectionCase>();
        for (Variant variant : ProvisionRemoval.variants(rulebook, provision)) {
            var found = asked.stream()
                    .filter(each -> ProvisionRemoval.turnsRed(each, variant))
                    .toList();
            if (found.isEmpty()) {
                unnoticed.add("%s %s %s: %s"
                        .formatted(
                                rulebook.edition(),
                                provision.office().key(),
                                provision.rule().key(),
                                variant.what()));
            }
            found.stream().filter(each -> !red.contains(each)).forEach(red::add);
        }
        return new Row(rulebook.edition(), provision, red);
    }

    /**
     * The cases that show a provision best: first those named after its paragraph, then those named after its article,
     * and among equals those that depend on the fewest provisions.
     */
    private List<String> telling(Row row, Map<ElectionCase, Integer> weights) {
        return row.red().stream()
                .sorted(Comparator.<ElectionCase>comparingInt(each -> nearness(each, row.provision()))
                        .thenComparingInt(each -> weights.getOrDefault(each, 0))
                        .thenComparing(ElectionCase::name))
                .limit(SHOWN)
                .map(ElectionCase::name)
                .toList();
    }

    private static int nearness(ElectionCase election, Provision provision) {
        String article = "articles/" + provision.basis().article() + "-";
        if (election.name().startsWith(article + provision.basis().paragraph() + "-")) {
            return 0;
        }
        return election.name().startsWith(article) ? 1 : 2;
    }

    private Map<ElectionCase, Integer> weights() {
        var weights = new HashMap<ElectionCase, Integer>();
        rows.forEach(row -> row.red().forEach(each -> weights.merge(each, 1, Integer::sum)));
        return weights;
    }

    /** The table that {@code ./dauys law} reads. */
    public String table() {
        var weights = weights();
        return rows.stream()
                .map(row -> String.join(
                        ",",
                        row.edition().id(),
                        row.provision().office().key(),
                        row.provision().rule().key(),
                        String.join(" ", telling(row, weights))))
                .collect(Collectors.joining("\n", "edition,office,rule,cases\n", "\n"));
    }

    /** The page for people, docs/law-coverage.md. */
    public String page() {
        var weights = weights();
        var page = new StringBuilder("""
            # Which test shows which provision

            This page is generated. Each provision of each edition was removed from its rulebook, and its value was
            changed a little; every time at least one election folder below `elections/` had to turn red. Named are
            the folders that show the provision best, and how many turn red in all. `./dauys test` checks that the
            page is true.
            """);
        Edition edition = null;
        for (Row row : rows) {
            if (!row.edition().equals(edition)) {
                edition = row.edition();
                page.append("\n## ")
                        .append(edition)
                        .append("\n\n| office | provision | article | confidence | shown by | red in all |\n")
                        .append("|---|---|---|---|---|---|\n");
            }
            page.append("| %s | `%s` | %s | %s | %s | %d |%n"
                    .formatted(
                            row.provision().office().key(),
                            row.provision().rule().key(),
                            row.provision().basis().cite(),
                            row.provision().confidence().code(),
                            telling(row, weights).stream()
                                    .map(name -> "`" + name + "`")
                                    .collect(Collectors.joining(", ")),
                            row.red().size()));
        }
        return page.toString().replace("\r\n", "\n");
    }
}

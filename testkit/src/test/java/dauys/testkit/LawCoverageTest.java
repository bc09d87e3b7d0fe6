package dauys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.Rulebooks;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.testkit.ProvisionRemoval.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No provision without a test: each provision of each edition is removed and changed, and an election folder must
 * turn red. What was found is written to docs/law-coverage.md and rulebooks/coverage.csv, which must be the ones in
 * the repository; {@code -Ddauys.write=true} writes them anew.
 */
class LawCoverageTest {

    private static final Path PAGE = ElectionCase.repository().resolve("docs/law-coverage.md");
    private static final Path TABLE = ElectionCase.repository().resolve("rulebooks/coverage.csv");

    @Tag("broad")
    @Test
    void everyProvisionOfEveryEditionIsMissedWhenItIsRemovedOrChanged() throws IOException {
        var coverage = Coverage.measure();

        if (Boolean.getBoolean("dauys.write")) {
            Files.writeString(PAGE, coverage.page());
            Files.writeString(TABLE, coverage.table());
        }
        assertThat(coverage.unnoticed())
                .describedAs("changes of the law that no election folder notices")
                .isEmpty();
        assertThat(Files.readString(PAGE)).describedAs("docs/law-coverage.md").isEqualTo(coverage.page());
        assertThat(Files.readString(TABLE))
                .describedAs("rulebooks/coverage.csv")
                .isEqualTo(coverage.table());
    }

    @Test
    void aProvisionThatNothingUsesWouldBeFound() {
        var rulebook = Rulebooks.load(Edition.parse("kz/2022-11-05").orElseThrow())
                .value()
                .orElseThrow();
        Provision threshold = rulebook.get(Office.MAZHILIS, Rule.THRESHOLD);
        var unused = new Variant(threshold, "unchanged", rulebook);

        assertThat(ElectionCase.all()).noneMatch(each -> ProvisionRemoval.turnsRed(each, unused));
    }

    @Test
    void everyValueOfAProvisionIsChangedInItsOwnWay() {
        var rulebook = Rulebooks.load(Edition.parse("kz/2022-11-05").orElseThrow())
                .value()
                .orElseThrow();

        assertThat(what(rulebook, Rule.THRESHOLD)).containsExactly("removed", "share 51/1000", "share 49/1000");
        assertThat(what(rulebook, Rule.SECOND_LIST_LEAST)).containsExactly("removed", "one more", "one less");
        assertThat(what(rulebook, Rule.RESULTS_TERM)).containsExactly("removed", "one longer");
        assertThat(what(rulebook, Rule.VOTING_CLOSES)).containsExactly("removed", "a minute later", "a minute earlier");
        assertThat(what(rulebook, Rule.QUOTIENT)).containsExactly("removed");
        assertThat(what(rulebook, Rule.LIST_PATH))
                .containsExactly(
                        "removed", "without TERRITORIAL_COMMISSION", "without CENTRAL_COMMISSION", "turned round");
        assertThat(what(rulebook, Rule.MANDATE_QUOTA_GROUPS))
                .containsExactly("removed", "without WOMEN", "without YOUTH", "without DISABILITY");
    }

    private static List<String> what(Rulebook rulebook, Rule rule) {
        return ProvisionRemoval.variants(rulebook, rulebook.get(Office.MAZHILIS, rule)).stream()
                .map(Variant::what)
                .toList();
    }

    @Test
    void everyRuleThatTheCodeKnowsStandsInSomeEdition() {
        var unknown = new ArrayList<>(List.of(Rule.values()));
        for (Edition edition : Rulebooks.editions()) {
            Rulebooks.load(edition).value().orElseThrow().provisions().forEach(each -> unknown.remove(each.rule()));
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRulebookThatShipsLoadsWithoutAFinding() {
        for (Edition edition : Rulebooks.editions()) {
            assertThat(Map.of(edition, Rulebooks.load(edition).findings())).containsEntry(edition, List.of());
        }
    }
}

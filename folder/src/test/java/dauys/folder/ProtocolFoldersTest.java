package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.tabulation.Completeness;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound folder of protocols is read without a finding and added up at every level, however its files are written. */
class ProtocolFoldersTest {

    @TempDir
    private Path folder = Path.of("");

    private ANation aNation() {
        return ANation.in(folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aSoundFolderHasNoFindingAndTheSumsOfItsProtocols(long seed) {
        var nation = ANation.in(folder, seed);
        var loaded = nation.read();

        assertThat(nation.named(loaded)).isEmpty();
        assertThat(loaded.counts()).isEmpty();
        assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sums());
        assertThat(loaded.value().orElseThrow().tabulated().orElseThrow().completeness())
                .isEqualTo(new Completeness(36, 36, 0));
    }

    @Test
    void aSumOfTheMazhilisIsThatOfItsUnitsAndOneOfTheMaslikhatThatOfItsRegion() {
        var sums = aNation().sums();

        assertThat(sums).hasSizeGreaterThan(100).containsKeys("mazhilis-list@ A", "mazhilis-list@KZ-71-ABROAD A");
        assertThat(sums.getOrDefault("mazhilis-list@ A", 0L))
                .isEqualTo(sums.getOrDefault("mazhilis-list@KZ-10-A A", 0L)
                        + sums.getOrDefault("mazhilis-list@KZ-10-B A", 0L)
                        + sums.getOrDefault("mazhilis-list@KZ-71-A A", 0L)
                        + sums.getOrDefault("mazhilis-list@KZ-71-ABROAD A", 0L));
        assertThat(sums.getOrDefault("maslikhat-KZ-10-list@KZ-10 A", 0L))
                .isEqualTo(sums.getOrDefault("maslikhat-KZ-10-list@KZ-10-A A", 0L)
                        + sums.getOrDefault("maslikhat-KZ-10-list@KZ-10-B A", 0L));
    }

    @Test
    void aSoundFolderCanBeCounted() {
        assertThat(aNation().read().value().orElseThrow().count().contests()).hasSize(6);
    }

    @Test
    void aByteOrderMarkNotesBlankLinesAndLineEndsOfWindowsAreNoFault() {
        var nation = aNation();
        for (String file :
                new String[] {ANation.LISTS, ANation.SINGLES, ANation.VOTES, "turnout.csv", "precincts.csv"}) {
            String text = nation.text(file).stripTrailing();
            nation.with(file, ("\uFEFF# a note\n\n# \"another\n" + text).replace("\n", "\r\n"));
        }
        var loaded = nation.read();

        assertThat(nation.named(loaded)).isEmpty();
        assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sums());
    }

    @Test
    void linesAreCountedWithNotesAndBlankOnes() {
        var nation = aNation();
        String broken =
                nation.setting(ANation.LISTS, "P-03,mazhilis-list", 13, "x").text(ANation.LISTS);

        assertThat(nation.with(ANation.LISTS, "\uFEFF# a note\r\n\r\n# another\r\n" + broken.replace("\n", "\r\n"))
                        .findings())
                .containsExactly("F111 protocols-lists.csv:7:13");
        assertThat(nation.with(ANation.LISTS, broken.replace("P-03", "\n\n\nP-03"))
                        .findings())
                .containsExactly("F111 protocols-lists.csv:7:13");
    }

    @Test
    void aLastRowWithoutALineEndCounts() {
        var nation = aNation().setting(ANation.LISTS, "P-06,maslikhat-KZ-10-list", 19, "1000000000");
        nation.with(ANation.LISTS, nation.text(ANation.LISTS).stripTrailing());

        assertThat(nation.findings()).containsExactly("F113 protocols-lists.csv:19:19");
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout("P-06,maslikhat-KZ-10-list"));
    }

    @Test
    void aFieldMayStandInQuotesAndANumberBetweenSpaces() {
        var nation = aNation();
        long invalid = nation.protocols().get("P-03,mazhilis-list").number("invalid");
        nation.setting(ANation.LISTS, "P-03,mazhilis-list", 13, "\" 0" + invalid + " \"");
        nation.replacing(ANation.LISTS, "P-04,mazhilis-list", "\"P-04\",\"mazhilis-list\"");

        assertThat(nation.findings()).isEmpty();
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());
    }

    @Test
    void aFolderMayBeWithoutReportsOfElectionDayAndWithoutVotesOfItsOwnFile() {
        var nation = aNation();
        nation.without("turnout.csv").without(ANation.VOTES);
        nation.with(ANation.SINGLES, MadeUpProtocols.wide(nation.protocols().singles()));

        assertThat(nation.findings()).isEmpty();
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());
    }

    @Test
    void aFolderWithoutTheProtocolsOfAPrecinctIsPartial() {
        var nation = aNation();
        nation.replacing(ANation.LISTS, nation.row(ANation.LISTS, "P-07,mazhilis-list") + "\n", "");
        var loaded = nation.read();

        assertThat(nation.named(loaded)).isEmpty();
        assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sumsWithout("P-07,mazhilis-list"));
        assertThat(loaded.value().orElseThrow().tabulated().orElseThrow().completeness())
                .isEqualTo(new Completeness(36, 35, 0));
    }

    @Test
    void aProtocolWithErrorsIsCountedAsItWasSigned() {
        var nation = aNation().signing(each -> each.adding("P-02,mazhilis-list", 1, "invalid", "stationary"));
        var loaded = nation.read();

        assertThat(nation.named(loaded)).containsExactly("P103 protocols-lists.csv:3", "P104 protocols-lists.csv:3");
        assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sums());
        assertThat(loaded.value().orElseThrow().tabulated().orElseThrow().completeness())
                .isEqualTo(new Completeness(36, 36, 1));
    }
}

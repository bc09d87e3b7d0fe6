package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.territory.Region.Tile;
import dauys.law.Trilingual;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that say how parties and regions are shown; a folder needs none of them. */
class PresentationColumnsTest {

    @TempDir
    Path folder;

    private AFolder withColour(String colour) {
        return AFolder.in(folder)
                .replacing("parties.csv", "name_en\n", "name_en,colour\n")
                .replacing("parties.csv", "Party A\n", "Party A,%s\n".formatted(colour))
                .replacing("parties.csv", "Party B\n", "Party B,\n");
    }

    @Test
    void aPartyHasTheColourOfItsRowOrNone() {
        withColour("#0F86A8");
        var parties = ElectionFolders.read(folder).value().orElseThrow().parties();
        assertThat(parties.get("A").colour()).contains("#0f86a8");
        assertThat(parties.get("B").colour()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "0f86a8", "#0f8", "#0f86a80", "#0f86ag", "\"#0f86a8;x\""})
    void aColourOfAnotherFormIsRefused(String colour) {
        assertThat(withColour(colour).findings()).contains("F138 parties.csv:2:8");
    }

    private ANation withTiles(String first, String second) {
        return ANation.in(folder)
                .replacing("regions.csv", "name_en\n", "name_en,tile,short_kk,short_ru,short_en\n")
                .replacing("regions.csv", "Abai\n", "Abai,%s,Аб,Аб,Ab\n".formatted(first))
                .replacing("regions.csv", "Astana\n", "Astana,%s,Ас,,As\n".formatted(second));
    }

    @Test
    void aRegionHasTheTileAndShortNameOfItsRow() {
        withTiles("\"1,6\"", "");
        var regions = ElectionFolders.registers(folder).value().orElseThrow().territory().regions();
        assertThat(regions.get(0).tile()).contains(new Tile(1, 6));
        assertThat(regions.get(0).shortName()).contains(new Trilingual("Аб", "Аб", "Ab"));
        assertThat(regions.get(1).tile()).isEmpty();
        assertThat(regions.get(1).shortName()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1,\"", "\"-1,2\"", "\"1,100\"", "1;6"})
    void aTileOfAnotherFormIsRefused(String tile) {
        assertThat(withTiles(tile, "").findings()).contains("T108 regions.csv:2:7");
    }

    @Test
    void twoRegionsDoNotShareATile() {
        assertThat(withTiles("\"1,6\"", "\"1,6\"").findings()).contains("T109 regions.csv:3:7");
    }
}

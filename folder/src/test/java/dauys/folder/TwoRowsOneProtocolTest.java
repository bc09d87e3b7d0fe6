package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that claim to be one protocol: identical ones are counted once, contradictory ones not at all, in any order. */
class TwoRowsOneProtocolTest {

    private static final String LIST = "P-03,mazhilis-list";
    private static final String SINGLE = "P-06,mazhilis-2";

    @TempDir
    private Path folder = Path.of("");

    private ANation nation;

    /** The rows of a protocol by lists: as it was signed, and with another number. */
    private String same = "";

    private String other = "";

    @BeforeEach
    void aNation() {
        nation = ANation.in(folder);
        same = nation.row(ANation.LISTS, LIST);
        other = nation.setting(ANation.LISTS, LIST, 13, "77").row(ANation.LISTS, LIST);
        nation = ANation.in(folder);
    }

    private void assertCountedOnce(String... findings) {
        assertThat(nation.findings()).containsExactly(findings);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());
    }

    private void assertLeftOut(String key, String... findings) {
        assertThat(nation.findings()).containsExactly(findings);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout(key));
    }

    private void writing(String file, String... rows) {
        String header = nation.text(ANation.LISTS).lines().findFirst().orElseThrow();
        nation.with(file, header + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void theSameNumbers() {
        nation.adding(ANation.LISTS, same + "\n");
        assertCountedOnce("P111 protocols-lists.csv:20");
        assertThat(String.valueOf(nation.read().findings().getFirst().facts().get("other")))
                .endsWith("protocols-lists.csv:4");

        nation.adding(ANation.LISTS, same + "\n");
        assertCountedOnce("P111 protocols-lists.csv:20", "P111 protocols-lists.csv:21");
    }

    @Test
    void otherNumbers() {
        nation.adding(ANation.LISTS, other + "\n");

        assertLeftOut(LIST, "P112 protocols-lists.csv:20");
        assertThat(String.valueOf(nation.read().findings().getFirst().facts().get("other")))
                .endsWith("protocols-lists.csv:4");
    }

    @Test
    void threeRowsOfWhichOneSaysSomethingElse() {
        nation.adding(ANation.LISTS, other + "\n" + same + "\n");
        assertLeftOut(LIST, "P112 protocols-lists.csv:20", "P112 protocols-lists.csv:21");
        assertThat(String.valueOf(nation.read().findings().get(1).facts().get("other")))
                .endsWith("protocols-lists.csv:20");

        nation = ANation.in(folder).adding(ANation.LISTS, same + "\n" + other + "\n");
        assertLeftOut(LIST, "P111 protocols-lists.csv:20", "P112 protocols-lists.csv:21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"protocols-a.csv", "protocols-z.csv", "protocols.csv"})
    void inAnotherFile(String file) {
        writing(file, same);
        assertThat(nation.read().counts()).containsOnlyKeys("P111").containsEntry("P111", 1);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());

        writing(file, other);
        assertThat(nation.read().counts()).containsOnlyKeys("P112").containsEntry("P112", 1);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout(LIST));
    }

    @Test
    void theSameInTheLongForm() {
        nation.adding(ANation.SINGLES, nation.row(ANation.SINGLES, SINGLE) + "\n");

        assertCountedOnce("P111 protocols-single.csv:20");
    }

    @Test
    void othersInTheLongForm() {
        nation.adding(ANation.SINGLES, nation.row(ANation.SINGLES, SINGLE) + "7\n");

        assertLeftOut(SINGLE, "P112 protocols-single.csv:20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"protocols-a.csv", "protocols-z.csv"})
    void inTheWideFormAndInTheLongFormWithoutItsVotes(String file) {
        var protocol = nation.protocols().get(LIST);

        nation.with(file, MadeUpProtocols.narrow(List.of(protocol)));
        assertThat(nation.read().counts()).containsOnlyKeys("P111").containsEntry("P111", 1);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());

        nation.with(file, MadeUpProtocols.narrow(List.of(protocol.with("invalid", 77))));
        assertThat(nation.read().counts()).containsOnlyKeys("P112").containsEntry("P112", 1);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout(LIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"protocols-a.csv", "protocols-z.csv"})
    void inTheWideFormAndInTheLongForm(String file) {
        var protocol = nation.protocols().get(LIST);
        nation.with(file, MadeUpProtocols.narrow(List.of(protocol)));

        nation.with("votes-more.csv", MadeUpProtocols.votes(List.of(protocol)));
        assertThat(nation.read().counts()).hasSize(2).containsEntry("P111", 1).containsEntry("P119", 4);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());

        nation.with("votes-more.csv", MadeUpProtocols.votes(List.of(protocol.with("B", 0))));
        assertThat(nation.read().counts()).hasSize(2).containsEntry("P111", 1).containsEntry("P119", 4);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout(LIST));
    }

    @Test
    void votesThatContradictEachOtherAcrossRows() {
        var protocol = nation.protocols().get(LIST);
        var withoutA = protocol.with("A", MadeUpProtocols.EMPTY);
        var withoutB = protocol.with("B", MadeUpProtocols.EMPTY);

        nation.with("protocols-a.csv", MadeUpProtocols.wide(List.of(withoutA, withoutB)));
        assertThat(nation.read().counts()).containsOnlyKeys("P111").containsEntry("P111", 2);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());

        nation.with("protocols-a.csv", MadeUpProtocols.wide(List.of(withoutA, withoutB.with("A", 1))));
        assertThat(nation.read().counts()).containsEntry("P112", 1);
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout(LIST));
    }

    @Test
    void aRowThatCannotBeReadIsNoSecondProtocol() {
        nation.adding(ANation.LISTS, same.replaceFirst(",\\d+,", ",x,") + "\n");

        assertCountedOnce("F111 protocols-lists.csv:20:3");
    }
}

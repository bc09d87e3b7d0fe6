package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.voter.VoterCheck;
import dauys.election.voter.VoterCount;
import dauys.law.Finding;
import dauys.law.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of voters, certificates and applications by precinct and day. */
class VoterFileTest {

    private static final String HEADER = "precinct,day,voters,certificates,applications,source\n";

    @TempDir
    private Path folder = Path.of("");

    private Loaded<Map<String, List<VoterCount>>> read(String rows) {
        ANation.in(folder).with(VoterFile.NAME, HEADER + rows);
        return read();
    }

    private Loaded<Map<String, List<VoterCount>>> read() {
        var registers = ElectionFolders.registers(folder).value().orElseThrow();
        var check = VoterCheck.of(registers.governing(), Office.MAZHILIS, VoterCheck.USUAL_JUMP);
        return VoterFile.read(registers, folder, check);
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.findings().stream().map(Finding::code).distinct().sorted().toList();
    }

    @Test
    void rowsStandInTheOrderOfTheirDays() {
        var loaded = read("P-01,2023-03-18,902,3,,press\nP-01,2023-03-04,900,,,press\nP-02,2023-03-04,800,,,press\n");

        assertThat(loaded.findings()).isEmpty();
        var counts = loaded.value().orElseThrow();
        assertThat(counts).containsOnlyKeys("P-01", "P-02");
        var own = Objects.requireNonNull(counts.get("P-01"));
        assertThat(own).extracting(VoterCount::voters).containsExactly(900L, 902L);
        assertThat(own.getFirst().certificates()).isEmpty();
        assertThat(own.getLast().certificates()).hasValue(3);
        assertThat(VoterFile.last(own, LocalDate.of(2023, 3, 10)))
                .map(VoterCount::voters)
                .contains(900L);
        assertThat(VoterFile.last(own, LocalDate.of(2023, 3, 1))).isEmpty();
    }

    @Test
    void theLastTwoColumnsNeedNotBeThere() {
        ANation.in(folder).with(VoterFile.NAME, "precinct,day,voters,source\nP-01,2023-03-04,900,press\n");

        assertThat(read().findings()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndTheRestIsRead() {
        var loaded = read("""
                P-99,2023-03-04,900,,,press
                P-01,4 March,900,,,press
                P-01,2023-03-04,-1,,,press
                P-02,2023-03-04,900,x,,press
                P-02,2023-03-04,901,,,press
                P-03,2023-03-04,900,,,
                P-04,2023-03-04,4000,,,press
                """);

        assertThat(codes(loaded)).containsExactly("F110", "F111", "F112", "F114", "F120", "P113", "V101");
        assertThat(loaded.value().orElseThrow()).containsOnlyKeys("P-02", "P-04");
    }

    @Test
    void ballotsOfPortableBoxesAreComparedWithTheApplicationsOfThePrecinct() {
        assertThat(codes(read("P-01,2023-03-18,900,,100000,press\n")))
                .isNotEmpty()
                .doesNotContain("V106");
        var none = read("P-01,2023-03-18,900,,0,press\n");

        assertThat(codes(none)).containsExactly("V106");
        assertThat(none.findings().getFirst().facts()).containsKeys("ballots", "contest", "number");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        ANation.in(folder);
        var registers = ElectionFolders.registers(folder).value().orElseThrow();
        String text = """
                precinct,day,voters,source,certificates,applications
                P-01,2023-03-04,900,"list, akim",,
                P-01,2023-03-18,902,press,3,4
                """;

        var read = VoterFile.counts(registers, "sent", text);
        assertThat(read.findings()).isEmpty();
        assertThat(VoterFile.text(read.value().orElseThrow())).isEqualTo(text);
        assertThat(VoterFile.counts(registers, "none", VoterFile.text(Map.of())).findings())
                .isEmpty();
        assertThat(codes(VoterFile.counts(registers, "sent", HEADER + "P-01,2023-03-04,900,,,=1\n")))
                .containsExactly("F134");
    }
}

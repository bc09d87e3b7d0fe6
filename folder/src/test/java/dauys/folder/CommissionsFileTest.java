package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.Composition;
import dauys.election.commission.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The members of commissions, read from CSV. */
class CommissionsFileTest {

    private static final String COLUMNS =
            "commission,level,voters,special,member,name,party,office,near_candidate,since\n";

    @TempDir
    private Path folder = Path.of("");

    private Loaded<List<Composition>> read(String... rows) throws IOException {
        Path file = folder.resolve("commissions.csv");
        Files.writeString(file, COLUMNS + String.join("\n", rows) + "\n");
        return CommissionsFile.read(file);
    }

    private List<String> codes(String... rows) throws IOException {
        return read(rows).findings().stream()
                .map(each -> each.code() + " " + each.place().line())
                .toList();
    }

    @Test
    void membersOfOneCommissionStandTogether() throws IOException {
        var commissions = read(
                        "1,precinct,900,,M1,Айна,A,,,2023-01-01",
                        "2,precinct,901,yes,M1,Бекет,,,,",
                        "1,precinct,900,,M2,Дана,,judge,yes,")
                .value()
                .orElseThrow();

        assertThat(commissions).extracting(Composition::commission).containsExactly("1", "2");
        assertThat(commissions.getFirst().members()).hasSize(2);
        assertThat(commissions.getFirst().level()).isEqualTo(Level.PRECINCT);
        assertThat(commissions.getLast().special()).isTrue();
        assertThat(commissions.getLast().voters()).isEqualTo(OptionalInt.of(901));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        assertThat(codes(
                        "1,precinct,900,,M1,Айна,,,,",
                        "1,precinct,901,,M2,Бекет,,,,",
                        "1,precinct,900,,M1,Дана,,,,",
                        "1,village,900,,M3,Дана,,baker,perhaps,soon",
                        ",precinct,many,,,,,,,"))
                .containsExactlyInAnyOrder(
                        "K110 3", "F120 4", "F136 5", "F136 5", "F115 5", "F114 5", "F110 6", "F111 6", "F110 6",
                        "F110 6");
    }

    @Test
    void aFileOfAnotherKindIsSaidToBeNone() throws IOException {
        Path file = folder.resolve("commissions.csv");
        Files.write(file, new byte[] {'P', 'K', 3, 4, -1});

        assertThat(CommissionsFile.read(file).findings())
                .extracting(each -> each.code())
                .containsExactly("F109");
    }

    @Test
    void aRelativeIsAMemberOfTheSameCommission() {
        var read = CommissionsFile.read("sent", """
                commission,level,member,name,relative_of
                1,precinct,M1,Айна,M2
                1,precinct,M2,Бекет,M3
                2,precinct,M3,Дана,
                """);

        assertThat(read.findings())
                .extracting(each -> each.code() + " " + each.place())
                .containsExactly("K112 sent:3");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = """
                commission,level,member,name,voters,special,party,organisation,office,relative_of,near_candidate,since
                1,precinct,M1,"Айна, дочь",900,yes,A,Школа,judge,M2,yes,2023-01-01
                1,precinct,M2,Бекет,900,yes,,,,,,
                """;

        assertThat(CommissionsFile.text(
                        CommissionsFile.read("sent", text).value().orElseThrow()))
                .isEqualTo(text);
        assertThat(CommissionsFile.read("none", CommissionsFile.text(List.of())).findings())
                .isEmpty();
    }

    @Test
    void anOrganisationIsNoFormula() {
        var read = CommissionsFile.read("sent", """
                commission,level,member,name,organisation
                1,precinct,M1,Айна,=1+1
                """);

        assertThat(read.findings()).extracting(each -> each.code()).containsExactly("F134");
    }
}

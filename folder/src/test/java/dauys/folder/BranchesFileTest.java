package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.party.PartyAct.Branch;
import dauys.law.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Branches of a party as rows of a text. */
class BranchesFileTest {

    private static List<String> codes(String text) {
        return BranchesFile.of("branches.csv", text).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void eachRowIsABranchWithItsDay() {
        assertThat(BranchesFile.of("branches.csv", "unit,day\nKZ-10,2023-05-01\nR2,2023-05-02\n")
                        .value())
                .contains(List.of(
                        new Branch("KZ-10", LocalDate.of(2023, 5, 1)), new Branch("R2", LocalDate.of(2023, 5, 2))));
    }

    @Test
    void aRowThatCannotBeReadLeavesNothingOfTheFile() {
        assertThat(codes("unit,day\nR1,2023-05-01\nR2,2023-02-30\n")).containsExactly("F114");
        assertThat(codes("unit,day\nR 1,2023-05-01\n")).containsExactly("F116");
        assertThat(codes("unit,day\nR1,\n")).containsExactly("F110");
        assertThat(BranchesFile.of("branches.csv", "unit,day\nR1,2023-05-01\nR2,\n")
                        .value())
                .isEmpty();
        assertThat(codes("unit\nR1\n")).isNotEmpty();
        assertThat(codes("")).containsExactly("F104");
    }
}

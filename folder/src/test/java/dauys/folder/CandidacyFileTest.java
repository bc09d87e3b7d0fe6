package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.nomination.Candidacy;
import dauys.law.Edition;
import dauys.law.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates read with what is known of them. */
class CandidacyFileTest {

    private static final String HEADER = "contest,party,candidate,place,name,born,woman,disability";

    @TempDir
    private Path folder = Path.of("");

    private Loaded<List<Candidacy>> read(String more, String... rows) throws IOException {
        Path file = folder.resolve("candidates.csv");
        Files.writeString(file, HEADER + more + "\n" + String.join("\n", rows) + "\n");
        return CandidacyFile.read(file);
    }

    @Test
    void theFileOfAnElectionFolderIsReadAndNothingIsKnownBeyondIt() throws IOException {
        var candidacy = read("", "c1,P,A,,Ақ Бек,1980-01-01,no,no")
                .value()
                .orElseThrow()
                .getFirst();

        assertThat(candidacy.onList()).isFalse();
        assertThat(candidacy.facts().answers()).isEmpty();
        assertThat(candidacy.facts().memberOf()).isEmpty();
        assertThat(candidacy.place().line()).isEqualTo(2);
    }

    @Test
    void aPlaceMakesItAListAndFactsHaveTheirColumns() throws IOException {
        var facts = read(
                        ",citizen,convicted,resident_since,member_of,incompatible_office",
                        "list,P,A,1,Ақ Бек,1980-01-01,no,no,yes,no,2000-05-01,P Q,yes")
                .value()
                .orElseThrow()
                .getFirst();

        assertThat(facts.onList()).isTrue();
        assertThat(facts.facts().answers())
                .isEqualTo(Map.of(Rule.STANDS_CITIZEN, true, Rule.STANDS_NO_CONVICTION, true));
        assertThat(facts.facts().since()).isEqualTo(Map.of(Rule.STANDS_RESIDENCE, LocalDate.of(2000, 5, 1)));
        assertThat(facts.facts().memberOf()).contains(List.of("P", "Q"));
        assertThat(facts.facts().holds()).contains(true);
    }

    @Test
    void noneIsAnAnswerAndAnEmptyFieldIsNot() throws IOException {
        var rows = read(",member_of", "c1,,A,,Ақ,1980-01-01,no,no,none", "c1,,B,,Бек,1980-01-01,no,no,")
                .value()
                .orElseThrow();

        assertThat(rows.get(0).facts().memberOf()).contains(List.of());
        assertThat(rows.get(1).facts().memberOf()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        var read = read(
                ",citizen,nominated_by,resident_since",
                "c1,,A,,Ақ,1980-01-01,no,no,perhaps,,",
                "c1,,A,,Ақ Бек,1980-01-01,no,no,yes,,",
                "list,,B,1,Бек,1980-01-01,no,no,yes,,",
                "c1,,C,,Сәт,1980-01-01,no,no,yes,the people,",
                "c1,,D,,Дос,1980-13-01,no,no,yes,,long ago");

        assertThat(read.findings())
                .extracting(each -> each.code() + " " + each.place().line())
                .containsExactlyInAnyOrder("F115 2", "F128 3", "F120 3", "F110 4", "F136 5", "F114 6", "F114 6");
    }

    @Test
    void everyRequirementThatIsAFactHasAColumn() {
        assertThat(CandidacyFile.column(Rule.STANDS_CITIZEN)).contains("citizen");
        assertThat(CandidacyFile.column(Rule.STANDS_WORK)).contains("working_since");
        assertThat(CandidacyFile.column(Rule.STANDS_AGE)).contains("born");
        assertThat(CandidacyFile.column(Rule.STANDS_ONE_PARTY)).contains("member_of");
        assertThat(CandidacyFile.column(Rule.STANDS_NOT_BY_SELF)).contains("nominated_by");
        assertThat(CandidacyFile.column(Rule.STANDS_NOMINATED_BY)).contains("nominated_by");
        assertThat(CandidacyFile.column(Rule.STANDS_ONE_PER_NOMINATOR)).contains("party");
        assertThat(CandidacyFile.column(Rule.STANDS_NOMINEE_MEMBER)).contains("member_of");
        assertThat(CandidacyFile.column(Rule.STANDS_ONE_CONSTITUENCY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, kz/2021-05-24",
        "2023-01-01, kz/2022-11-05",
        "2026-06-30, kz/2022-11-05",
        "2026-07-01, kz/2026-06-11"
    })
    void theEditionInForceOnADayIsFound(LocalDate day, String edition) {
        assertThat(Rulebooks.inForceOn("kz", day).map(Edition::id)).contains(edition);
    }

    @Test
    void beforeTheFirstEditionThereIsNone() {
        assertThat(Rulebooks.inForceOn("kz", LocalDate.of(1995, 1, 1))).isEqualTo(Optional.empty());
    }
}

package dauys.election.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.CommissionCourse.Outcome.Moved;
import dauys.election.commission.CommissionCourse.Outcome.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sits in a commission, composition after composition. */
class CommissionCourseTest {

    private static final PersonMark CHAIR = new PersonMark("c".repeat(32));
    private static final LocalDateTime FEBRUARY = LocalDateTime.parse("2023-02-01T10:00");
    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 28);

    private static CommissionAct.Form form(String act, String replaces, String dossier, String... against) {
        return new CommissionAct.Form(
                CHAIR,
                FEBRUARY,
                act,
                JANUARY,
                Optional.of(replaces).filter(each -> !each.isEmpty()),
                dossier,
                7,
                List.of(against),
                false);
    }

    private static CommissionCourse moved(CommissionCourse course, CommissionAct act) {
        return ((Moved) course.apply(act)).to();
    }

    private static String refused(CommissionCourse course, CommissionAct act) {
        return ((Refused) course.apply(act)).refusal().code();
    }

    @Test
    void theLastCompositionStands() {
        var first = moved(CommissionCourse.untouched(), form("№ 1", "", "aa"));
        var second = moved(first, form("№ 2", "aa", "bb"));

        assertThat(first.seated().orElseThrow().dossier()).isEqualTo("aa");
        assertThat(second.seated()).contains(new CommissionCourse.Seated(FEBRUARY, "№ 2", JANUARY, "bb", 7, List.of()));
    }

    @Test
    void nobodyReplacesWhatHeDidNotSee() {
        var first = moved(CommissionCourse.untouched(), form("№ 1", "", "aa"));

        assertThat(refused(first, form("№ 2", "", "bb"))).isEqualTo("W903");
        assertThat(refused(first, form("№ 2", "cc", "bb"))).isEqualTo("W903");
        assertThat(refused(CommissionCourse.untouched(), form("№ 2", "aa", "bb")))
                .isEqualTo("W903");
    }

    @Test
    void aCompositionHasAnActThatWasAlreadyPassed() {
        assertThat(refused(CommissionCourse.untouched(), form(" ", "", "aa"))).isEqualTo("W909");
        var tomorrow = new CommissionAct.Form(
                CHAIR,
                FEBRUARY,
                "№ 1",
                FEBRUARY.toLocalDate().plusDays(1),
                Optional.empty(),
                "aa",
                7,
                List.of(),
                false);
        assertThat(refused(CommissionCourse.untouched(), tomorrow)).isEqualTo("W904");
    }

    @Test
    void whatTheLawHasSomethingAgainstIsEnteredKnowinglyOnly() {
        var act = form("№ 1", "", "aa", "K101", "K105");
        var knowingly = new CommissionAct.Form(
                CHAIR, FEBRUARY, "№ 1", JANUARY, Optional.empty(), "aa", 6, List.of("K101", "K105"), true);

        var refusal = ((Refused) CommissionCourse.untouched().apply(act)).refusal();
        assertThat(refusal.code()).isEqualTo("W902");
        assertThat(refusal.facts()).containsEntry("number", 2).containsEntry("code", "K101");
        assertThat(moved(CommissionCourse.untouched(), knowingly)
                        .seated()
                        .orElseThrow()
                        .against())
                .containsExactly("K101", "K105");
    }
}

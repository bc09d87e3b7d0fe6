package dauys.election.chamber;

import static dauys.election.Given.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.mandate.HoldersDecision;
import dauys.election.seats.RecordedDecision.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contest is established once, when nothing is left open that is not named. */
class ContestCourseTest {

    private static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));
    private static final LocalDate DAY = LocalDate.of(2023, 3, 27);

    @Test
    void aCompleteContestIsEstablishedByAnAct() {
        var declared = next(ContestCourse.untouched(), declare(Map.of(), List.of(), false));

        assertThat(declared.declared())
                .hasValueSatisfying(act -> assertThat(act.act()).isEqualTo("No. 1"));
    }

    @Test
    void whatIsUnfinishedIsNamedWithAReason() {
        assertRefused("W404", declare(Map.of(), List.of("P1", "P2"), false));
        assertRefused("W404", declare(Map.of("P1", "flooded", "P2", " "), List.of("P1", "P2"), false));

        assertThat(next(
                                ContestCourse.untouched(),
                                declare(Map.of("P1", "flooded", "P2", "burnt"), List.of("P1", "P2"), false))
                        .declared())
                .isPresent();
    }

    @Test
    void whatIsFinishedIsNoException() {
        assertRefused("W405", declare(Map.of("P3", "why"), List.of(), false));
    }

    @Test
    void anOpenQuestionIsDecidedFirst() {
        assertRefused("W403", declare(Map.of(), List.of(), true));
    }

    @Test
    void anActHasANumber() {
        assertRefused("W402", new ContestAct.Declare(CHAIR, " ", DAY, Map.of(), List.of(), false, Map.of()));
    }

    @Test
    void afterItNeitherSeatsNorResultsAreDecidedAnew() {
        var declared = next(ContestCourse.untouched(), declare(Map.of(), List.of(), false));

        assertThat(declared.apply(declare(Map.of(), List.of(), false)))
                .isInstanceOf(ContestCourse.Outcome.Refused.class);
        assertThat(declared.apply(new ContestAct.Decide(CHAIR, aDecision(Question.ADMISSION, "A"))))
                .isInstanceOf(ContestCourse.Outcome.Refused.class);
    }

    @Test
    void decisionsAreKeptInTheirOrder() {
        var one = aDecision(Question.ADMISSION, "A");
        var two = aDecision(Question.REMAINDER_TIE, "B");
        var decided = next(
                next(ContestCourse.untouched(), new ContestAct.Decide(CHAIR, one)), new ContestAct.Decide(CHAIR, two));

        assertThat(decided.decisions()).containsExactly(one, two);
    }

    @Test
    void aPartyDecidesAboutItsHoldersAlsoAfterTheDeclarationAndItsLastWordCounts() {
        var declared = next(ContestCourse.untouched(), declare(Map.of(), List.of(), false));
        var first = new HoldersDecision.ByParty("A", List.of("A-1"), "No. 2", DAY);
        var second = new HoldersDecision.ByParty("A", List.of("A-2"), "No. 3", DAY);
        var other = new HoldersDecision.Missed("B", "No. 4", DAY);

        var course = declared;
        for (HoldersDecision each : List.of(first, other, second)) {
            course = next(course, new ContestAct.DecideHolders(CHAIR, each));
        }

        assertThat(course.holders()).containsExactly(other, second);
        assertThat(course.declared()).isPresent();
    }

    private static ContestAct.Declare declare(Map<String, String> exceptions, List<String> unfinished, boolean isOpen) {
        return new ContestAct.Declare(CHAIR, "No. 1", DAY, exceptions, unfinished, isOpen, Map.of("A", 10L));
    }

    private static ContestCourse next(ContestCourse course, ContestAct act) {
        return ((ContestCourse.Outcome.Moved) course.apply(act)).to();
    }

    private static void assertRefused(String code, ContestAct act) {
        assertThat(ContestCourse.untouched().apply(act))
                .isInstanceOfSatisfying(
                        ContestCourse.Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}

package dauys.election.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was done about mandates stays on record and is done once. */
class MandateCourseTest {

    private static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));
    private static final LocalDate DAY = LocalDate.of(2023, 3, 28);

    @Test
    void everythingThatIsDoneIsKept() {
        var course = after(publish(), layDown("A1"), seat("A1"), retire("A1"), call(NewVote.Kind.BY_ELECTION));

        assertThat(course.published()).hasValue(publish());
        assertThat(course.laidDown("A1")).hasValue(DAY);
        assertThat(course.laidDown("A2")).isEmpty();
        assertThat(course.seat("A1")).hasValue(seat("A1"));
        assertThat(course.seat("A2")).isEmpty();
        assertThat(course.vacancies()).extracting(Vacancy::retired).containsExactly("A1");
        assertThat(course.called(NewVote.Kind.BY_ELECTION)).hasValue(call(NewVote.Kind.BY_ELECTION));
        assertThat(course.called(NewVote.Kind.REPEAT_VOTING)).isEmpty();
    }

    @Test
    void nothingIsDoneTwice() {
        var course = after(publish(), layDown("A1"), seat("A1"), retire("A1"), call(NewVote.Kind.BY_ELECTION));

        assertRefused("W410", course, publish());
        assertRefused("W411", course, layDown("A1"));
        assertRefused("W412", course, seat("A1"));
        assertRefused("W413", course, retire("A1"));
        assertRefused("W414", course, call(NewVote.Kind.BY_ELECTION));
        assertThat(course.apply(layDown("A2"))).isInstanceOf(MandateCourse.Outcome.Moved.class);
        assertThat(course.apply(seat("A2"))).isInstanceOf(MandateCourse.Outcome.Moved.class);
        assertThat(course.apply(retire("A2"))).isInstanceOf(MandateCourse.Outcome.Moved.class);
        assertThat(course.apply(call(NewVote.Kind.REPEAT_ELECTION))).isInstanceOf(MandateCourse.Outcome.Moved.class);
    }

    @Test
    void anActOfACommissionHasANumber() {
        var nothing = MandateCourse.untouched();

        assertRefused("W402", nothing, new MandateAct.Seat(CHAIR, List.of("A1"), " ", DAY));
        assertRefused("W402", nothing, new MandateAct.Retire(CHAIR, Vacancy.ofList("A", "A1", List.of(), "", DAY)));
        assertRefused(
                "W402", nothing, new MandateAct.Call(CHAIR, NewVote.Kind.BY_ELECTION, "", DAY, DAY.plusMonths(1), ""));
    }

    private static MandateCourse after(MandateAct... acts) {
        var course = MandateCourse.untouched();
        for (MandateAct act : acts) {
            course = ((MandateCourse.Outcome.Moved) course.apply(act)).to();
        }
        return course;
    }

    private static void assertRefused(String code, MandateCourse course, MandateAct act) {
        assertThat(course.apply(act))
                .isInstanceOfSatisfying(
                        MandateCourse.Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static MandateAct.Publish publish() {
        return new MandateAct.Publish(CHAIR, "Gazette", DAY);
    }

    private static MandateAct.LayDown layDown(String person) {
        return new MandateAct.LayDown(CHAIR, List.of(person), DAY);
    }

    private static MandateAct.Seat seat(String person) {
        return new MandateAct.Seat(CHAIR, List.of(person), "No. 2", DAY);
    }

    private static MandateAct.Retire retire(String person) {
        return new MandateAct.Retire(CHAIR, Vacancy.ofList("A", person, List.of(), "No. 3", DAY));
    }

    private static MandateAct.Call call(NewVote.Kind kind) {
        return new MandateAct.Call(CHAIR, kind, "No. 4", DAY, DAY.plusMonths(1), "");
    }
}

package dauys.election.ballot;

import static dauys.election.Given.aRulebook;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ballot.LotCourse.Drawn;
import dauys.election.ballot.LotCourse.Outcome;
import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationRules;
import dauys.election.nomination.RegistrationRules.What;
import dauys.law.Confidence;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Provision;
import dauys.law.Refusal;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Value;
import dauys.law.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of lists at the election of 19 March 2023, for which lists were registered until 17 February, 18:00. */
class LotCourseTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final LocalDateTime END = LocalDateTime.parse("2023-02-17T18:00");
    private static final LocalDateTime AFTER = END.plusDays(3);
    private static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));

    /** Not the lot of the command, which is tested where it stands: here the order is turned round. */
    private static final LotCourse.Drawing TURNED = (seed, lists) -> seed.isEmpty()
            ? Optional.empty()
            : Optional.of(lists.stream().sorted(Comparator.reverseOrder()).toList());

    private static Rulebook rulebook() {
        var rulebook = aRulebook().build();
        var basis = new LawRef("elections", "89", "8", 0, "", rulebook.edition());
        var window = new Value.Period(Window.parse("election-day -60 days .. election-day -30 days 18:00")
                .orElseThrow());
        return rulebook.with(new Provision(
                Office.MAZHILIS,
                Rule.REGISTRATION,
                window,
                basis,
                Optional.empty(),
                "read",
                Confidence.READ_IN_THE_LAW,
                ""));
    }

    private static RegistrationRules rules(Rulebook rulebook) {
        return new RegistrationRules(
                ElectionCalendar.of(rulebook, Office.MAZHILIS, Calling.regular(DAY), Map.of()), What.LIST);
    }

    private static LotAct draw(LocalDateTime at, String seed, String... lists) {
        return new LotAct.Draw(CHAIR, at, "№ 9", seed, List.of(lists));
    }

    private static LotCourse drawn(LotCourse from, LotAct act) {
        return switch (from.apply(act, rules(rulebook()), TURNED)) {
            case Outcome.Moved moved -> moved.to();
            case Outcome.Refused refused ->
                throw new AssertionError(refused.refusal().toString());
        };
    }

    private static Refusal refusal(LotCourse from, LotAct act) {
        return from.apply(act, rules(rulebook()), TURNED) instanceof Outcome.Refused refused
                ? refused.refusal()
                : Refusal.ofOrder("W000", Map.of());
    }

    private static String refused(LotCourse from, LotAct act) {
        return refusal(from, act).code();
    }

    @Test
    void theOrderFollowsFromTheSeed() {
        var course = drawn(LotCourse.untouched(), draw(AFTER, "1", "A", "C", "B"));
        assertThat(course.last()).contains(new Drawn(AFTER, "№ 9", "1", List.of("C", "B", "A")));
        assertThat(course.holding(List.of("A", "B", "C"))).isPresent();
        assertThat(refused(LotCourse.untouched(), draw(AFTER, "", "A", "B"))).isEqualTo("W841");
    }

    @Test
    void oneListNeedsNoLotAndNoneHasNone() {
        assertThat(refused(LotCourse.untouched(), draw(AFTER, "1", "A"))).isEqualTo("W842");
        assertThat(refused(LotCourse.untouched(), draw(AFTER, "1"))).isEqualTo("W842");
        assertThat(LotCourse.isDrawnAmong(List.of("A"))).isFalse();
    }

    @Test
    void nobodyDrawsUntilASeedSuits() {
        var course = drawn(LotCourse.untouched(), draw(AFTER, "1", "A", "B"));
        assertThat(refused(course, draw(AFTER.plusHours(1), "2", "B", "A"))).isEqualTo("W843");
    }

    @Test
    void nobodyDrawsWhileRegistrationRunsByItsArticle() {
        var early = refusal(LotCourse.untouched(), draw(END, "1", "A", "B"));
        assertThat(early.code()).isEqualTo("W844");
        assertThat(early.basis()).map(LawRef::article).contains("89");
        assertThat(refused(LotCourse.untouched(), draw(END.plusMinutes(1), "1", "A", "B")))
                .isEqualTo("W000");
    }

    @Test
    void whereTheEditionGivesNoEndTheLotIsDrawnAtAnyTime() {
        var withoutEnd = rules(aRulebook().build());
        assertThat(LotCourse.untouched().apply(draw(END.minusDays(9), "1", "A", "B"), withoutEnd, TURNED))
                .isInstanceOf(Outcome.Moved.class);
    }

    @Test
    void onElectionDayTheOrderStands() {
        assertThat(refused(LotCourse.untouched(), draw(DAY.atStartOfDay(), "1", "A", "B")))
                .isEqualTo("W845");
        assertThat(refused(LotCourse.untouched(), draw(DAY.atStartOfDay().minusMinutes(1), "1", "A", "B")))
                .isEqualTo("W000");
    }

    @Test
    void theMinutesHaveANumber() {
        var blank = new LotAct.Draw(CHAIR, AFTER, " ", "1", List.of("A", "B"));
        assertThat(refused(LotCourse.untouched(), blank)).isEqualTo("W402");
    }

    @Test
    void aListThatComesOrLeavesMakesTheLotStaleAndTheTraceOfItStays() {
        var first = drawn(LotCourse.untouched(), draw(AFTER, "1", "A", "B", "C"));
        var now = List.of("A", "B", "D");
        assertThat(first.holding(now)).isEmpty();
        assertThat(first.stale(now, Place.of("lots.csv"))).hasValueSatisfying(finding -> {
            assertThat(finding.code()).isEqualTo("N331");
            assertThat(finding.facts()).containsEntry("named", List.of("C", "D"));
        });
        assertThat(first.stale(List.of("C", "B", "A"), Place.of("lots.csv"))).isEmpty();

        var second = drawn(first, draw(AFTER.plusDays(1), "2", "A", "B", "D"));
        assertThat(second.drawn())
                .extracting(Drawn::order)
                .containsExactly(List.of("C", "B", "A"), List.of("D", "B", "A"));
        assertThat(second.holding(now)).isPresent();
    }
}

package dauys.election.nomination;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.inForce;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationCourse.Outcome;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.election.nomination.RegistrationRules.What;
import dauys.law.Confidence;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Term;
import dauys.law.Value;
import dauys.law.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From when on what was handed in may go, at the election of 19 March 2023; everything was decided on 1 February. */
class ErasureTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));
    private static final LocalDateTime DECIDED = LocalDateTime.parse("2023-02-01T10:00");

    private static Rulebook rulebook() {
        var window = Window.parse("election-day -60 days .. election-day -30 days 18:00");
        return aRulebook()
                .build()
                .with(provision(Rule.REGISTRATION, new Value.Period(window.orElseThrow())))
                .with(provision(Rule.GROUND_NOMINATION, inForce()))
                .with(provision(Rule.APPEAL_TERM, new Value.Time(new Term(7, Term.Unit.DAY))));
    }

    private static Provision provision(Rule rule, Value value) {
        var basis = new LawRef("elections", "89", "", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.MAZHILIS, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_THE_LAW, "");
    }

    private static RegistrationRules rules(Rulebook rulebook) {
        return new RegistrationRules(
                ElectionCalendar.of(rulebook, Office.MAZHILIS, Calling.regular(DAY), Map.of()), What.CANDIDATE);
    }

    /** An application that came where it is by acts of one morning. */
    private static RegistrationCourse in(State state) {
        var filed = done(
                RegistrationCourse.untouched(),
                new RegistrationAct.File(CHAIR, DECIDED, DECIDED.toLocalDate(), "d1", 1));
        var refuse = new RegistrationAct.Refuse(CHAIR, DECIDED, "№ 3", Set.of(Rule.GROUND_NOMINATION), "no minutes");
        var register = new RegistrationAct.Register(CHAIR, DECIDED, "№ 3", "d1", List.of(), List.of());
        var cancel = new RegistrationAct.Cancel(CHAIR, DECIDED, "№ 4", Set.of(Rule.GROUND_NOMINATION), "no minutes");
        var appeal = new RegistrationAct.Appeal(CHAIR, DECIDED, "court", "there were some");
        return switch (state) {
            case FILED -> filed;
            case REGISTERED -> done(filed, register);
            case REFUSED -> done(filed, refuse);
            case CANCELLED -> done(done(filed, register), cancel);
            case REFUSAL_APPEALED -> done(done(filed, refuse), appeal);
            case CANCELLATION_APPEALED -> done(done(done(filed, register), cancel), appeal);
            default -> done(filed, new RegistrationAct.Withdraw(CHAIR, DECIDED, "ill"));
        };
    }

    private static RegistrationCourse done(RegistrationCourse from, RegistrationAct act) {
        return switch (from.apply(act, rules(rulebook()))) {
            case Outcome.Moved moved -> moved.to();
            case Outcome.Refused refused ->
                throw new AssertionError(refused.refusal().toString());
        };
    }

    private static String erased(State state, LocalDate on) {
        return erased(state, on, rules(rulebook()));
    }

    private static String erased(State state, LocalDate on, RegistrationRules rules) {
        return erased(state, new RegistrationAct.Erase(CHAIR, on.atTime(9, 0), "№ 40", List.of("d1")), rules);
    }

    private static String erased(State state, RegistrationAct act, RegistrationRules rules) {
        return switch (in(state).apply(act, rules)) {
            case Outcome.Moved moved -> {
                assertThat(moved.to()).isEqualTo(in(state));
                yield "erased";
            }
            case Outcome.Refused refused -> refused.refusal().code();
        };
    }

    @Test
    void whatWaitsOrIsRegisteredIsKeptUntilElectionDayIsOver() {
        for (State each : List.of(State.FILED, State.REGISTERED)) {
            assertThat(erased(each, DAY)).isEqualTo("W846");
            assertThat(erased(each, DAY.plusDays(1))).isEqualTo("erased");
        }
    }

    @Test
    void whatAnAppealIsPendingAboutIsKeptUntilItIsDecided() {
        assertThat(erased(State.REFUSAL_APPEALED, DAY.plusYears(1))).isEqualTo("W846");
        assertThat(erased(State.CANCELLATION_APPEALED, DAY.plusYears(1))).isEqualTo("W846");
    }

    @Test
    void aRefusalIsKeptWhileItCanBeMendedOrAppealedAgainst() {
        assertThat(erased(State.REFUSED, LocalDate.of(2023, 2, 17))).isEqualTo("W847");
        assertThat(erased(State.REFUSED, LocalDate.of(2023, 2, 18))).isEqualTo("erased");
    }

    @Test
    void aCancellationIsKeptForTheTimeOfItsAppeal() {
        assertThat(erased(State.CANCELLED, LocalDate.of(2023, 2, 8))).isEqualTo("W847");
        assertThat(erased(State.CANCELLED, LocalDate.of(2023, 2, 9))).isEqualTo("erased");
    }

    @Test
    void whereTheEditionHasNoTermElectionDayIsWaitedFor() {
        var silent = rules(aRulebook().build());
        assertThat(erased(State.CANCELLED, DAY, silent)).isEqualTo("W847");
        assertThat(erased(State.REFUSED, DAY, silent)).isEqualTo("W847");
        assertThat(erased(State.REFUSED, DAY.plusDays(1), silent)).isEqualTo("erased");
    }

    @Test
    void whatWasWithdrawnCanGoAtOnceByAnActAndOnce() {
        var on = DECIDED.toLocalDate();
        assertThat(erased(State.WITHDRAWN, on)).isEqualTo("erased");
        var withoutAct = new RegistrationAct.Erase(CHAIR, DECIDED, " ", List.of("d1"));
        assertThat(erased(State.WITHDRAWN, withoutAct, rules(rulebook()))).isEqualTo("W402");
        var nothingLeft = new RegistrationAct.Erase(CHAIR, DECIDED, "№ 40", List.of());
        assertThat(erased(State.WITHDRAWN, nothingLeft, rules(rulebook()))).isEqualTo("W848");
    }
}

package dauys.election.calendar;

import static dauys.election.Given.aRulebook;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.ElectionAct.Dated;
import dauys.election.calendar.ElectionAct.Kind;
import dauys.election.calendar.Replay.Off;
import dauys.election.calendar.Replay.Position;
import dauys.election.calendar.Replay.Step;
import dauys.law.Confidence;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Value;
import dauys.law.Window;
import dauys.law.Window.Unit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts beside the window of registration as article 89 sets it: 18 January to 17 February 2023, 18:00. */
class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final LawRef BASIS =
            new LawRef("elections", "89", "8", 0, "", aRulebook().build().edition());

    private static Rulebook rulebook() {
        return aRulebook()
                .build()
                .with(provision(Rule.REGISTRATION, "election-day -60 days .. election-day -30 days 18:00"))
                .with(provision(Rule.CAMPAIGN, "registration-end .. election-day -1 day 00:00"))
                .with(provision(Rule.FIRST_SESSION, ".. publication +30 days"));
    }

    private static Provision provision(Rule rule, String window) {
        return new Provision(
                Office.MAZHILIS,
                rule,
                new Value.Period(Window.parse(window).orElseThrow()),
                BASIS,
                Optional.empty(),
                "read",
                Confidence.READ_IN_THE_LAW,
                "");
    }

    private static ElectionAct act(String at, Dated dated, Optional<Rule> milestone, int line) {
        var moment = new Moment(
                LocalDate.parse(at.substring(0, 10)),
                at.length() > 10 ? Optional.of(LocalTime.parse(at.substring(11))) : Optional.empty());
        return new ElectionAct(
                moment,
                dated,
                Kind.REGISTRATION_CLOSED,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                BASIS,
                milestone,
                "press",
                Confidence.SECONDARY,
                new Place("acts.csv", line, 0));
    }

    private static Replay replay(Calling calling, ElectionAct... acts) {
        return Replay.of(ElectionCalendar.of(rulebook(), Office.MAZHILIS, calling, Map.of()), List.of(acts));
    }

    private static Step only(String at, Dated dated) {
        return replay(Calling.regular(DAY), act(at, dated, Optional.of(Rule.REGISTRATION), 2))
                .steps()
                .getFirst();
    }

    private static List<String> codes(Replay replay) {
        return replay.findings().stream()
                .map(each -> each.code() + " " + each.place().line() + (each.isError() ? " error" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-17,       EARLY,  1, DAY",
        "2023-01-18,       INSIDE, 0, DAY",
        "2023-02-17,       INSIDE, 0, DAY",
        "2023-02-17T18:00, INSIDE, 0, DAY",
        "2023-02-17T18:01, LATE,   1, MINUTE",
        "2023-02-17T19:30, LATE,  90, MINUTE",
        "2023-02-18,       LATE,   1, DAY",
        "2023-02-18T00:00, LATE,   1, DAY"
    })
    void anActLiesInsideItsWindowOrSoFarOutside(String at, Position position, long amount, Unit unit) {
        var step = only(at, Dated.ON);

        assertThat(step.position()).isEqualTo(position);
        assertThat(step.off()).isEqualTo(amount == 0 ? Optional.empty() : Optional.of(new Off(amount, unit)));
    }

    @ParameterizedTest
    @CsvSource({"2023-01-17, EARLY", "2023-02-15, INSIDE", "2023-03-03, NOT_KNOWN"})
    void anActOfWhichOnlyTheLatestDayIsKnownIsNotCalledLate(String at, Position position) {
        assertThat(only(at, Dated.BY).position()).isEqualTo(position);
    }

    @Test
    void anActOutsideAWindowOfTheLawIsAnError() {
        var replay = replay(Calling.regular(DAY), act("2023-02-20", Dated.ON, Optional.of(Rule.REGISTRATION), 2));

        assertThat(codes(replay)).containsExactly("C201 2 error");
        assertThat(replay.findings().getFirst().facts())
                .containsEntry("off", new Off(3, Unit.DAY))
                .containsEntry("side", "late")
                .containsEntry("window", "2023-01-18/2023-02-17T18:00")
                .containsEntry("law", BASIS);
    }

    @Test
    void whereACommissionHasYetToSetTheDatesItIsAWarning() {
        var early = new Provision(
                Office.MAZHILIS,
                Rule.EARLY_DATES,
                new Value.Chosen(dauys.law.Authority.CENTRAL_COMMISSION),
                BASIS,
                Optional.empty(),
                "read",
                Confidence.READ_IN_THE_LAW,
                "");
        var calendar = ElectionCalendar.of(rulebook().with(early), Office.MAZHILIS, Calling.early(DAY), Map.of());

        assertThat(codes(Replay.of(calendar, List.of(act("2023-01-02", Dated.ON, Optional.of(Rule.REGISTRATION), 2)))))
                .containsExactly("C202 2");
    }

    @Test
    void aMilestoneThatTheEditionLacksIsAnErrorAndTheActHasNoWindow() {
        var replay = replay(Calling.regular(DAY), act("2023-02-20", Dated.ON, Optional.of(Rule.NOMINATION), 2));

        assertThat(codes(replay)).containsExactly("C102 2 error");
        assertThat(replay.number(Position.NO_WINDOW)).isEqualTo(1);
    }

    @Test
    void aWindowOfWhichNothingIsKnownTellsNothing() {
        var replay = replay(Calling.regular(DAY), act("2023-03-29", Dated.ON, Optional.of(Rule.FIRST_SESSION), 2));

        assertThat(replay.number(Position.NOT_KNOWN)).isEqualTo(1);
        assertThat(replay.findings()).isEmpty();
    }

    @Test
    void anActBelowALaterOneIsNamed() {
        var replay = replay(
                Calling.regular(DAY),
                act("2023-02-10", Dated.ON, Optional.empty(), 2),
                act("2023-02-10", Dated.ON, Optional.empty(), 3),
                act("2023-02-09", Dated.ON, Optional.empty(), 4),
                act("2023-02-09T12:00", Dated.ON, Optional.empty(), 5),
                act("2023-02-09T11:00", Dated.ON, Optional.empty(), 6));

        assertThat(codes(replay)).containsExactly("C203 4", "C203 6");
        assertThat(replay.number(Position.NO_WINDOW)).isEqualTo(5);
    }
}

package dauys.election.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.law.Finding;
import dauys.law.Place;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of election day only ever grow, and a doubt is settled with a reason. */
class PrecinctDayTest {

    private static final PersonMark ANNA = new PersonMark("%032x".formatted(1));

    private final PrecinctDay morning = next(PrecinctDay.untouched(), report(10, 120, ""));

    @Test
    void aReportIsKeptUnderItsHour() {
        var noon = next(morning, report(12, 300, ""));

        assertThat(noon.turnout())
                .extracting(each -> each.at().getHour() + ": " + each.voters())
                .containsExactly("10: 120", "12: 300");
    }

    @Test
    void nobodyLeavesThePollingStationUnseen() {
        assertRefused("W303", morning, report(12, 119, ""));
        assertThat(next(morning, report(12, 120, "")).reports()).hasSize(2);
    }

    @Test
    void aLateReportOfAnEarlierHourFitsThoseAfterIt() {
        assertRefused("W304", morning, report(8, 121, ""));
        assertThat(next(morning, report(8, 120, "")).reports()).hasSize(2);
    }

    @Test
    void aReportIsReplacedWithAReason() {
        assertRefused("W302", morning, report(10, 121, " "));

        assertThat(next(morning, report(10, 121, "a slip")).turnout())
                .singleElement()
                .satisfies(each -> assertThat(each.voters()).isEqualTo(121));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, ProtocolNumbers.MOST + 1})
    void aReportIsANumberOfVotersOfOnePrecinct(long voters) {
        assertRefused("W301", PrecinctDay.untouched(), report(10, voters, ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, ProtocolNumbers.MOST})
    void nobodyAndEverybodyAreNumbersOfVoters(long voters) {
        assertThat(next(PrecinctDay.untouched(), report(10, voters, "")).reports())
                .hasSize(1);
    }

    @Test
    void aRefusalNamesTheReportThatItIsAtOddsWith() {
        var refused = (PrecinctDay.Outcome.Refused) morning.apply(report(12, 119, ""));

        assertThat(refused.refusal().facts()).containsEntry("at", "10:00").containsEntry("voters", 120L);
    }

    @Test
    void aDoubtIsSettledOnceAndAsTheNumbersAre() {
        var finding = Finding.warning("P231", Place.of("P1")).with("least", 10).with("most", 12);
        var settled = next(morning, new PrecinctAct.Settle(ANNA, PrecinctDay.key(finding), "two voters left"));

        assertThat(settled.hasSettled(finding)).isTrue();
        assertThat(settled.hasSettled(finding.with("most", 13))).isFalse();
        assertThat(settled.reports()).isEqualTo(morning.reports());
        assertRefused("W205", settled, new PrecinctAct.Settle(ANNA, PrecinctDay.key(finding), "again"));
        assertRefused("W206", morning, new PrecinctAct.Settle(ANNA, PrecinctDay.key(finding), ""));
    }

    private static PrecinctAct report(int hour, long voters, String reason) {
        return new PrecinctAct.Report(ANNA, LocalTime.of(hour, 0), voters, reason);
    }

    private static PrecinctDay next(PrecinctDay day, PrecinctAct act) {
        return ((PrecinctDay.Outcome.Moved) day.apply(act)).to();
    }

    private static void assertRefused(String code, PrecinctDay day, PrecinctAct act) {
        assertThat(day.apply(act))
                .isInstanceOfSatisfying(
                        PrecinctDay.Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}

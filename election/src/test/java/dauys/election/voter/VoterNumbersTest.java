package dauys.election.voter;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.voter.VoterNumbers.Outcome.Moved;
import dauys.election.voter.VoterNumbers.Outcome.Refused;
import dauys.law.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Numbers of voters as a commission enters them, day by day. */
class VoterNumbersTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2023-03-10T10:00");

    private static VoterAct report(String day, long voters, long certificates, String source, String reason) {
        var count = new VoterCount(
                LocalDate.parse(day),
                voters,
                OptionalLong.of(certificates),
                OptionalLong.empty(),
                source,
                Place.of("record"));
        return new VoterAct.Report(new PersonMark("a".repeat(32)), NOW, count, reason);
    }

    private static VoterNumbers moved(VoterNumbers numbers, VoterAct act) {
        return ((Moved) numbers.apply(act)).to();
    }

    private static String refused(VoterNumbers numbers, VoterAct act) {
        return ((Refused) numbers.apply(act)).refusal().code();
    }

    @Test
    void numbersStandInTheOrderOfTheirDays() {
        var numbers = moved(VoterNumbers.untouched(), report("2023-03-10", 900, 3, "precinct", ""));
        numbers = moved(numbers, report("2023-03-04", 950, 0, "akim", ""));

        assertThat(numbers.counts()).extracting(VoterCount::voters).containsExactly(950L, 900L);
    }

    @Test
    void numbersOfADayAreReplacedWithAReasonOnly() {
        var numbers = moved(VoterNumbers.untouched(), report("2023-03-10", 900, 3, "precinct", ""));

        assertThat(refused(numbers, report("2023-03-10", 910, 3, "precinct", " ")))
                .isEqualTo("W908");
        assertThat(moved(numbers, report("2023-03-10", 910, 3, "precinct", "ten were added"))
                        .counts())
                .extracting(VoterCount::voters)
                .containsExactly(910L);
    }

    @Test
    void impossibleNumbersDaysAndSourcesAreRefused() {
        var none = VoterNumbers.untouched();

        assertThat(refused(none, report("2023-03-10", -1, 3, "precinct", ""))).isEqualTo("W905");
        assertThat(refused(none, report("2023-03-10", 900, VoterNumbers.MOST + 1, "precinct", "")))
                .isEqualTo("W905");
        assertThat(refused(none, report("2023-03-11", 900, 3, "precinct", ""))).isEqualTo("W906");
        assertThat(refused(none, report("2023-03-10", 900, 3, " ", ""))).isEqualTo("W907");
        assertThat(moved(none, report("2023-03-10", VoterNumbers.MOST, 0, "precinct", ""))
                        .counts())
                .hasSize(1);
    }
}

package dauys.election.voter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Ratio;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnoutTest {

    @Test
    void theSameElectionHasTwoTurnouts() {
        var issued = new Turnout(Turnout.Kind.BALLOTS_ISSUED, 6_521_860, 12_035_578, true);
        var tookPart = new Turnout(Turnout.Kind.TOOK_PART, 6_366_441, 12_035_578, false);

        assertThat(issued.share().toDecimal(4, RoundingMode.HALF_UP)).hasToString("0.5419");
        assertThat(tookPart.share().toDecimal(4, RoundingMode.HALF_UP)).hasToString("0.5290");
    }

    @Test
    void nobodyMayCome() {
        assertThat(new Turnout(Turnout.Kind.TOOK_PART, 0, 100, false).share()).isEqualTo(Ratio.of(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"-1, 100", "0, 0", "5, 0", "5, -1"})
    void votersWithoutAListAndNegativeNumbersAreRefused(long voters, long listed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Turnout(Turnout.Kind.TOOK_PART, voters, listed, false))
                .withMessage("TOOK_PART: %d of %d", voters, listed);
    }
}

package dauys.election.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.tabulation.Completeness.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    @ParameterizedTest
    @CsvSource({
        "10, 9, 0, 1, PARTIAL",
        "10, 9, 9, 1, PARTIAL",
        "10, 0, 0, 10, PARTIAL",
        "10, 10, 1, 0, PRELIMINARY",
        "10, 10, 10, 0, PRELIMINARY",
        "10, 10, 0, 0, COMPLETE",
        "0, 0, 0, 0, COMPLETE"
    })
    void resultsAreFinalOnceEveryProtocolIsThereWithoutAnError(
            int expected, int arrived, int withErrors, int missing, Status status) {
        var completeness = new Completeness(expected, arrived, withErrors);

        assertThat(completeness.missing()).isEqualTo(missing);
        assertThat(completeness.status()).isEqualTo(status);
    }

    @Test
    void twoTerritoriesAddUp() {
        assertThat(new Completeness(10, 9, 2).plus(new Completeness(300, 200, 50)))
                .isEqualTo(new Completeness(310, 209, 52));
    }

    @ParameterizedTest
    @CsvSource({"10, 11, 0", "10, 5, 6", "10, 5, -1", "-1, -1, 0"})
    void noMoreProtocolsArriveThanThereAre(int expected, int arrived, int withErrors) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Completeness(expected, arrived, withErrors))
                .withMessage("%d protocols of %d, %d with errors", arrived, expected, withErrors);
    }
}

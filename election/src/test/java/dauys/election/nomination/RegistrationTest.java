package dauys.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final Registration FIRST = at("2023-02-10T15:30", 7);

    @Test
    void theEarlierMomentGoesFirstWhateverTheNumberOfTheDecision() {
        assertThat(at("2023-02-10T15:29", 9)).isLessThan(FIRST);
        assertThat(at("2023-02-11T00:00", 1)).isGreaterThan(FIRST);
    }

    @Test
    void ofOneMomentTheSmallerNumberOfTheDecisionGoesFirst() {
        assertThat(at("2023-02-10T15:30", 6)).isLessThan(FIRST);
        assertThat(at("2023-02-10T15:30", 8)).isGreaterThan(FIRST);
        assertThat(at("2023-02-10T15:30", 7)).isEqualByComparingTo(FIRST);
    }

    @Test
    void registrationsSortFromTheEarliestOn() {
        var sorted = Stream.of(at("2023-02-11T09:00", 1), FIRST, at("2023-02-10T15:30", 3))
                .sorted();

        assertThat(sorted).extracting(Registration::decision).containsExactly(3, 7, 1);
    }

    private static Registration at(String moment, int decision) {
        return new Registration(LocalDateTime.parse(moment), decision);
    }
}

package dauys.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which list was registered earlier, as far as the data settle it. */
class OrderOfRegistrationTest {

    private static PartyList list(String party, String day, String time, int decision) {
        var registration = new Registration(
                LocalDate.parse(day),
                time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time)),
                decision == 0 ? OptionalInt.empty() : OptionalInt.of(decision));
        return new PartyList(party, Optional.of(registration), OptionalInt.empty(), List.of());
    }

    private static Map<String, Integer> places(PartyList... lists) {
        return OrderOfRegistration.places(List.of(lists));
    }

    @Test
    void theEarlierDayGoesFirst() {
        assertThat(places(list("A", "2023-02-11", "", 0), list("B", "2023-02-10", "", 0)))
                .containsOnly(Map.entry("B", 1), Map.entry("A", 2));
    }

    @Test
    void ofOneDayTheEarlierTimeGoesFirstWhateverTheNumberOfTheDecision() {
        assertThat(places(list("A", "2023-02-10", "15:30", 1), list("B", "2023-02-10", "15:29", 9)))
                .containsOnly(Map.entry("B", 1), Map.entry("A", 2));
    }

    @Test
    void ofOneMomentTheSmallerNumberOfTheDecisionGoesFirst() {
        assertThat(places(list("A", "2023-02-10", "15:30", 7), list("B", "2023-02-10", "15:30", 6)))
                .containsOnly(Map.entry("B", 1), Map.entry("A", 2));
        assertThat(places(list("A", "2023-02-10", "", 7), list("B", "2023-02-10", "", 6)))
                .containsOnly(Map.entry("B", 1), Map.entry("A", 2));
    }

    @Test
    void listsOfOneActShareAPlace() {
        assertThat(places(list("A", "2023-02-10", "15:30", 7), list("B", "2023-02-10", "15:30", 7)))
                .containsOnly(Map.entry("A", 1), Map.entry("B", 1));
        assertThat(places(list("A", "2023-02-10", "", 0), list("B", "2023-02-10", "", 0)))
                .containsOnly(Map.entry("A", 1), Map.entry("B", 1));
    }

    @Test
    void whereOneOfADayHasATimeAndAnotherHasNoneNobodyKnowsWhichCameFirst() {
        assertThat(places(
                        list("A", "2023-02-10", "", 0),
                        list("B", "2023-02-10", "09:00", 0),
                        list("C", "2023-02-09", "", 0),
                        list("D", "2023-02-11", "", 0)))
                .containsOnly(Map.entry("C", 1), Map.entry("D", 3));
    }

    @Test
    void whereOneOfAMomentHasANumberAndAnotherHasNoneNobodyKnowsWhichCameFirst() {
        assertThat(places(list("A", "2023-02-10", "09:00", 0), list("B", "2023-02-10", "09:00", 1)))
                .isEmpty();
    }

    @Test
    void aListWhoseRegistrationWasNotPublishedHasNoPlace() {
        var unknown = new PartyList("A", Optional.empty(), OptionalInt.empty(), List.of());

        assertThat(places(unknown, list("B", "2023-02-10", "", 0))).containsOnly(Map.entry("B", 1));
    }
}

package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aWholeFileIsNamedByItsPath() {
        assertThat(Place.of("kz/2023/totals.csv")).hasToString("kz/2023/totals.csv");
        assertThat(Place.of("kz/2023/totals.csv")).isEqualTo(new Place("kz/2023/totals.csv", 0, 0));
    }

    @Test
    void aLineFollowsThePath() {
        assertThat(new Place("totals.csv", 3, 0)).hasToString("totals.csv:3");
    }

    @Test
    void aColumnFollowsTheLine() {
        assertThat(new Place("totals.csv", 3, 2)).hasToString("totals.csv:3:2");
    }

    @Test
    void aColumnWithoutALineSaysNothing() {
        assertThat(new Place("totals.csv", 0, 2)).hasToString("totals.csv");
    }
}

package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.law.Ratio;
import dauys.publication.charts.Swing.Line;
import dauys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shares of two elections as slopes: nothing is left out, and no label lies on another. */
class SwingTest {

    private static Swing swing() {
        return new Swing(
                "Mazhilis",
                "10 January 2021",
                "19 March 2023",
                1_000,
                2_000,
                List.of(
                        new Line("A", "Alpha", Optional.of("#0f86a8"), share(711, 1_000), share(1_078, 2_000)),
                        new Line("B", "Beta", Optional.of("#3f8f3a"), share(72, 1_000), share(218, 2_000)),
                        new Line("C", "Gamma", Optional.empty(), Optional.empty(), share(172, 2_000)),
                        new Line(
                                "D",
                                "Delta with a name that is far too long",
                                Optional.empty(),
                                share(36, 1_000),
                                Optional.empty()),
                        new Line("E", "Epsilon", Optional.empty(), share(73, 1_000), share(219, 2_000))));
    }

    private static Optional<Ratio> share(long part, long whole) {
        return Optional.of(Ratio.of(part, whole));
    }

    @Test
    void onlyAListThatStoodBothTimesHasASlope() {
        var drawn = Drawn.of(Charts.of(List.of(), Language.EN).swing("s", swing()));
        assertThat(drawn.all("line", "chart-slope")).hasSize(3);
    }

    @Test
    void theTableTellsWhatChangedInPercentagePoints() {
        var table = Charts.of(List.of(), Language.EN).swing("s", swing()).table();
        assertThat(table.rows())
                .containsExactly(
                        List.of("Alpha", "71.10", "53.90", "−17.20"),
                        List.of("Beta", "7.20", "10.90", "+3.70"),
                        List.of("Gamma", "", "8.60", ""),
                        List.of("Delta with a name that is far too long", "3.60", "", ""),
                        List.of("Epsilon", "7.30", "10.95", "+3.65"));
        assertThat(table.caption()).contains("1,000", "2,000", "10 January 2021", "19 March 2023");
        for (int column = 1; column < 4; column++) {
            assertThat(table.isNumeric(column)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsDoNotTouchAndStayInside(Language language) {
        var lines = new ArrayList<Line>(swing().lists());
        for (int i = 0; i < 12; i++) {
            lines.add(new Line("S" + i, "Small " + i, Optional.empty(), share(i, 1_000), share(12 - i, 2_000)));
        }
        var many = new Swing("Mazhilis", "10 January 2021", "19 March 2023", 1_000, 2_000, lines);
        var drawn = Drawn.of(Charts.of(List.of(), language).swing("s", many));
        var box = List.of(drawn.root().getAttribute("viewBox").split(" "));
        for (String anchor : List.of("start", "end")) {
            var heights = drawn.all("text").stream()
                    .filter(each -> each.getAttribute("text-anchor").equals(anchor))
                    .map(each -> Double.parseDouble(each.getAttribute("y")))
                    .sorted()
                    .toList();
            assertThat(heights).hasSize(17);
            for (int i = 1; i < heights.size(); i++) {
                assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(16);
            }
            assertThat(heights.getLast()).isLessThan(Double.parseDouble(box.get(3)));
        }
    }

    @Test
    void listsThatNeverMetAreSaidNotToHave() {
        var apart = new Swing(
                "Mazhilis",
                "then",
                "now",
                10,
                10,
                List.of(
                        new Line("A", "Alpha", Optional.empty(), share(1, 10), Optional.empty()),
                        new Line("B", "Beta", Optional.empty(), Optional.empty(), share(1, 10))));
        var chart = Charts.of(List.of(), Language.EN).swing("s", apart);
        assertThat(chart.svg()).contains("No list stood in both elections");
        assertThatThrownBy(() -> new Line("A", "Alpha", Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

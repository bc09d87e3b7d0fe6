package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Moment;
import dauys.election.calendar.SetDate;
import dauys.election.calendar.Span;
import dauys.folder.Rulebooks;
import dauys.law.Anchor;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The milestones of an election on one scale of time. */
class MilestoneBarsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);

    private static Rulebook rulebook(String edition) {
        return Edition.parse(edition)
                .flatMap(each -> Rulebooks.load(each).value())
                .orElseThrow();
    }

    private static ElectionCalendar early() {
        var registration = new Span(
                Optional.of(Moment.of(LocalDate.of(2023, 1, 20))), Optional.of(Moment.of(LocalDate.of(2023, 2, 18))));
        var set = Map.of(Rule.REGISTRATION, new SetDate(registration, "press", Place.of("dates.csv")));
        var calling = Calling.early(DAY).with(Anchor.CALLING, LocalDate.of(2023, 1, 19));
        return ElectionCalendar.of(rulebook("kz/2022-11-05"), Office.MAZHILIS, calling, set);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMilestoneWhoseDayIsKnownIsDrawnAndStandsInTheTable(Language language) {
        var calendar = early();
        long known = calendar.milestones().stream()
                .filter(each ->
                        each.span().opens().isPresent() || each.span().closes().isPresent())
                .count();

        var chart = Charts.of(List.of(), language).calendar("c", calendar).orElseThrow();

        assertThat(chart.table().rows()).hasSize((int) known).hasSizeGreaterThan(30);
        assertThat(Drawn.of(chart).all("text", "chart-text")).hasSizeGreaterThanOrEqualTo((int) known);
        assertThat(chart.svg()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void whatWasSetIsToldFromWhatTheLawCountsByFormAndNotByColourAlone() {
        var drawn = Drawn.of(
                Charts.of(List.of(), Language.EN).calendar("c", early()).orElseThrow());

        // One mark of each in the legend; registration is the only date that was set.
        assertThat(drawn.all("rect", "chart-point")).hasSize(2);
        assertThat(drawn.all("rect", "chart-point"))
                .allSatisfy(each -> assertThat(each.getAttribute("height")).isEqualTo("10"));
        assertThat(drawn.all("rect", "chart-plain"))
                .hasSizeGreaterThan(1)
                .allSatisfy(each -> assertThat(each.getAttribute("height")).isEqualTo("5"));
        assertThat(drawn.all("circle", "chart-hollow"))
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(each.getAttribute("fill")).isEqualTo("none"));
    }

    @Test
    void nothingLiesOutsideThePicture() {
        var drawn = Drawn.of(
                Charts.of(List.of(), Language.KK).calendar("c", early()).orElseThrow());
        double width = Double.parseDouble(drawn.root().getAttribute("viewBox").split(" ", -1)[2]);

        assertThat(drawn.all("rect"))
                .allSatisfy(each -> assertThat(Double.parseDouble(each.getAttribute("x"))
                                + Double.parseDouble(each.getAttribute("width")))
                        .isBetween(0.0, width));
    }

    @Test
    void anEditionThatSetsHoursAloneHasAPictureToo() {
        var calendar = ElectionCalendar.of(
                rulebook("ru/2014-02-22"), Office.STATE_DUMA, Calling.regular(LocalDate.of(2016, 9, 18)), Map.of());

        assertThat(Charts.of(List.of(), Language.RU).calendar("c", calendar).isPresent())
                .isEqualTo(!calendar.milestones().isEmpty());
    }
}

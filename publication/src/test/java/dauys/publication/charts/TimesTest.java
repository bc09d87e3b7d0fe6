package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.election.Given;
import dauys.election.commission.PersonMark;
import dauys.election.protocol.PrecinctDay;
import dauys.wording.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The night of the protocols and the day of the turnout. */
class TimesTest {

    private static final Instant CLOSED = Instant.parse("2023-03-19T14:00:00Z");

    private static List<Arrived> night() {
        var night = new ArrayList<Arrived>();
        for (int i = 0; i <= 100; i++) {
            night.add(new Arrived(CLOSED.plusSeconds(300L * i), 495L * i));
        }
        return night;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCurveIsDrawnInEveryLanguageAndEndsWithTheLastCount(Language language) {
        var chart = Charts.of(List.of(), language).arrivals("a", night(), 49_539, ZoneOffset.ofHours(6));
        assertThat(Drawn.of(chart).all("path", "chart-line")).hasSize(1);
        assertThat(chart.table().rows().getLast().get(1).replaceAll("\\D", "")).isEqualTo("49500");
        assertThat(chart.table().rows()).hasSizeLessThanOrEqualTo(27);
    }

    @Test
    void theOrderOfTheMomentsDoesNotMatter() {
        var shuffled = night();
        Collections.shuffle(shuffled, new Random(3));
        var charts = Charts.of(List.of(), Language.EN);
        assertThat(charts.arrivals("a", shuffled, 49_539, ZoneOffset.UTC))
                .isEqualTo(charts.arrivals("a", night(), 49_539, ZoneOffset.UTC));
    }

    @Test
    void oneMomentIsACurveAndNoneIsNot() {
        var charts = Charts.of(List.of(), Language.EN);
        assertThat(charts.arrivals("a", List.of(new Arrived(CLOSED, 3)), 10, ZoneOffset.UTC)
                        .svg())
                .doesNotContain("NaN", "Infinity");
        assertThatThrownBy(() -> charts.arrivals("a", List.of(), 10, ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void turnoutIsAShareOfThePrecinctsThatReported(Language language) {
        var here = Given.aPrecinct("P1").withVoters(1_000).build();
        var there = Given.aPrecinct("P2").withVoters(500).build();
        var territory = Given.aTerritory(List.of(here, there));
        var reported = ReportedTurnout.of(territory, Map.of("P1", day(100, 400), "P2", day(50)));
        assertThat(reported)
                .containsExactly(
                        new ReportedTurnout(LocalTime.of(10, 0), 2, 150, 1_500),
                        new ReportedTurnout(LocalTime.of(12, 0), 1, 400, 1_000));
        var chart = Charts.of(List.of(), language).turnoutOverDay("d", reported).orElseThrow();
        assertThat(Drawn.of(chart).all("circle", "chart-point")).hasSize(2);
        assertThat(chart.table().rows().getFirst().getFirst()).isEqualTo("10:00");
        assertThat(Charts.of(List.of(), language).turnoutOverDay("d", List.of()))
                .isEmpty();
    }

    private static PrecinctDay day(long... voters) {
        var reports = new TreeMap<LocalTime, PrecinctDay.Report>();
        for (int i = 0; i < voters.length; i++) {
            reports.put(
                    LocalTime.of(10 + 2 * i, 0),
                    new PrecinctDay.Report(voters[i], new PersonMark("%032x".formatted(1))));
        }
        return new PrecinctDay(reports, Map.of());
    }
}

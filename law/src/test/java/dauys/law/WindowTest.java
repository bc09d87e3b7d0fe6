package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Window.Point;
import dauys.law.Window.Unit;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    @Test
    void bothEndsAreReadWithEventDistanceAndTime() {
        var window = Window.parse("election-day -60 days .. election-day -40 days 18:00");

        assertThat(window)
                .contains(new Window(
                        Optional.of(new Point(Anchor.ELECTION_DAY, -60, Unit.DAY, Optional.empty())),
                        Optional.of(new Point(Anchor.ELECTION_DAY, -40, Unit.DAY, Optional.of(LocalTime.of(18, 0))))));
    }

    @Test
    void oneEndMayBeMissing() {
        assertThat(Window.parse(".. term-end -5 months").orElseThrow().opens()).isEmpty();
        assertThat(Window.parse("count-end ..").orElseThrow().closes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "election-day -60 days .. election-day -40 days 18:00",
                ".. term-end -5 months",
                "voting-opens -1 minute ..",
                "registration-end .. election-day -1 day 00:00",
                ".. publication +30 days"
            })
    void whatIsReadIsWrittenInTheSameForm(String text) {
        assertThat(Window.parse(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "election-day",
                "polling-day .. election-day",
                "election-day -60 .. election-day",
                "election-day 60 days ..",
                "election-day -60 weeks ..",
                "election-day 24:00 ..",
                "election-day .. nothing"
            })
    void anythingElseIsNoWindow(String text) {
        assertThat(Window.parse(text)).isEmpty();
    }

    @Test
    void aWindowWithoutBothEndsCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(Optional.empty(), Optional.empty()));
    }

    @Test
    void aPointMovesByItsOwnUnit() {
        var point = new Point(Anchor.TERM_END, -5, Unit.MONTH, Optional.empty());

        assertThat(point.later(1)).isEqualTo(new Point(Anchor.TERM_END, -4, Unit.MONTH, Optional.empty()));
    }
}

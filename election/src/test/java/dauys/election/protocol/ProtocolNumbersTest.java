package dauys.election.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.DoubleEntry.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The numbers of one paper, what is kept with them, and what can stand on a paper at all. */
class ProtocolNumbersTest {

    private static final PersonMark ANNA = new PersonMark("%032x".formatted(1));
    private static final PersonMark BOLAT = new PersonMark("%032x".formatted(2));
    private static final long MOST = ProtocolNumbers.MOST;

    @Test
    void holdEveryNumberThatOnePrecinctCanHaveCounted() {
        var numbers = ProtocolNumbers.of(new long[] {PrecinctProtocol.EMPTY, MOST}, new long[] {0, MOST});

        assertThat(numbers.lines()).containsExactly(PrecinctProtocol.EMPTY, MOST);
        assertThat(numbers.votes()).containsExactly(0L, MOST);
    }

    @Test
    void holdNoOther() {
        assertThatThrownBy(() -> ProtocolNumbers.of(new long[] {MOST + 1}, new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProtocolNumbers.of(new long[] {PrecinctProtocol.EMPTY - 1}, new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProtocolNumbers.of(new long[0], new long[] {MOST + 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProtocolNumbers.of(new long[0], new long[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anActOfCorrectionHasANumberAndSignatories() {
        var day = LocalDate.of(2023, 3, 20);
        var slip = CorrectionAct.Reason.SLIP;

        assertThat(new CorrectionAct("7", day, slip, "", List.of(ANNA)).number())
                .isEqualTo("7");
        assertThatThrownBy(() -> new CorrectionAct(" ", day, slip, "", List.of(ANNA)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CorrectionAct("7", day, slip, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVersionKnowsWhichOfItsFindingsWereDealtWith() {
        var numbers = ProtocolNumbers.of(new long[] {1}, new long[] {1});
        var handled = List.of(new Handling(1, "P201", ANNA, "so it stands on the paper"));
        var version = new ProtocolVersion(numbers, ANNA, BOLAT, handled, Optional.empty());

        assertThat(version.handles(1)).isTrue();
        assertThat(version.handles(0)).isFalse();
    }

    @Test
    void onlyWhatIsAgreedOrCorrectedIsAddedUp() {
        assertThat(Arrays.stream(State.values()).filter(State::isCounted))
                .containsExactlyInAnyOrder(State.AGREED, State.CORRECTED);
    }
}

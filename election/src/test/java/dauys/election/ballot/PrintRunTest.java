package dauys.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Ratio;
import org.junit.jupiter.api.Test;

class PrintRunTest {

    private static final Ratio LAW = Ratio.of(101, 100);

    @Test
    void thePrintRunOf2023IsTheOneThatWasReported() {
        assertThat(PrintRun.of(12_032_550, LAW)).isEqualTo(12_152_876);
    }

    @Test
    void aPartOfAPaperIsAPaper() {
        assertThat(PrintRun.of(100, LAW)).isEqualTo(101);
        assertThat(PrintRun.of(101, LAW)).isEqualTo(103);
        assertThat(PrintRun.of(1, LAW)).isEqualTo(2);
        assertThat(PrintRun.of(0, LAW)).isZero();
    }

    @Test
    void thereAreNoFewerVotersThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> PrintRun.of(-1, LAW));
    }
}

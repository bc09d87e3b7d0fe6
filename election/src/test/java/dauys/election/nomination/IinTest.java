package dauys.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up numbers, checked by another program. */
class IinTest {

    @ParameterizedTest
    @ValueSource(strings = {"850315300128", "980319300453", "900101300770", "900101300811"})
    void theLastDigitChecksTheOthers(String iin) {
        assertThat(Iin.isWellFormed(iin)).isTrue();
        char other = iin.charAt(11) == '9' ? '0' : (char) (iin.charAt(11) + 1);
        assertThat(Iin.isWellFormed(iin.substring(0, 11) + other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "85031530012", "8503153001288", "85031530012x", "850315 30012", "900101300800"})
    void anythingElseIsNoNumber(String text) {
        assertThat(Iin.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"850315300128, 1985-03-15", "120319500110, 2012-03-19", "450505100000, 1845-05-05"})
    void itStatesTheDayOfBirth(String iin, LocalDate born) {
        assertThat(Iin.born(iin)).contains(born);
    }

    @Test
    void aDayThatIsNoneIsNotMadeUp() {
        assertThat(Iin.born("850231300128")).isEmpty();
        assertThat(Iin.born("850315700128")).isEmpty();
        assertThat(Iin.born("850315000128")).isEmpty();
    }
}

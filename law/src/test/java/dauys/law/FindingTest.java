package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Finding.Severity;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Place PLACE = new Place("totals.csv", 3, 2);

    @Test
    void anErrorStopsAndAWarningDoesNot() {
        assertThat(Finding.error("F102", PLACE).isError()).isTrue();
        assertThat(Finding.error("F102", PLACE).severity()).isEqualTo(Severity.ERROR);
        assertThat(Finding.warning("W203", PLACE).isError()).isFalse();
        assertThat(Finding.warning("W203", PLACE).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void itKeepsItsCodeItsPlaceAndItsFacts() {
        var finding = Finding.warning("W203", PLACE).with("votes", 7).with("base", 6);

        assertThat(finding.code()).isEqualTo("W203");
        assertThat(finding.place()).isEqualTo(PLACE);
        assertThat(finding.isError()).isFalse();
        assertThat(finding.facts()).containsOnly(Map.entry("votes", 7), Map.entry("base", 6));
    }

    @Test
    void oneMoreFactLeavesTheFindingItCameFromAsItWas() {
        var finding = Finding.error("F102", PLACE);

        finding.with("votes", 7);

        assertThat(finding.facts()).isEmpty();
    }

    @Test
    void itsFactsPrintInAlphabeticalOrder() {
        var finding = Finding.error("F102", PLACE)
                .with("votes", 1)
                .with("base", 2)
                .with("contest", "c")
                .with("option", "A");

        assertThat(finding.facts().keySet()).containsExactly("base", "contest", "option", "votes");
    }

    @Test
    void nobodyCanChangeItsFactsAfterwards() {
        var given = new HashMap<String, Object>(Map.of("votes", 7));
        var finding = new Finding("F102", Severity.ERROR, PLACE, given);

        given.put("votes", 8);

        assertThat(finding.facts()).containsExactly(Map.entry("votes", 7));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.facts().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "F1", "F10", "F1020", "f102", "FF102", "102", "F10a"})
    void aCodeIsALetterAndThreeDigits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error(code, PLACE))
                .withMessage("Not a code of a letter and three digits: " + code);
    }
}

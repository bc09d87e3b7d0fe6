package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final LawRef BASIS =
            new LawRef("elections", "97-1", "5", 1, "", new Edition("kz", LocalDate.of(2022, 11, 5)));

    @Test
    void itNamesTheArticleAndWhatTheSentenceNeeds() {
        var refusal = new Refusal("D201", BASIS, Map.of("party", "A", "candidate", "A9"));

        assertThat(refusal.code()).isEqualTo("D201");
        assertThat(refusal.basis().orElseThrow().cite()).isEqualTo("97-1(5) part 1");
        assertThat(refusal.facts().keySet()).containsExactly("candidate", "party");
    }

    @Test
    void nobodyCanChangeItsFactsAfterwards() {
        var given = new HashMap<String, Object>(Map.of("party", "A"));
        var refusal = new Refusal("D201", BASIS, given);

        given.put("party", "B");

        assertThat(refusal.facts()).containsExactly(Map.entry("party", "A"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refusal.facts().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D20", "D2011", "d201", "201", "DD201"})
    void aCodeIsALetterAndThreeDigits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refusal(code, BASIS, Map.of()))
                .withMessage("Not a code of a letter and three digits: " + code);
    }
}

package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrilingualTest {

    @Test
    void aNameIsKeptInItsThreeLanguages() {
        var name = new Trilingual("Мәжіліс", "Мажилис", "Mazhilis");

        assertThat(name.kk()).isEqualTo("Мәжіліс");
        assertThat(name.ru()).isEqualTo("Мажилис");
        assertThat(name.en()).isEqualTo("Mazhilis");
    }

    @ParameterizedTest
    @CsvSource({"' ', Мажилис, Mazhilis", "Мәжіліс, '', Mazhilis", "Мәжіліс, Мажилис, ' '"})
    void aNameThatIsMissingInOneLanguageIsRefused(String kk, String ru, String en) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trilingual(kk, ru, en))
                .withMessage("A name is missing in one language: " + kk + " | " + ru + " | " + en);
    }
}

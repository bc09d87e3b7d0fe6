package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {

    private static final Edition OF_2022 = new Edition("kz", LocalDate.of(2022, 11, 5));

    @Test
    void anEditionIsNamedByCountryAndDateOfTheAmendingAct() {
        assertThat(OF_2022.id()).isEqualTo("kz/2022-11-05");
        assertThat(OF_2022).hasToString("kz/2022-11-05");
    }

    @Test
    void itsNameIsReadBack() {
        assertThat(Edition.parse("kz/2022-11-05")).contains(OF_2022);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kz",
                "kz/",
                "/2022-11-05",
                "2022-11-05",
                "KZ/2022-11-05",
                "kaz/2022-11-05",
                "kz/2022-11-5",
                "kz/2022-02-30",
                "kz/2022-13-01",
                "kz/2022-11-05/",
                "kz 2022-11-05"
            })
    void anythingElseIsNoEdition(String text) {
        assertThat(Edition.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "KZ", "kaz", "k1", "қз"})
    void aCountryIsTwoLowerCaseLetters(String country) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(country, LocalDate.of(2022, 11, 5)))
                .withMessage("Not a country code of two lower-case letters: " + country);
    }

    @Test
    void editionsSortByCountryFirstAndThenByDate() {
        var sorted = Stream.of("kz/2026-06-11", "uz/1999-12-28", "kg/2023-01-01", "kz/2022-11-05")
                .map(id -> Edition.parse(id).orElseThrow())
                .sorted()
                .map(Edition::id);

        assertThat(sorted).containsExactly("kg/2023-01-01", "kz/2022-11-05", "kz/2026-06-11", "uz/1999-12-28");
    }
}

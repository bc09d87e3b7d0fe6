package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.wording.Language;
import dauys.wording.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charts say the same in three languages, and their tables know numbers from words. */
class ChartTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysWithTheSamePlaceholders(Language language) {
        var english = Messages.beside(Charts.class, "charts", Language.EN);
        var own = Messages.beside(Charts.class, "charts", language);
        assertThat(own.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(own.placeholders(key)).describedAs(key).isEqualTo(english.placeholders(key));
        }
    }

    @Test
    void aColumnOfNumbersInAnyLanguageIsNumeric() {
        var table = new DataTable(
                "caption",
                List.of("name", "kk", "en", "difference", "fraction", "words"),
                List.of(
                        List.of("1", "3 431 510", "3,431,510", "−171 892", "1/3", "Amanat"),
                        List.of("2", "53,90", "", "+12,735", "126 355/153 121", "4")));
        assertThat(table.isNumeric(0)).isFalse();
        assertThat(table.isNumeric(1)).isTrue();
        assertThat(table.isNumeric(2)).isTrue();
        assertThat(table.isNumeric(3)).isTrue();
        assertThat(table.isNumeric(4)).isTrue();
        assertThat(table.isNumeric(5)).isFalse();
    }
}

package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is described, in three languages. */
class DescribedColumnsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageDescribesTheSameFilesAndColumns(Language language) {
        var english = DataWords.in(Language.EN);
        var own = DataWords.in(language);

        assertThat(own.keys()).isEqualTo(english.keys());
        english.keys().forEach(key -> {
            assertThat(own.placeholders(key)).as(key).isEqualTo(english.placeholders(key));
            assertThat(own.text(
                            key,
                            english.placeholders(key).stream().collect(Collectors.toMap(each -> each, each -> "1"))))
                    .as(key)
                    .isNotBlank();
        });
    }

    @Test
    void aColumnThatNobodyDescribedFails() {
        assertThatThrownBy(() -> DataWords.column("colour_of_the_box", ColumnType.TEXT, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour_of_the_box");
    }

    @Test
    void aFieldBeyondTheDescribedColumnsFails() throws IOException {
        var table =
                new CsvTable(new ByteArrayOutputStream(), List.of(DataWords.key("contest"), DataWords.key("option")));
        table.text("a").text("b");

        assertThatThrownBy(() -> table.text("c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRowThatLacksAFieldFails() throws IOException {
        var table =
                new CsvTable(new ByteArrayOutputStream(), List.of(DataWords.key("contest"), DataWords.key("option")));
        table.text("a");

        assertThatThrownBy(table::end).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(table::finish).isInstanceOf(IllegalStateException.class);
    }
}

package dauys.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.wording.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sentences in each language. */
class DocumentWordsTest {

    private static final Pattern WORD = Pattern.compile("frame\\.words\\.([a-z]+)\\.([a-z-]+)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSentencesWithTheSamePlaceholders(Language language) {
        var english = Words.own(Language.EN);
        var own = Words.own(language);

        assertThat(own.keys()).isEqualTo(english.keys());
        own.keys().forEach(key -> assertThat(own.placeholders(key)).as(key).isEqualTo(english.placeholders(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"protocol", "table", "final", "signatures", "page"})
    void everyWordOfATemplateIsThere(String template) throws IOException {
        var own = Words.own(Language.EN);
        try (var stream = Words.class.getResourceAsStream(template + ".mustache")) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            WORD.matcher(text)
                    .results()
                    .forEach(found -> assertThat(own.keys()).contains(found.group(1) + "." + found.group(2)));
        }
    }

    @Test
    void thePageStandsBeforeTheNumberOfPagesInEveryLanguage() {
        for (Language language : Language.values()) {
            String sentence = Words.own(language).text("page.of", java.util.Map.of("page", "A", "pages", "B"));
            assertThat(sentence.indexOf('A')).isBetween(0, sentence.indexOf('B'));
        }
    }
}

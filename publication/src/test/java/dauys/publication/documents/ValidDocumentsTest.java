package dauys.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.wording.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that archives and readers for the blind can take, and that are the same each time. */
class ValidDocumentsTest {

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(DocumentKind.values()).map(kind -> Arguments.of(language, kind)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void aDocumentIsPdfA2aAndPdfUa1(Language language, DocumentKind kind) {
        byte[] document = SmallNation.first(new Documents(SmallNation.snapshot(), language), kind)
                .bytes();

        assertThat(Validity.problems(document)).isEmpty();
        assertThat(Validity.barriers(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void theSameDataGiveTheSameBytes(Language language, DocumentKind kind) {
        byte[] one = SmallNation.first(new Documents(SmallNation.snapshot(), language), kind)
                .bytes();
        byte[] other = SmallNation.first(new Documents(SmallNation.snapshot(), language), kind)
                .bytes();

        assertThat(one).isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void aDocumentSaysWhatItIsInItsLanguage(Language language, DocumentKind kind) {
        var made = SmallNation.first(new Documents(SmallNation.snapshot(), language), kind);
        byte[] document = made.bytes();

        assertThat(Read.isTagged(document)).isTrue();
        assertThat(Read.language(document)).isEqualTo(language.code());
        assertThat(Read.title(document)).isEqualTo(made.printed().title());
        assertThat(Read.text(document)).contains(made.printed().title().replace('\u00A0', ' '));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void eachPageSaysThatItIsSyntheticAndHowManyPagesThereAre(Language language, DocumentKind kind) {
        byte[] document = SmallNation.first(new Documents(SmallNation.snapshot(), language), kind)
                .bytes();

        String mark = Words.own(language).text("mark.synthetic");
        var pages = Read.pages(document);
        for (int i = 0; i < pages.size(); i++) {
            String number = Words.own(language).text("page.of", java.util.Map.of("page", i + 1, "pages", pages.size()));
            assertThat(pages.get(i)).contains(mark, number, "02:15 (UTC)");
        }
    }
}

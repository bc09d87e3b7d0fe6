package dauys.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.seats.ToDecide;
import dauys.law.Authority;
import dauys.law.Confidence;
import dauys.law.Edition;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Term;
import dauys.law.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How each language cites the law and names who must act. */
class LawWordsTest {

    private static final Edition EDITION = Edition.parse("kz/2022-11-05").orElseThrow();

    private static String cite(Language language, LawRef law) {
        return new LawWords(Messages.in(language)).cite(law);
    }

    @Test
    void aParagraphIsCitedInTheOrderOfTheLanguage() {
        var law = new LawRef("elections", "97-1", "4", 0, "", EDITION);

        assertThat(cite(Language.EN, law)).isEqualTo("article 97-1, paragraph 4");
        assertThat(cite(Language.RU, law)).isEqualTo("пункт 4 статьи 97-1");
        assertThat(cite(Language.KK, law)).isEqualTo("97-1-баптың 4-тармағы");
    }

    @Test
    void aPartIsAnOrdinalInWords() {
        var law = new LawRef("elections", "97-1", "5", 3, "", EDITION);

        assertThat(cite(Language.RU, law)).isEqualTo("часть третья пункта 5 статьи 97-1");
        assertThat(cite(Language.KK, law)).isEqualTo("97-1-баптың 5-тармағының үшінші бөлігі");
    }

    @Test
    void anotherActIsNamed() {
        var law = new LawRef("constitution", "50", "3", 0, "", EDITION);

        assertThat(cite(Language.EN, law)).startsWith("Constitution, ");
        assertThat(cite(Language.RU, law)).isEqualTo("пункт 3 статьи 50 Конституции");
        assertThat(cite(Language.KK, law)).startsWith("Конституция");
    }

    @Test
    void anActThatNumbersThePartsOfItsArticlesIsCitedByThem() {
        var duma = Edition.parse("ru/2014-02-22").orElseThrow();
        var law = new LawRef("state-duma-elections", "89", "3", 0, "", duma);

        assertThat(cite(Language.EN, law)).isEqualTo("State Duma Elections Act, article 89, part 3");
        assertThat(cite(Language.RU, law))
                .isEqualTo("часть 3 статьи 89 Закона о выборах депутатов Государственной Думы");
        assertThat(cite(Language.KK, law))
                .isEqualTo("Мемлекеттік Дума депутаттарының сайлауы туралы заң, 89-баптың 3-бөлігі");
    }

    @Test
    void whoMustActIsNamedWithTheTime() {
        var law = new LawRef("elections", "97", "1", 0, "", EDITION);
        var who = new ToDecide(Authority.CENTRAL_COMMISSION, law, Optional.of(new Term(10, Term.Unit.DAY)));

        assertThat(new LawWords(Messages.in(Language.EN)).toDecide(Optional.of(who)))
                .isEqualTo("Who must act: the Central Election Commission, within 10 days.");
        assertThat(new LawWords(Messages.in(Language.RU)).toDecide(Optional.of(who)))
                .contains("Центральная избирательная комиссия")
                .contains("10 дней");
        assertThat(new LawWords(Messages.in(Language.KK)).toDecide(Optional.of(who)))
                .contains("Орталық сайлау комиссиясы")
                .contains("10 күн");
    }

    @Test
    void aPathIsShownInItsOrder() {
        var path = new Provision(
                Office.MASLIKHAT,
                Rule.LIST_PATH,
                new Value.Path(List.of(Authority.TERRITORIAL_COMMISSION, Authority.REGIONAL_COMMISSION)),
                new LawRef("elections", "108", "", 0, "", EDITION),
                Optional.empty(),
                "the law's text",
                Confidence.READ_IN_THE_LAW,
                "");

        assertThat(new LawWords(Messages.in(Language.EN)).value(path))
                .isEqualTo("the territorial election commission → the regional election commission");
        assertThat(new LawWords(Messages.in(Language.KK)).value(path))
                .startsWith("аумақтық сайлау комиссиясы → облыстың");
    }

    @Test
    void whereTheRulebookNamesNobodyTheSentenceSaysSo() {
        assertThat(new LawWords(Messages.in(Language.EN)).toDecide(Optional.empty()))
                .contains("does not carry who decides");
    }
}

package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LawRefTest {

    private static final Edition EDITION = new Edition("kz", LocalDate.of(2022, 11, 5));

    @Test
    void aWholeArticleIsCitedByItsNumber() {
        assertThat(article("113-10", "", 0, "").cite()).isEqualTo("113-10");
    }

    @Test
    void aParagraphStandsInBrackets() {
        assertThat(article("97-1", "4", 0, "").cite()).isEqualTo("97-1(4)");
    }

    @Test
    void anUnnumberedPartIsCitedByItsOrdinal() {
        assertThat(article("97-1", "5", 3, "").cite()).isEqualTo("97-1(5) part 3");
        assertThat(article("97-1", "5", 1, "").cite()).isEqualTo("97-1(5) part 1");
    }

    @Test
    void aSubparagraphComesLast() {
        assertThat(article("43", "4-1", 0, "2-1").cite()).isEqualTo("43(4-1) sub 2-1");
        assertThat(article("43", "4-1", 2, "2-1").cite()).isEqualTo("43(4-1) part 2 sub 2-1");
    }

    @Test
    void aReferenceWithoutAnActIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LawRef(" ", "97-1", "", 0, "", EDITION))
                .withMessage("A reference needs an act and an article:  , 97-1");
    }

    @Test
    void aReferenceWithoutAnArticleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LawRef("elections", "", "", 0, "", EDITION))
                .withMessage("A reference needs an act and an article: elections, ");
    }

    @Test
    void partsDoNotCountBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article("97-1", "5", -1, ""))
                .withMessage("Parts count from 1: -1");
    }

    private static LawRef article(String article, String paragraph, int part, String subparagraph) {
        return new LawRef("elections", article, paragraph, part, subparagraph, EDITION);
    }
}

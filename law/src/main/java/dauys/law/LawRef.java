package dauys.law;

/**
 * A place in the law that a step, a refusal or a finding rests on, always with the edition it was read in.
 *
 * <p>It follows the law's own numbering, for instance article 97-1, paragraph 5, part 3 ("часть третья пункта 5 статьи
 * 97-1"), or article 43, paragraph 4-1, subparagraph 2. An act may call its divisions otherwise; how it is cited is the
 * {@code wording} module's.
 *
 * @param act the act's key, such as {@code elections}, {@code constitution} or {@code state-duma-elections}
 * @param article the article's number as printed, such as {@code 97-1}
 * @param paragraph the number of the article's first division, empty where the whole article is meant
 * @param part the ordinal of the unnumbered part inside the paragraph, 0 where the whole paragraph is meant
 * @param subparagraph the subparagraph's number, empty where there is none
 * @param edition the edition of that act
 */
public record LawRef(String act, String article, String paragraph, int part, String subparagraph, Edition edition) {

    public LawRef {
        if (act.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("A reference needs an act and an article: " + act + ", " + article);
        }
        if (part < 0) {
            throw new IllegalArgumentException("Parts count from 1: " + part);
        }
    }

    /** The short form that lawyers of every language read: {@code 97-1(5) part 3}, {@code 43(4-1) sub 2}. */
    public String cite() {
        var text = new StringBuilder(article);
        if (!paragraph.isEmpty()) {
            text.append('(').append(paragraph).append(')');
        }
        if (part > 0) {
            text.append(" part ").append(part);
        }
        if (!subparagraph.isEmpty()) {
            text.append(" sub ").append(subparagraph);
        }
        return text.toString();
    }
}

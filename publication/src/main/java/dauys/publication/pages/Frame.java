package dauys.publication.pages;

import dauys.publication.files.AsOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param words the words of the page's language, by the two parts of their keys
 * @param language its code, as HTML wants it
 * @param title what the page is
 * @param election what the election is called
 * @param path where the page stands below the folder of its language
 * @param up the way from the page to the folder of its language
 * @param crumbs the pages above this one, the nearest last
 * @param navigation the ways to everything
 * @param languages this page in the three languages
 * @param state how far the figures of the page are final
 * @param asOf the time of the data, ready for the page
 * @param assets the names of style sheets and scripts below the folder of assets
 * @param mark what must not be overlooked: that the election is invented or made up
 */
record Frame(
        Map<String, Map<String, String>> words,
        String language,
        String title,
        String election,
        String path,
        String up,
        List<Link> crumbs,
        List<Choice> navigation,
        List<Choice> languages,
        StateLine state,
        Time asOf,
        Map<String, String> assets,
        Optional<String> mark) {

    /** A way that may be the one on which the reader is. */
    record Choice(String address, String words, String code, boolean current) {}

    /**
     * How far figures are final.
     *
     * @param kind the name of the style sheet for it
     */
    record StateLine(String kind, String word, String sentence) {}

    /** A time for people and for programs. */
    record Time(String machine, String shown) {

        /** The beginning of its element, by which publications find it in a page. */
        String begin() {
            return AsOf.BEGIN;
        }
    }

    /** Whether the page is about a part of the election, and not about the whole of it. */
    boolean isOfPart() {
        return !title.equals(election);
    }

    boolean isWithNavigation() {
        return !navigation.isEmpty();
    }

    boolean isWithCrumbs() {
        return !crumbs.isEmpty();
    }

    /** The way from the page to the folder of the whole site. */
    String root() {
        return up + "../";
    }
}

package dauys.server.pages;

import dauys.server.security.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds every screen: its title and language, who reads it, and where one can go from it.
 *
 * @param texts the words in the reader's language
 * @param title what the page is, for the window and the heading
 * @param person who has entered, if anybody
 * @param csrf what a form must send back to show that it is ours
 * @param path the address of this page, to come back to
 * @param navigation where the reader may go
 * @param languages the three languages, each with the way to this page in it
 * @param assets the addresses of style sheets and scripts, by ending and name
 * @param synthetic whether the election is invented
 * @param notice what has just been done, in a sentence
 */
public record Frame(
        Texts texts,
        String title,
        Optional<Person> person,
        Csrf csrf,
        String path,
        List<Link> navigation,
        List<Link> languages,
        Map<String, Map<String, String>> assets,
        boolean synthetic,
        Optional<String> notice) {

    /** The proof that a form is ours; asking for it begins a session, so that a page without a form does not. */
    public interface Csrf {
        /** The secret of the session, masked anew for each page. */
        String token();
    }

    /**
     * A way to another page, or to this page in another language.
     *
     * @param code the language of the link's words
     * @param current whether one is there already
     */
    public record Link(String address, String words, String code, boolean current) {}

    /** The frame of the page with that title. */
    public Frame titled(String key) {
        return called(texts.say(key));
    }

    /** The frame of the page with a title that was put together. */
    public Frame called(String newTitle) {
        return new Frame(texts, newTitle, person, csrf, path, navigation, languages, assets, synthetic, notice);
    }

    /** The code of the language, as HTML wants it. */
    public String language() {
        return texts.language().code();
    }
}

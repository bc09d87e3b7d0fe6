package dauys.publication.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on each page of a document, whatever it is about.
 *
 * @param language code of the language
 * @param title of the file, repeated at the head of each page
 * @param election the election's own title
 * @param mark says that nobody cast these votes, where nobody did
 * @param state when the data stood so, and how complete they are
 * @param page the sentence about pages, around its two numbers
 * @param words without placeholders, by the parts of their keys
 * @param styles the style sheet
 */
record Frame(
        String language,
        String title,
        String about,
        String election,
        Optional<String> mark,
        String state,
        PageWords page,
        Map<String, Map<String, String>> words,
        String styles) {

    /** "page 2 of 3" without its numbers, which are known when the pages are laid out. */
    record PageWords(String before, String between, String after) {}

    /** A line of a head: what it is and what it says. */
    record Fact(String what, String says) {}

    /**
     * Where somebody signs.
     *
     * @param role whose signature it is
     */
    record Signature(String role) {}

    /** Those who sign a commission's protocol (43(8)): chair, deputy, secretary, and its other members. */
    static List<Signature> signatures(Words words, int members) {
        var roles = new java.util.ArrayList<Signature>();
        for (String key : List.of("chair", "deputy", "secretary")) {
            roles.add(new Signature(words.say("sign." + key)));
        }
        for (int i = 0; i < members; i++) {
            roles.add(new Signature(words.say("sign.member")));
        }
        return roles;
    }
}

package dauys.publication.pages;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;

/**
 * The first page of all, on which the reader chooses a language; and the page for an address that does not exist.
 *
 * @param entries the election's title in each language
 */
@JStache(path = "languages")
record LanguagesPage(Map<String, String> assets, String base, List<Entry> entries) {

    /** The way into one language. */
    record Entry(String code, String address, String title, String name, String sentence) {}
}

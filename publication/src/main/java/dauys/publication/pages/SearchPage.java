package dauys.publication.pages;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;

/**
 * The page on which one searches. Without scripts it leads to the indexes, which hold the same.
 *
 * @param index the way to the folder of the index
 */
@JStache(path = "search")
record SearchPage(Frame frame, String index, List<Link> indexes) {

    Map<String, Map<String, String>> t() {
        return frame.words();
    }
}

package dauys.publication.pages;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;

/**
 * A page of the site.
 *
 * @param sections its parts from top to bottom
 */
@JStache(path = "page")
record PublicPage(Frame frame, List<Section> sections) {

    PublicPage {
        sections = sections.stream().filter(each -> !each.isEmpty()).toList();
    }

    Map<String, Map<String, String>> t() {
        return frame.words();
    }
}

package dauys.server.api;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * What a code of a problem means, in the three languages.
 *
 * @param code such as {@code W201}
 */
@JStache(path = "api/problem")
record ProblemPage(Frame frame, String code, List<Sentence> sentences) implements Page {

    /** The sentence in one language; what a problem says of its case stands as dots. */
    record Sentence(String language, String words) {}
}

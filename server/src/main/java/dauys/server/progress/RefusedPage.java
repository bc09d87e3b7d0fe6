package dauys.server.progress;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Optional;

/**
 * Why something cannot be done, in a page of its own.
 *
 * @param law the article that says so
 * @param back the way to where the reader came from
 */
@JStache(path = "progress/refused")
record RefusedPage(Frame frame, String sentence, Optional<String> law, String code, String back) implements Page {}

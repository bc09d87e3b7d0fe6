package dauys.server.protocols;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;

/**
 * Why something is not done, in a sentence that says who may do it or what to do instead.
 *
 * @param back where to go on
 */
@JStache(path = "protocols/refusal")
record RefusalPage(Frame frame, String sentence, String back) implements Page {}

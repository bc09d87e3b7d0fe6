package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * Secrets that are shown now and never again.
 *
 * @param explanation what they are for
 * @param back the page to go on to
 */
@JStache(path = "accounts/shown-once")
record ShownOncePage(Frame frame, String explanation, List<String> secrets, String back) implements Page {}

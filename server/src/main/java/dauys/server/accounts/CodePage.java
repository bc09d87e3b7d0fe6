package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Optional;

/** The second step: the code that one's device shows. */
@JStache(path = "accounts/code")
record CodePage(Frame frame, String next, Optional<String> problem) implements Page {}

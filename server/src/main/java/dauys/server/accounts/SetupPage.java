package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Optional;

/** Where the first administrator of a new installation makes an account. */
@JStache(path = "accounts/setup")
record SetupPage(Frame frame, String login, String name, Optional<String> problem) implements Page {}

package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Optional;

/** Where an administrator makes an account. */
@JStache(path = "accounts/new-account")
record NewAccountPage(Frame frame, String login, String name, Optional<String> problem) implements Page {}

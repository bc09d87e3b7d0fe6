package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Optional;

/** Where one chooses a password, by oneself or because the old one came from an administrator. */
@JStache(path = "accounts/password")
record PasswordPage(Frame frame, boolean owed, String login, Optional<String> problem) implements Page {}

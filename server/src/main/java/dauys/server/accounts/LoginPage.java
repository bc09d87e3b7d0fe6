package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Optional;

/**
 * The door.
 *
 * @param next the page to go to afterwards
 * @param told what has happened before, such as that the session has ended
 * @param problem why the door stayed shut
 * @param passkeys whether one can enter with a key of one's device
 */
@JStache(path = "accounts/login")
record LoginPage(Frame frame, String next, Optional<String> told, Optional<String> problem, boolean passkeys)
        implements Page {}

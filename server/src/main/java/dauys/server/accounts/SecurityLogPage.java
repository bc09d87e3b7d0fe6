package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What happened to accounts and at the door, newest first.
 *
 * @param older the address of what happened before, where there is more
 */
@JStache(path = "accounts/security-log")
record SecurityLogPage(Frame frame, List<Line> lines, Optional<String> older) implements Page {

    /** One event; of the people only their logins are shown. */
    record Line(String at, String what, String account, String actor, String network) {}
}

package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * All accounts, for administrators.
 *
 * @param part what is looked for in logins and names
 * @param further the address of the next accounts, where there are more
 */
@JStache(path = "accounts/accounts")
record AccountsPage(Frame frame, String part, List<AccountLine> accounts, Optional<String> further) implements Page {

    /** An account as it is listed. */
    record AccountLine(String id, String login, String name, List<String> appointments, String state) {}
}

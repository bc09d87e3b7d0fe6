package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * One's own account.
 *
 * @param codes whether a code is asked for after the password
 * @param recovery how many recovery codes are left, in a sentence
 * @param passkeysPossible whether the address of this server allows passkeys
 */
@JStache(path = "accounts/own-account")
record OwnAccountPage(
        Frame frame,
        String login,
        String name,
        List<String> appointments,
        boolean codes,
        String recovery,
        boolean passkeysPossible,
        List<PasskeyLine> passkeys,
        List<TokenLine> tokens,
        Optional<String> problem)
        implements Page {

    /** A passkey as it is listed. */
    record PasskeyLine(String id, String label, String lastUsed) {}

    /** A token as it is listed. */
    record TokenLine(String id, String name, String expires) {}
}

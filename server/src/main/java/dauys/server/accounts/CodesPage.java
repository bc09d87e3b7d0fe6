package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.Optional;

/**
 * Where one's device learns to make codes.
 *
 * @param picture the secret for the camera, as SVG
 * @param secret the same to type
 */
@JStache(path = "accounts/codes")
record CodesPage(Frame frame, String picture, String secret, Optional<String> problem) implements Page {}

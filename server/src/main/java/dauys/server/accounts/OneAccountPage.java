package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The account of somebody, for administrators.
 *
 * @param facts what is known of it, in sentences
 * @param own whether it is the administrator's own, which another must change
 */
@JStache(path = "accounts/one-account")
record OneAccountPage(
        Frame frame,
        String id,
        String login,
        List<String> facts,
        List<AppointmentLine> appointments,
        List<Choice> roles,
        boolean own,
        boolean disabled,
        boolean locked,
        Optional<String> problem)
        implements Page {

    /** An appointment as it is listed. */
    record AppointmentLine(String appointment, String sentence) {}

    /** Something that can be chosen. */
    record Choice(String value, String words) {}
}
